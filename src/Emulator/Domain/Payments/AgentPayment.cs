namespace Chats.Emulator.Domain.Payments;

/// <summary>A payment for which a virtual card was made.</summary>
/// <param name="Id">Its id, an opaque text.</param>
/// <param name="Sequence">Its place among all payments.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="CreatedAt">When the card was made.</param>
internal sealed record AgentPayment(string Id, long Sequence, AgentPaymentRequest Request, DateTimeOffset CreatedAt)
{
    /// <summary>How long an unused card lasts (docs/decisions/0047).</summary>
    public static readonly TimeSpan CardLifetime = TimeSpan.FromHours(24);

    public AgentPaymentStatus Status { get; init; }

    public DateTimeOffset UpdatedAt { get; init; } = CreatedAt;

    /// <summary>When it lapses unless it is used before.</summary>
    public DateTimeOffset LapsesAt => CreatedAt + CardLifetime;
}
