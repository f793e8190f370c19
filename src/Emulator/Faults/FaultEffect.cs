using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Faults;

/// <summary>What a fault does. A delay combines with any one of the others.</summary>
internal sealed record FaultEffect
{
    /// <summary>A refusal of the vendor's catalogue, in the vendor's envelope.</summary>
    public ApiError? Error { get; init; }

    /// <summary>Seconds for the <c>Retry-After</c> header (and the envelope, on 429).</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Any status, with <see cref="Headers"/> and <see cref="Body"/>, as a proxy in between might answer.</summary>
    public int? Status { get; init; }

    public ImmutableDictionary<string, string> Headers { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    public string? Body { get; init; }

    /// <summary>What becomes of the message, or of another asynchronous change, that the call starts; the answer stays as it is.</summary>
    public DeliveryOutcome? Delivery { get; init; }

    public FaultDelay? Delay { get; init; }

    public FaultConnection? Connection { get; init; }

    /// <summary>The share of the answer's body, 0–1, that arrives before the connection breaks.</summary>
    public double? Truncate { get; init; }

    /// <summary>A complete answer that is not JSON.</summary>
    public bool Malformed { get; init; }

    public FaultDrip? Drip { get; init; }

    /// <summary>What happens to a webhook; only in rules that are about webhooks.</summary>
    public WebhookFault? Webhook { get; init; }
}
