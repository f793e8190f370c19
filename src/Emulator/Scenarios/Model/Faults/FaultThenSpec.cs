using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Faults;

internal sealed class FaultThenSpec(Position position)
{
    public Position Position { get; } = position;

    public Located<int>? Error { get; set; }

    public Located<int>? RetryAfter { get; set; }

    public int? Status { get; set; }

    public Located<ImmutableDictionary<string, string>>? Headers { get; set; }

    public Located<string>? Body { get; set; }

    public Located<FaultDelaySpec>? Delay { get; set; }

    public FaultConnection? Connection { get; set; }

    public double? Truncate { get; set; }

    public bool Malformed { get; set; }

    public FaultDripSpec? Drip { get; set; }

    public Located<DeliveryOutcome>? Delivery { get; set; }

    public WebhookFault? Webhook { get; set; }

    /// <summary>False when something in it could not be read and was reported, so that what is missing may only seem so.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>The effects that exclude each other, by the names of their keys.</summary>
    public IReadOnlyList<string> MainEffects =>
    [
        .. Error is null ? [] : new[] { "error" }, .. Status is null ? [] : new[] { "status" },
        .. Connection is null ? [] : new[] { "connection" }, .. Truncate is null ? [] : new[] { "truncate" },
        .. Malformed ? new[] { "malformed" } : [], .. Drip is null ? [] : new[] { "drip" },
        .. Delivery is null ? [] : new[] { "delivery" },
        .. Webhook is null ? [] : new[] { WebhookFaults.Subject },
    ];
}
