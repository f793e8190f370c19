using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Delivery;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds.Delivery;

/// <summary>Taking a message out of its plan's hands.</summary>
public sealed class SetDeliveryStatusCommandTests
{
    private static readonly DeliveryStatus[] Ends = [DeliveryStatus.Sent, DeliveryStatus.Delivered, DeliveryStatus.Read,
        DeliveryStatus.Failed];

    [Theory(DisplayName = "which state can follow which")]
    [InlineData(DeliveryStatus.Pending, "Sent,Delivered,Read,Failed")]
    [InlineData(DeliveryStatus.Queued, "Sent,Delivered,Read,Failed")]
    [InlineData(DeliveryStatus.Sent, "Delivered,Read,Failed")]
    [InlineData(DeliveryStatus.Delivered, "Read")]
    [InlineData(DeliveryStatus.Read, "")]
    [InlineData(DeliveryStatus.Failed, "Delivered,Read")]
    public void Knows_which_state_can_follow_which(object from, string possible) =>
        Assert.Equal(possible, string.Join(',', Ends.Where(to => StatusTransitions.IsPossible((DeliveryStatus)from, to))));

    [Fact]
    public void Passes_through_the_states_in_between_at_once_and_forgets_the_plan()
    {
        using var world = new TestWorld();
        var id = world.Send().Value.Message.Id;
        world.Advance(TimeSpan.FromMilliseconds(30));

        Assert.Null(Set(world, id, DeliveryStatus.Read));

        var now = Start.AddMilliseconds(30);
        var read = world.Message(id);
        Assert.Equal((DeliveryStatus.Read, now, now, now), (read.Status, read.SentAt, read.DeliveredAt, read.ReadAt));
        Assert.Equal(Service.IMessage, read.Service);
        Assert.Equal(
            ["chat.created", "message.sent", "message.delivered", "message.read"],
            world.World.Events.Since(0).Select(happened => happened.Type));
        Assert.All(world.World.Events.Since(0), happened => Assert.Equal("trace", happened.TraceId));
        Assert.Equal(0, world.Advance(TimeSpan.FromDays(1)));
    }

    [Fact]
    public void Waits_as_long_as_it_is_told()
    {
        using var world = new TestWorld();
        var id = world.Send().Value.Message.Id;
        Assert.Null(Set(world, id, DeliveryStatus.Delivered, after: TimeSpan.FromSeconds(10)));

        Assert.Equal(0, world.Advance(TimeSpan.FromMilliseconds(9999)));
        Assert.Equal(DeliveryStatus.Pending, world.Message(id).Status);
        Assert.Equal(2, world.Advance(TimeSpan.FromMilliseconds(1)));
        Assert.Equal((DeliveryStatus.Delivered, Start.AddSeconds(10)), (world.Message(id).Status, world.Message(id).SentAt));
    }

    [Fact]
    public void Leaves_the_plans_of_other_messages_alone()
    {
        using var world = new TestWorld();
        var id = world.Send().Value.Message.Id;
        var other = world.Send().Value.Message.Id;
        Set(world, id, DeliveryStatus.Failed);
        world.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((DeliveryStatus.Failed, DeliveryStatus.Delivered), (world.Message(id).Status, world.Message(other).Status));
    }

    [Fact(DisplayName = "failed: sent_at is null or set")]
    public void Fails_what_was_sent_and_delivers_it_after_all()
    {
        using var world = new TestWorld();
        var id = world.Send().Value.Message.Id;
        world.Advance(TimeSpan.FromMilliseconds(100));

        Assert.Null(Set(world, id, DeliveryStatus.Failed, code: 4002));
        Assert.Equal(
            (DeliveryStatus.Failed, 4002, Start.AddMilliseconds(100)),
            (world.Message(id).Status, world.Message(id).FailureCode, world.Message(id).SentAt));

        Assert.Null(Set(world, id, DeliveryStatus.Delivered));
        Assert.Equal((DeliveryStatus.Delivered, null), (world.Message(id).Status, world.Message(id).FailureCode));
    }

    [Fact]
    public void Goes_on_with_the_usual_course_when_no_state_is_named()
    {
        using var world = new TestWorld(state => state with
        {
            Contacts =
                state.Contacts.SetItem(
                    Ana, Known(Ana, Service.IMessage) with { Outcome = new DeliveryOutcome { StallsAt = DeliveryStatus.Sent } }),
        });
        var id = world.Send().Value.Message.Id;
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(Set(world, id, null, after: TimeSpan.FromSeconds(1)));
        Assert.Equal(1, world.Advance(TimeSpan.FromMinutes(1)));

        Assert.Equal((DeliveryStatus.Delivered, Start.AddMilliseconds(2400)), (world.Message(id).Status, world.Message(id).DeliveredAt));
    }

    [Fact]
    public void Refuses_what_cannot_be_and_changes_nothing()
    {
        using var world = new TestWorld(state => state with { Contacts = state.Contacts.SetItem(Ana, Known(Ana)) });
        var unreachable = world.Send().Value.Message.Id;
        var group = world.Send(to: [Ben, Cleo]).Value.Message.Id;
        var sms = world.Send(new Outgoing([new TextPart("Hello")]) { PreferredService = Service.Sms }, to: Ben).Value.Message.Id;
        world.Advance(TimeSpan.FromSeconds(1));
        var before = world.State;

        Assert.Contains("cannot become sent", Set(world, unreachable, DeliveryStatus.Sent), StringComparison.Ordinal);
        Assert.Contains("reaches everybody", Set(world, unreachable, DeliveryStatus.Delivered), StringComparison.Ordinal);
        Assert.Contains("no course", Set(world, unreachable, null), StringComparison.Ordinal);
        Assert.Contains("one to one", Set(world, group, DeliveryStatus.Delivered), StringComparison.Ordinal);
        Assert.Contains("one to one", Set(world, sms, DeliveryStatus.Read), StringComparison.Ordinal);
        Assert.Contains("travelled over SMS", Set(world, sms, DeliveryStatus.Delivered, Service.IMessage), StringComparison.Ordinal);
        Assert.Contains("gone", Set(world, Guid.Empty, DeliveryStatus.Sent), StringComparison.Ordinal);
        Assert.Same(before, world.State);
    }

    [Fact]
    public void Delivers_over_a_service_that_is_named()
    {
        using var world = new TestWorld(state => state with { Contacts = state.Contacts.SetItem(Ana, Known(Ana)) });
        var sent = world.Send().Value;

        Assert.Null(Set(world, sent.Message.Id, DeliveryStatus.Delivered, Service.Rcs));

        Assert.Equal((Service.Rcs, Service.Rcs), (world.Message(sent.Message.Id).Service, world.State.Chats[sent.Chat.Id].ShownService));
    }

    private static string? Set(
        TestWorld world, Guid id, DeliveryStatus? to, Service? carrier = null, TimeSpan after = default, int code = 4001) =>
        world.World.Commit<string?>(new SetDeliveryStatusCommand(id, to, code, carrier, after).Apply, "control").Value;
}
