using System.Text.Json.Serialization;

namespace Chats.Emulator.Webhooks;

/// <summary>How far a delivery has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeliveryState>))]
public enum DeliveryState
{
    /// <summary>It waits for its next attempt, or is on its way.</summary>
    [JsonStringEnumMemberName("pending")]
    Pending,

    /// <summary>The receiver answered 2xx.</summary>
    [JsonStringEnumMemberName("delivered")]
    Delivered,

    /// <summary>The receiver refused it for good, or all retries are used up.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>Its subscription was deleted or paused before it arrived.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,

    /// <summary>A fault lost it on the way.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,
}
