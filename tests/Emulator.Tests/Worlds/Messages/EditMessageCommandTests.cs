using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Messages;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds.Messages;

public sealed class EditMessageCommandTests
{
    [Fact]
    public void Tells_who_edited_what_in_one_event()
    {
        using var world = new TestWorld();
        var sent = Sent(world);
        world.Advance(TimeSpan.FromMinutes(1));

        var edited = Edit(world, sent.Id, "Nine o'clock").Value;

        var happened = world.World.Events.Since(0)[^1];
        Assert.Equal(EventTypes.MessageEdited, happened.Type);
        Assert.Equal("edit", happened.TraceId);
        Assert.Same(edited, happened.Message);
        Assert.Equal(new EditDetail(0, "Nine o'clock", world.World.Clock.GetUtcNow()), happened.Detail);
        Assert.Equal(sent.TraceId, edited.TraceId);
    }

    [Fact]
    public void Clears_decorations_and_mention_and_counts()
    {
        using var world = new TestWorld();
        var decorated = new TextPart("Hello")
        {
            Decorations = [new TextDecoration(new TextRange(0, 5), "bold", null)],
            Mention = Ana,
            MentionRange = new TextRange(0, 5),
        };
        var sent = Sent(world, new Outgoing([decorated]), Ana, Ben);
        var chat = world.State.Chats[sent.ChatId];

        var edited = Edit(world, sent.Id, "Bye").Value;

        Assert.Equal(new TextPart("Bye"), Assert.Single(edited.Parts));
        Assert.Equal(new MessageEdits(1, world.World.Clock.GetUtcNow()), edited.Edits);
        Assert.Equal(edited.Edits!.LastAt, edited.UpdatedAt);
        Assert.Same(chat, world.State.Chats[sent.ChatId]);
    }

    [Fact]
    public void Leaves_the_progress_of_the_message_alone()
    {
        using var world = new TestWorld();
        var sent = world.Send(to: Ana).Value.Message;
        world.Advance(TimeSpan.FromMilliseconds(100));
        Edit(world, sent.Id, "Nine");

        world.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(DeliveryStatus.Delivered, world.Message(sent.Id).Status);
        Assert.Equal(new TextPart("Nine"), Assert.Single(world.Message(sent.Id).Parts));
    }

    [Fact]
    public void Counts_fifteen_minutes_from_creation_when_it_was_never_seen_to_be_sent()
    {
        using var world = new TestWorld();
        var sent = Sent(world);

        // A message that failed and arrived all the same was never seen to be sent.
        world.World.Commit<Unit>(
            (state, _) => new TransitionResult<Unit>(state.Put(state.Messages[sent.Id] with { SentAt = null }), default, []), "arrange");
        world.Advance(sent.CreatedAt.AddMinutes(15) - world.World.Clock.GetUtcNow());
        Assert.False(Edit(world, sent.Id, "Just so").IsRefused(out _));

        world.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(MessageOperationRules.EditWindow, Edit(world, sent.Id, "Too late").Refusal!.Rule);
    }

    [Fact]
    public void Refuses_a_poll_which_has_no_text_part()
    {
        using var world = new TestWorld();
        var poll = world.Poll("Tacos", "Sushi");
        world.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(MessageOperationRules.EditPart, Edit(world, poll.Id, "Pizza").Refusal!.Rule);
    }

    private static Result<Message> Edit(TestWorld world, Guid message, string text) =>
        world.World.Commit(new EditMessageCommand(world.Grant, message, 0, text).Apply, "edit");

    private static Message Sent(TestWorld world, Outgoing? content = null, params string[] to)
    {
        var message = world.Send(content ?? new Outgoing([new TextPart("Ten o'clock")]), to: to).Value.Message;
        world.Advance(TimeSpan.FromSeconds(1));
        return message;
    }
}
