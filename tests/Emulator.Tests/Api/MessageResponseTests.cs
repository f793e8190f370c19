using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Api;

public sealed class MessageResponseTests
{
    [Fact]
    public void Shows_a_poll_without_parts()
    {
        using var world = new TestWorld();
        var poll = world.Poll("Tacos", "Sushi");

        Assert.Empty(MessageResponse.From(poll, new MediaLinks(world.State, world.World, "http://localhost")).Parts);
    }

    [Theory]
    [InlineData(DeliveryStatus.Sent, false, false)]
    [InlineData(DeliveryStatus.Received, false, false)]
    [InlineData(DeliveryStatus.Failed, false, false)]
    [InlineData(DeliveryStatus.Delivered, true, false)]
    [InlineData(DeliveryStatus.Read, true, true)]
    public void Derives_the_deprecated_flags_from_the_status(object status, bool isDelivered, bool isRead)
    {
        using var world = new TestWorld();
        var message = world.Send(to: Ana).Value.Message with { Status = (DeliveryStatus)status };

        var shown = MessageResponse.From(message, new MediaLinks(world.State, world.World, "http://localhost"));

        Assert.Equal((isDelivered, isRead), (shown.IsDelivered, shown.IsRead));
    }
}
