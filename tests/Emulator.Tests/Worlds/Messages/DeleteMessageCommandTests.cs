using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Messages;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds.Messages;

public sealed class DeleteMessageCommandTests
{
    [Fact]
    public void Takes_it_out_of_chat_and_thread_while_its_delivery_goes_on()
    {
        using var world = new TestWorld();
        var first = world.Send("First", to: Ana).Value.Message;
        var reply = world.Send(new Outgoing([new TextPart("Reply")]) { ReplyTo = new ReplyTo(first.Id, 0) }, to: Ana).Value.Message;

        Assert.False(Delete(world, first.Id).IsRefused(out _));

        Assert.Equal([reply.Key], world.State.Chats[first.ChatId].Messages);
        Assert.Equal([reply.Key], world.State.ThreadOf(reply));
        Assert.Empty(world.World.Events.Since(1));
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(4, world.World.Events.Since(1).Count);
        Assert.Equal(DeliveryStatus.Delivered, world.Message(first.Id).Status);
        Assert.True(world.Message(first.Id).IsDeleted);
    }

    [Fact]
    public void Leaves_it_in_its_place_in_what_people_have()
    {
        using var world = new TestWorld();
        var first = world.Send("First", to: Ana).Value.Message;
        var second = world.Send("Second", to: Ana).Value.Message;
        var other = world.Send("Other", to: Ben).Value.Message;
        Assert.Empty(world.State.DeletedMessages);

        Delete(world, first.Id);

        Assert.Equal([first.Key, second.Key], world.State.HistoryOf(world.State.Chats[first.ChatId]));
        Assert.Equal([other.Key], world.State.HistoryOf(world.State.Chats[other.ChatId]));
        Assert.Equal([first.ChatId], world.State.DeletedMessages.Keys);
    }

    [Fact]
    public void Moves_no_chat_and_works_once()
    {
        using var world = new TestWorld();
        var message = world.Send(to: Ana).Value.Message;
        world.Advance(TimeSpan.FromMinutes(1));
        var updated = world.State.Chats[message.ChatId].UpdatedAt;

        Delete(world, message.Id);

        Assert.Equal(updated, world.State.Chats[message.ChatId].UpdatedAt);
        Assert.Equal(MessageRules.Exists, Delete(world, message.Id).Refusal!.Rule);
    }

    [Fact]
    public void Leaves_an_ephemeral_message_to_its_end()
    {
        using var world = new TestWorld(
            state => state with { Lines = state.Lines.SetItem(TestWorld.Line, state.Lines[TestWorld.Line] with { Ephemeral = true }) });
        var message = world.Send(to: Ana).Value.Message;
        Delete(world, message.Id);

        world.Advance(TimeSpan.FromHours(24));

        Assert.True(Assert.Single(world.State.Messages.Values).IsDeleted);
        Assert.Empty(world.State.Pending);
    }

    private static Result<Unit> Delete(TestWorld world, Guid message) =>
        world.World.Commit(new DeleteMessageCommand(world.Grant, message).Apply, "delete");
}
