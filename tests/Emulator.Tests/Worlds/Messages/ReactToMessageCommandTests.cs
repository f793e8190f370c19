using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Messages;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds.Messages;

public sealed class ReactToMessageCommandTests
{
    [Fact]
    public void Tells_of_the_own_reaction()
    {
        using var world = new TestWorld();
        var message = world.Send(to: Ana).Value.Message;

        React(world, message, "love");

        var reaction = Assert.Single(world.Message(message.Id).Reactions);
        Assert.Equal(new Reaction(0, world.State.Chats[message.ChatId].Me, "love", null, Start) { Id = reaction.Id }, reaction);
        Assert.NotNull(reaction.Id);
        var happened = world.World.Events.Since(0)[^1];
        Assert.Equal((EventTypes.ReactionAdded, "react"), (happened.Type, happened.TraceId));
        Assert.Equal(new ReactionDetail(reaction), happened.Detail);
    }

    [Fact]
    public void Replaces_only_the_own_tapback_and_only_on_that_part()
    {
        using var world = new TestWorld();
        var parts = new Outgoing([new TextPart("Look"), new LinkPart("https://example.com")]);
        world.Send(to: Ana);
        var message = world.Send(parts, to: Ana).Value.Message;
        var chat = world.State.Chats[message.ChatId];
        var theirs = new Reaction(0, chat.Participants[1], "like", null, Start);
        var sticker = new Reaction(
            0, chat.Me, ReactionTypes.Sticker, null,
            Start)
        { Sticker = new Sticker("https://example.com/s.png", "s.png", "image/png", 1, 1) };
        world.World.Commit<Unit>(
            (state, _) => new TransitionResult<Unit>(state.Put(message with { Reactions = [theirs, sticker] }), default, []), "arrange");

        React(world, message, "love");
        React(world, message, "question", part: 1);
        React(world, message, "laugh");

        Assert.Equal(
            [(0, "like", false), (0, "sticker", true), (1, "question", true), (0, "laugh", true)],
            world.Message(message.Id).Reactions.Select(reaction => (reaction.PartIndex, reaction.Type, reaction.By.IsMe)));
        Assert.All(world.World.Events.Since(1), happened => Assert.Equal(EventTypes.ReactionAdded, happened.Type));
    }

    [Fact]
    public void Removes_exactly_what_was_added_and_says_when()
    {
        using var world = new TestWorld();
        var message = world.Send(to: Ana).Value.Message;
        React(world, message, "custom", "🍋");
        world.Advance(TimeSpan.FromMinutes(1));

        React(world, message, "custom", "🍋", isAdding: false);

        Assert.Empty(world.Message(message.Id).Reactions);
        var happened = world.World.Events.Since(0)[^1];
        Assert.Equal(EventTypes.ReactionRemoved, happened.Type);
        var removed = Assert.IsType<ReactionDetail>(happened.Detail).Reaction;
        Assert.Equal(("custom", "🍋", Start.AddMinutes(1)), (removed.Type, removed.CustomEmoji, removed.At));
    }

    [Theory]
    [InlineData("love", null, true)]
    [InlineData("like", null, false)]
    [InlineData("custom", "🍋", false)]
    public void Changes_nothing_when_things_are_so_already(string type, string? emoji, bool isAdding)
    {
        using var world = new TestWorld();
        var message = world.Send(to: Ana).Value.Message;
        React(world, message, "love");
        var (before, events) = (world.State, world.World.Events.Since(0).Count);

        React(world, message, type, emoji, isAdding);

        Assert.Same(before, world.State);
        Assert.Equal(events, world.World.Events.Since(0).Count);
    }

    [Fact]
    public void Puts_no_tapback_on_a_poll()
    {
        using var world = new TestWorld();
        var poll = world.Poll("Tacos", "Sushi");

        Assert.Equal(MessageOperationRules.ReactionPoll, React(world, poll, "love")!.Rule);
        Assert.Equal(MessageOperationRules.ReactionPoll, React(world, poll, "love", isAdding: false)!.Rule);
        Assert.Empty(world.Message(poll.Id).Reactions);
    }

    private static Refusal? React(
        TestWorld world, Message message, string type, string? emoji = null, bool isAdding = true, int part = 0) =>
        world.World.Commit(new ReactToMessageCommand(world.Grant, message.Id, isAdding, type, emoji, part).Apply, "react").Refusal;
}
