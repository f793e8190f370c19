using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds.Inbound;

/// <summary>What a message from outside does to the state, and what the events carry.</summary>
public sealed class ContactSendCommandTests
{
    [Fact]
    public void The_event_shows_a_chat_that_is_opted_out_already()
    {
        using var world = new TestWorld();
        var id = world.Writes(Ana, "Hi").ChatId!.Value;
        var chat = world.State.Chats[id];
        world.World.Commit<Unit>(
            (state, _) => new TransitionResult<Unit>(
                state.Put(chat with { Health = chat.Health with { Status = HealthStatus.AtRisk } }), default, []), "trace");

        world.Writes(Ana, "STOP");
        Assert.Equal(HealthStatus.OptedOut, world.Last(1)[0].Chat!.Health.Status);
        Assert.NotNull(world.State.Contacts[Ana].OptedOutAt);

        world.Writes(Ana, "Hello again");
        Assert.Equal(HealthStatus.AtRisk, world.Last(1)[0].Chat!.Health.Status);
        Assert.Null(world.State.Contacts[Ana].OptedOutAt);
    }

    [Fact]
    public void Marks_on_every_line_go_back_to_their_own_former_bucket()
    {
        using var world = new TestWorld();
        var first = world.Writes(Ana, "STOP").ChatId!.Value;
        var second = world.Writes(Ana, "STOP", OtherLine).ChatId!.Value;
        Assert.All([first, second], id => Assert.Equal(HealthStatus.OptedOut, world.State.Chats[id].Health.Status));

        world.Writes(Ana, "I am back", OtherLine);

        Assert.All([first, second], id => Assert.Equal(HealthStatus.Healthy, world.State.Chats[id].Health.Status));
    }

    [Fact]
    public void The_stopped_typing_is_told_of_with_who_typed()
    {
        using var world = new TestWorld();
        var chat = world.Writes(Ana, "Hi").ChatId!.Value;
        Assert.Equal(new TypingDetail(world.State.Chats[chat].Participants[1]), Detail(world, new ContactStartTypingCommand(Ana, chat)));

        world.Writes(Ana, "Done");

        var events = world.Last(2);
        Assert.Equal([EventTypes.TypingStopped, EventTypes.MessageReceived], events.Select(happened => happened.Type));
        Assert.Equal(new TypingDetail(world.State.Chats[chat].Participants[1]), events[0].Detail);
        Assert.Single(events.Select(happened => happened.TraceId).Distinct());
    }

    [Fact]
    public void A_reply_joins_its_thread()
    {
        using var world = new TestWorld();
        var sent = world.Send().Value;
        world.Advance(TimeSpan.FromSeconds(1));
        var reply =
            world.Receives(
                new ContactSendCommand(
                    Ana, new Outgoing([new TextPart("Yes")]) { ReplyTo = new ReplyTo(sent.Message.Id, 0) })
                {
                    ChatId =
                        sent.Chat.Id
                }).Value;

        Assert.Equal(sent.Message.Id, world.Message(reply.MessageId!.Value).ThreadRoot);
        Assert.Equal([sent.Message.Id, reply.MessageId.Value], world.State.Threads[sent.Message.Id].Select(key => key.Id));
    }

    [Fact]
    public void The_chat_that_a_contact_opens_is_the_one_an_answer_goes_to()
    {
        using var world = new TestWorld();
        var chat = world.Writes(Cleo, "Hi").ChatId;
        Assert.Equal(chat, world.Send(to: Cleo).Value.Chat.Id);
    }

    [Fact]
    public void Known_services_decide_what_a_chat_runs_over()
    {
        var ben = Known(Ben, Service.Rcs, Service.Sms);
        using var world = new TestWorld(state => state with { Contacts = state.Contacts.SetItem(Ben, ben) });
        var usual = world.Writes(Ben, "Hi").ChatId!.Value;
        Assert.Equal(Service.Rcs, world.State.Chats[usual].Service);
        var overSms =
            world.Receives(
                new ContactSendCommand(Ben, new Outgoing([new TextPart("Hi")]))
                {
                    Line = OtherLine,
                    Service = Service.Sms,
                }).Value.ChatId!.Value;
        Assert.All(world.State.Chats[overSms].Participants, participant => Assert.Equal(Service.Sms, participant.Service));
        Assert.Equal((Service.Sms, Service.Rcs), (world.State.Chats[overSms].ShownService, world.State.Chats[overSms].Service));
    }

    [Fact]
    public void A_refused_message_uses_nothing_up()
    {
        using var world = new TestWorld();
        world.Writes(Ana, "Hi");
        var before = world.State;
        Assert.Equal(
            ContactRules.LineExists,
            world.Receives(new ContactSendCommand(Ana, new Outgoing([new TextPart("Hi")])) { Line = "+12025550199" }).Refusal!.Rule);
        Assert.Same(before, world.State);
    }

    private static EventDetail? Detail(TestWorld world, ContactCommand act)
    {
        Assert.False(world.Does(act).IsRefused(out _));
        return world.Last(1)[0].Detail;
    }
}
