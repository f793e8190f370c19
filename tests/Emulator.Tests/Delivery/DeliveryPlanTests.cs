using Chats.Emulator.Domain;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Delivery;

public sealed class DeliveryPlanTests
{
    [Fact]
    public void Goes_from_pending_over_sent_and_delivered_to_read_at_exact_times()
    {
        using var world = Knowing(TimeSpan.FromSeconds(5), Service.IMessage, Service.Sms);
        var id = world.Send().Value.Message.Id;
        Assert.Equal(DeliveryStatus.Pending, world.Message(id).Status);

        world.Advance(TimeSpan.FromMilliseconds(99));
        Assert.Equal(DeliveryStatus.Pending, world.Message(id).Status);
        world.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal((DeliveryStatus.Sent, Service.IMessage), (world.Message(id).Status, world.Message(id).Service));
        world.Advance(TimeSpan.FromMilliseconds(300));
        Assert.Equal(DeliveryStatus.Delivered, world.Message(id).Status);
        Assert.Equal(1, world.Advance(TimeSpan.FromMinutes(1)));

        var read = world.Message(id);
        Assert.Equal(DeliveryStatus.Read, read.Status);
        Assert.Equal(Start.AddMilliseconds(100), read.SentAt);
        Assert.Equal(Start.AddMilliseconds(400), read.DeliveredAt);
        Assert.Equal(Start.AddMilliseconds(5400), read.ReadAt);
    }

    [Theory]
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
        using var world = Knowing(null, [.. receives.Split(',').Select(Enum.Parse<Service>)]);
        var id = world.Send(new Outgoing([new TextPart("Hello")]) { PreferredService = (Service?)preferred }).Value.Message.Id;
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((Service)carried, world.Message(id).Service);
        Assert.Equal((Service)carried == Service.Sms ? DeliveryStatus.Sent : DeliveryStatus.Delivered, world.Message(id).Status);
    }

    [Fact]
    public void Fails_with_4001_when_iMessage_alone_was_wanted_and_does_not_reach()
    {
        using var world = Knowing(null, Service.Sms);
        var id = world.Send(new Outgoing([new TextPart("Hello")]) { PreferredService = Service.IMessage }).Value.Message.Id;
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((DeliveryStatus.Failed, 4001), (world.Message(id).Status, world.Message(id).FailureCode));
        Assert.Null(world.Message(id).SentAt);
        Assert.Equal("message.failed", world.World.Events.Since(1).Single().Type);
    }

    [Fact]
    public void Has_no_receipts_in_a_group()
    {
        using var world = Knowing(TimeSpan.Zero, Service.IMessage);
        var id = world.Send(to: [Ana, Ben]).Value.Message.Id;
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(DeliveryStatus.Sent, world.Message(id).Status);
    }

    [Fact]
    public void Carries_a_group_by_what_everybody_can_receive()
    {
        using var world = Knowing(null, Service.Sms);
        var chat = world.Send(to: [Ana, Ben]).Value;
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(Service.Sms, chat.Chat.Service);
        Assert.Equal(Service.Sms, world.Message(chat.Message.Id).Service);
    }

    private static TestWorld Knowing(TimeSpan? readsAfter, params Service[] services) => new(state => state with
    {
        Contacts = state.Contacts.Add(Ana, Known(Ana, services) with { ReadsAfter = readsAfter }),
    });
}
