using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds.Delivery;

/// <summary>How a message progresses: states, services, failures.</summary>
public sealed class MessageProgressPlanTests
{
    [Fact(DisplayName = "pending, queued, sent, delivered, read, each at its exact time")]
    public void Goes_from_pending_to_read_at_exact_times()
    {
        using var world = Knowing(contact => contact with { ReadsAfter = TimeSpan.FromSeconds(5) }, Service.IMessage, Service.Sms);
        var id = world.Send().Value.Message.Id;

        Assert.Equal(
            ["0 Pending", "50 Queued", "100 Sent", "400 Delivered", "5400 Read"],
            Watch(world, id, 0, 49, 50, 99, 100, 399, 400, 5399, 5400, 60_000));

        var read = world.Message(id);
        Assert.Equal(Start.AddMilliseconds(100), read.SentAt);
        Assert.Equal(Start.AddMilliseconds(400), read.DeliveredAt);
        Assert.Equal(Start.AddMilliseconds(5400), read.ReadAt);
        Assert.Equal(["message.sent", "message.delivered", "message.read"], Events(world));
        Assert.Empty(world.State.Pending);
    }

    [Fact(DisplayName = "queued: no timestamp, no event, and never after sent")]
    public void Is_queued_without_a_trace_outside()
    {
        using var world =
            Knowing(
                contact => contact with { Outcome = new DeliveryOutcome { SentAfter = TimeSpan.FromMilliseconds(20) } }, Service.IMessage);
        var id = world.Send().Value.Message.Id;
        Assert.Equal(["0 Pending", "20 Sent", "400 Delivered"], Watch(world, id, 0, 19, 20, 400));

        using var usual = new TestWorld();
        var queued = usual.Send().Value.Message.Id;
        usual.Advance(TimeSpan.FromMilliseconds(50));
        Assert.Equal(
            (DeliveryStatus.Queued, null, null),
            (usual.Message(queued).Status, usual.Message(queued).SentAt, usual.Message(queued).Service));
        Assert.Empty(Events(usual));
    }

    [Theory(DisplayName = "what carries a message, and whether it has receipts")]
    [InlineData(null, "IMessage,Rcs,Sms", Service.IMessage)]
    [InlineData(null, "Rcs,Sms", Service.Rcs)]
    [InlineData(null, "Sms", Service.Sms)]
    [InlineData(Service.IMessage, "IMessage,Sms", Service.IMessage)]
    [InlineData(Service.Rcs, "IMessage,Rcs,Sms", Service.Rcs)]
    [InlineData(Service.Rcs, "IMessage,Sms", Service.Sms)]
    [InlineData(Service.Sms, "IMessage,Rcs,Sms", Service.Rcs)]
    [InlineData(Service.Sms, "IMessage,Sms", Service.Sms)]
    public void Falls_back_from_iMessage_to_RCS_to_SMS_as_far_as_the_preference_allows(object? preferred, string receives, object carried)
    {
        using var world = Knowing(contact => contact, [.. receives.Split(',').Select(Enum.Parse<Service>)]);
        var sent = world.Send(Preferring((Service?)preferred)).Value;
        world.Advance(TimeSpan.FromMinutes(1));

        var message = world.Message(sent.Message.Id);
        Assert.Equal((Service)carried, message.Service);
        Assert.Equal((Service)carried == Service.Sms ? DeliveryStatus.Sent : DeliveryStatus.Delivered, message.Status);
        Assert.Equal((Service)carried, world.State.Chats[sent.Chat.Id].ShownService);
    }

    [Theory(DisplayName = "iMessage alone never falls back: it fails later with 4001")]
    [InlineData(Service.IMessage, "Rcs,Sms")]
    [InlineData(Service.Sms, "IMessage")]
    [InlineData(Service.Rcs, "IMessage")]
    [InlineData(null, "")]
    public void Fails_with_4001_when_nothing_that_may_carry_it_reaches(object? preferred, string receives)
    {
        using var world =
            Knowing(contact => contact, [.. receives.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Service>)]);
        var id = world.Send(Preferring((Service?)preferred)).Value.Message.Id;

        Assert.Equal(["0 Pending", "50 Queued", "100 Failed"], Watch(world, id, 0, 50, 100, 60_000));

        var failed = world.Message(id);
        Assert.Equal((4001, null, null), (failed.FailureCode, failed.SentAt, failed.Service));
        Assert.Equal(["message.failed"], Events(world));
    }

    [Fact(DisplayName = "4005: an App Clip or poll that cannot travel over iMessage")]
    public void Fails_with_4005_what_exists_in_iMessage_alone()
    {
        using var world = Knowing(contact => contact, Service.IMessage, Service.Sms);
        world.Send();
        world.World.Commit<Unit>(
            (state, _) => new TransitionResult<Unit>(
                state with { Contacts = state.Contacts.SetItem(Ana, state.Contacts[Ana] with { Services = [Service.Sms] }) }, default, []),
                "trace");
        var clip = world.Send(new Outgoing([new AppClipPart("https://zero.linqapp.com/c/1")])).Value.Message.Id;
        var poll = world.Poll("Tacos", "Sushi").Id;
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((4005, 4005), (world.Message(clip).FailureCode, world.Message(poll).FailureCode));
        Assert.Equal(["message.failed", "poll.failed"], Events(world).Where(type => type.EndsWith("failed", StringComparison.Ordinal)));
    }

    [Fact(DisplayName = "polls progress by events of their own")]
    public void Tells_of_polls_in_their_own_events()
    {
        using var world = Knowing(contact => contact with { ReadsAfter = TimeSpan.Zero }, Service.IMessage);
        world.Poll("Tacos", "Sushi");
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(
            ["poll.sent", "poll.delivered", "poll.read"], Events(world).Where(type => type.StartsWith("poll.", StringComparison.Ordinal)));
    }

    [Fact(DisplayName = "a group stops at sent, whatever its members are like")]
    public void Has_no_receipts_and_no_fates_in_a_group()
    {
        using var world =
            Knowing(
                contact => contact with { ReadsAfter = TimeSpan.Zero, Outcome = new DeliveryOutcome { FailsWith = 4001 } },
                Service.IMessage);
        var id = world.Send(to: [Ana, Ben]).Value.Message.Id;

        Assert.Equal(["0 Pending", "50 Queued", "100 Sent"], Watch(world, id, 0, 50, 100, 60_000));
    }

    [Fact(DisplayName = "a group is carried by what everybody can receive, and stays what it was opened as")]
    public void Carries_a_group_by_what_everybody_can_receive()
    {
        using var world = Knowing(contact => contact, Service.Sms);
        var sms = world.Send(to: [Ana, Ben]).Value;
        var imessage = world.Send(to: [Ben, Cleo]).Value;
        world.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((Service.Sms, Service.Sms), (sms.Chat.Service, world.Message(sms.Message.Id).Service));
        Assert.Equal((Service.IMessage, Service.IMessage), (imessage.Chat.Service, world.Message(imessage.Message.Id).Service));

        using var other = new TestWorld();
        var group = other.Send(to: [Ana, Ben]).Value;
        var fallback = other.Send(Preferring(Service.Sms), TestWorld.Line, Ana, Ben).Value;
        other.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((group.Chat.Id, Service.Sms), (fallback.Chat.Id, other.Message(fallback.Message.Id).Service));
        Assert.Equal(Service.IMessage, other.State.Chats[group.Chat.Id].Service);
    }

    [Fact(DisplayName = "a chat shows what carried its latest message, and can do what its people can")]
    public void Moves_a_direct_chat_to_the_service_of_its_latest_message()
    {
        using var world = new TestWorld();
        var chat = world.Send().Value.Chat.Id;
        world.Send(Preferring(Service.Sms));
        Assert.Equal(Service.IMessage, world.State.Chats[chat].ShownService);
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((Service.Sms, Service.Sms), (world.State.Chats[chat].ShownService, world.State.Chats[chat].Participants[1].Service));
        Assert.Equal(Service.IMessage, world.State.Chats[chat].Service);

        world.Send();
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(Service.IMessage, world.State.Chats[chat].ShownService);
    }

    [Theory(DisplayName = "a contact's messages fail with a published code")]
    [InlineData(3007)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4005)]
    public void Fails_as_the_contact_says(int code)
    {
        using var world =
            Knowing(
                contact => contact with { Outcome = new DeliveryOutcome { FailsWith = code, SentAfter = TimeSpan.FromSeconds(2) } },
                Service.IMessage);
        var id = world.Send().Value.Message.Id;

        Assert.Equal(["0 Pending", "50 Queued", "2000 Failed"], Watch(world, id, 0, 50, 1999, 2000, 60_000));
        Assert.Equal(code, world.Message(id).FailureCode);
    }

    [Theory]
    [InlineData(DeliveryStatus.Pending, "0 Pending")]
    [InlineData(DeliveryStatus.Queued, "0 Pending,50 Queued")]
    [InlineData(DeliveryStatus.Sent, "0 Pending,50 Queued,100 Sent")]
    [InlineData(DeliveryStatus.Delivered, "0 Pending,50 Queued,100 Sent,400 Delivered")]
    public void Stalls_where_the_contact_says(object status, string seen)
    {
        using var world = Knowing(
            contact => contact with { ReadsAfter = TimeSpan.Zero, Outcome = new DeliveryOutcome { StallsAt = (DeliveryStatus)status } },
            Service.IMessage);
        var id = world.Send().Value.Message.Id;

        Assert.Equal(seen.Split(','), Watch(world, id, 0, 50, 100, 400, 60_000));
    }

    [Fact(DisplayName = "in rare cases delivered follows failed")]
    public void Arrives_late_after_it_failed()
    {
        using var world = Knowing(
            contact => contact with
            {
                ReadsAfter = TimeSpan.FromSeconds(1),
                Outcome = new DeliveryOutcome { FailsWith = 4001, ArrivesLate = TimeSpan.FromSeconds(10) },
            },
            Service.IMessage);
        var id = world.Send().Value.Message.Id;

        Assert.Equal(
            ["0 Pending", "50 Queued", "100 Failed", "10100 Delivered", "11100 Read"],
            Watch(world, id, 0, 50, 100, 10_099, 10_100, 11_100, 60_000));
        var late = world.Message(id);
        Assert.Equal(
            (Start.AddMilliseconds(10_100), Start.AddMilliseconds(10_100), null), (late.SentAt, late.DeliveredAt, late.FailureCode));
        Assert.Equal(["message.failed", "message.delivered", "message.read"], Events(world));
    }

    [Theory]
    [InlineData(null, "Delivered", Service.Rcs)]
    [InlineData(Service.Sms, "Delivered", Service.Rcs)]
    [InlineData(Service.IMessage, "Failed", null)]
    public void Knows_only_the_service_the_contact_is_left_with(object? preferred, string status, object? carrier)
    {
        using var world =
            Knowing(contact => contact with { Outcome = new DeliveryOutcome { Carrier = Service.Rcs } }, Service.IMessage, Service.Sms);
        var id = world.Send(Preferring((Service?)preferred)).Value.Message.Id;
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((status, (Service?)carrier), ($"{world.Message(id).Status}", world.Message(id).Service));
    }

    [Fact]
    public void Reaches_an_email_address_over_iMessage_or_not_at_all()
    {
        using var world = new TestWorld();
        var sent = Send(world, new DeliveryOutcome { Carrier = Service.Sms }, Cleo);
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((DeliveryStatus.Failed, 4001), (world.Message(sent).Status, world.Message(sent).FailureCode));
    }

    [Fact]
    public void A_fault_goes_before_the_contact_and_the_contact_before_the_settings()
    {
        var nature = new DeliveryOutcome
        {
            FailsWith = 4002,
            SentAfter = TimeSpan.FromSeconds(2),
            DeliveredAfter = TimeSpan.FromSeconds(4),
        };
        using var world = Knowing(contact => contact with { Outcome = nature }, Service.IMessage);
        var usual = Send(world, null, Ana);
        var otherCode = Send(world, new DeliveryOutcome { FailsWith = 3007 }, Ana);
        var otherEnd = Send(world, new DeliveryOutcome { StallsAt = DeliveryStatus.Delivered, SentAfter = TimeSpan.FromSeconds(1) }, Ana);

        Assert.Equal(["1000 Sent", "4000 Delivered"], Watch(world, otherEnd, 1000, 4000, 60_000));
        Assert.Equal((4002, 3007), (world.Message(usual).FailureCode, world.Message(otherCode).FailureCode));
    }

    [Fact]
    public void A_fault_is_about_the_message_whoever_is_in_the_group()
    {
        using var world = new TestWorld();
        var id = Send(world, new DeliveryOutcome { FailsWith = 4006 }, Ana, Ben);
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((DeliveryStatus.Failed, 4006), (world.Message(id).Status, world.Message(id).FailureCode));
    }

    private static Outgoing Preferring(Service? service) => new([new TextPart("Hello")]) { PreferredService = service };

    private static Guid Send(TestWorld world, DeliveryOutcome? outcome, params string[] to)
    {
        var send = new StartChatCommand(world.Grant, TestWorld.Line, [.. to], Preferring(null), outcome);
        return world.World.Commit(send.Apply, "trace").Value.Message.Id;
    }

    /// <summary>The moments, in milliseconds after the start, at which the message was first seen in a state.</summary>
    private static List<string> Watch(TestWorld world, Guid id, params int[] moments)
    {
        var seen = new List<string>();
        DeliveryStatus? last = null;
        foreach (var context in moments)
        {
            world.Advance(Start.AddMilliseconds(context) - world.World.Clock.GetUtcNow());
            if (world.Message(id).Status is var status && status != last) seen.Add($"{context} {status}");
            last = status;
        }

        return seen;
    }

    private static IEnumerable<string> Events(TestWorld world) =>
        world.World.Events.Since(0).Select(happened => happened.Type).Where(type => type != EventTypes.ChatCreated);

    private static TestWorld Knowing(Func<Contact, Contact> nature, params Service[] services) => new(state => state with
    {
        Contacts = state.Contacts.SetItem(Ana, nature(Known(Ana, services))),
    });
}
