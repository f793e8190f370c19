using System.Text.Json.Serialization;
using Chats.Emulator.Control.Contacts.Directory;
using Chats.Emulator.Faults.Kinds;

namespace Chats.Emulator.Testing;

/// <summary>What a fault does: one effect, a delay, or both.</summary>
public sealed record FaultThen
{
    /// <summary>A code of the vendor's catalogue, answered in the vendor's envelope with its HTTP status.</summary>
    public int? Error { get; init; }

    /// <summary>With <see cref="Error"/> or <see cref="Status"/>: the header <c>Retry-After</c>, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Any HTTP status, 200–599, as a proxy in between might answer it.</summary>
    public int? Status { get; init; }

    /// <summary>With <see cref="Status"/>: the answer's headers.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>With <see cref="Status"/>: the answer's body.</summary>
    public string? Body { get; init; }

    /// <summary>How long the answer is held back, on the world's clock; a manual clock must be advanced for it to come.</summary>
    public FaultDelay? Delay { get; init; }

    /// <summary>What happens to the connection instead of an answer.</summary>
    public FaultConnection? Connection { get; init; }

    /// <summary>The share of the answer's body, 0–1, that arrives before the connection breaks.</summary>
    public double? Truncate { get; init; }

    /// <summary>
    /// What becomes of the message, or of the change to a group or background, that the call starts; the answer stays as it is.
    /// </summary>
    public DeliverySettings? Delivery { get; init; }

    /// <summary>True: a complete answer that is not JSON.</summary>
    public bool? Malformed { get; init; }

    /// <summary>The answer arrives a few bytes at a time.</summary>
    public FaultDrip? Drip { get; init; }

    /// <summary>One of the kinds that are records of their own, in <c>Chats.Emulator.Faults.Kinds</c>.</summary>
    [JsonIgnore]
    public FaultKind? Kind { get; init; }

    /// <summary>What happens to a webhook; only in faults on <c>webhook</c>, where a <see cref="Delay"/> may go with it.</summary>
    public WebhookFault? Webhook { get; init; }
}
