using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Worlds.Transitions.Delivery;

/// <summary>One step of a message's course.</summary>
/// <param name="After">How long after the course began.</param>
/// <param name="To">Where it leads.</param>
internal readonly record struct MessageProgressStep(TimeSpan After, DeliveryStatus To)
{
    /// <summary>What carries the message from here on.</summary>
    public Service? Carrier { get; init; }

    public int? FailureCode { get; init; }

    public MessageProgressJob At(DateTimeOffset start, long sequence, Guid messageId) => new(start + After, sequence, messageId, To)
    {
        Carrier = Carrier,
        FailureCode = FailureCode,
    };
}
