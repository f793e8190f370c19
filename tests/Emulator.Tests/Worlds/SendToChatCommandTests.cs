using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

public sealed class SendToChatCommandTests
{
    private static readonly Outgoing Hello = new([new TextPart("Hello")]);

    [Fact]
    public void Takes_the_place_of_the_own_lines_typing_bubble()
    {
        using var world = new TestWorld();
        var chat = world.Send().Value.Chat;
        Change(world, state => state.Replace(state.Chats[chat.Id] with { TypingUntil = Start.AddSeconds(90) }));

        Assert.Null(Send(world, chat.Id, Hello).Value.Chat.TypingUntil);
        Assert.Null(world.State.Chats[chat.Id].TypingUntil);
    }

    [Fact]
    public void Never_resends_the_key_of_a_message_that_was_deleted_or_has_expired()
    {
        using var world = new TestWorld(
            state => state with { Lines = state.Lines.SetItem(TestWorld.Line, state.Lines[TestWorld.Line] with { Ephemeral = true }) });
        var chat = world.Send().Value.Chat;
        var deleted = Send(world, chat.Id, Hello with { IdempotencyKey = "deleted" }).Value.Message;
        Change(world, state => state.Hide(deleted).Put(state.Messages[deleted.Id] with { IsDeleted = true }));
        Assert.Null(Send(world, chat.Id, Hello with { IdempotencyKey = "expired" }).Refusal);
        world.Advance(TimeSpan.FromHours(24));

        Assert.Equal(MessageRules.ReplayOfDeleted, Send(world, chat.Id, Hello with { IdempotencyKey = "deleted" }).Refusal!.Rule);
        Assert.Equal(MessageRules.ReplayOfDeleted, Send(world, chat.Id, Hello with { IdempotencyKey = "expired" }).Refusal!.Rule);
    }

    [Fact]
    public void Sends_into_a_group_everybody_else_has_left()
    {
        using var world = new TestWorld();
        var group = world.Send(to: [Ana, Ben]).Value.Chat;
        Change(world,
            state => state.Put(
                group with { Participants = [group.Me, .. group.Others.Select(other => other with { Status = ParticipantStatus.Left })] }));

        Assert.Null(Send(world, group.Id, Hello).Refusal);
    }

    [Fact]
    public void Queues_a_voice_memo_while_a_message_is_pending()
    {
        using var world = new TestWorld();
        var chat = world.Send().Value.Chat;
        var memo = new Outgoing([new MediaReference("https://example.com/memo.m4a", null)]) { IsVoiceMemo = true };

        Assert.Equal(DeliveryStatus.Queued, Send(world, chat.Id, memo).Value.Message.Status);
        Assert.Equal(DeliveryStatus.Pending, Send(world, chat.Id, Hello).Value.Message.Status);
    }

    [Fact]
    public void A_poll_that_imessage_cannot_carry_fails_with_an_event_of_its_own()
    {
        using var world = new TestWorld();
        var chat = world.Send().Value.Chat;
        Change(world, state => state with { Contacts = state.Contacts.SetItem(Ana, Known(Ana, Service.Sms)) });

        var poll = Send(world, chat.Id, new Outgoing([]) { PollOptions = ["Tacos", "Sushi"] }).Value.Message;
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((DeliveryStatus.Failed, 4005), (world.Message(poll.Id).Status, world.Message(poll.Id).FailureCode));
        Assert.Contains("poll.failed", world.World.Events.Since(0).Select(happened => happened.Type));
    }

    private static Result<SendOutcome> Send(TestWorld world, Guid chat, Outgoing content) =>
        world.World.Commit(new SendToChatCommand(world.Grant, chat, content, Outcome: null).Apply, "trace");

    private static void Change(TestWorld world, Func<WorldState, WorldState> change) =>
        world.World.Commit<Unit>((state, _) => new TransitionResult<Unit>(change(state), default, []), "trace");
}
