using System.Text.Json;

namespace Chats.Emulator.Control.Expectations;

/// <summary>Which webhook deliveries are meant: those that meet everything that is set, and have arrived unless told otherwise.</summary>
/// <example>
/// <code>
/// new WebhookDeliveryMatch { Event = "message.received", Url = "http://localhost:5000/hooks" }
/// </code>
/// </example>
public sealed record WebhookDeliveryMatch
{
    /// <summary>The event's type, for example <c>message.received</c>, or its id.</summary>
    public string? Event { get; init; }

    /// <summary>The subscription it is for.</summary>
    public Guid? Subscription { get; init; }

    /// <summary>Where it goes; <c>*</c> stands for any text.</summary>
    public string? Url { get; init; }

    /// <summary><c>delivered</c> (when null), <c>pending</c>, <c>failed</c>, <c>cancelled</c>, <c>dropped</c>, or <c>any</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The chat the event is about.</summary>
    public ChatReference? ChatId { get; init; }

    /// <summary>A handle that is in that chat.</summary>
    public string? Handle { get; init; }

    /// <summary>How many attempts were made, or more.</summary>
    public int? Attempts { get; init; }

    /// <summary>What the receiver is told: JSON of which every part is found in the webhook's body; there may be more.</summary>
    public JsonElement? Payload { get; init; }
}
