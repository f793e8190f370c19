namespace Chats.Emulator.Domain.Payments;

/// <summary>What an idempotency key has led to so far: the same call again goes on from here.</summary>
/// <param name="Key">The key.</param>
/// <param name="Request">What it stands for.</param>
internal sealed record AgentPaymentFlow(string Key, AgentPaymentRequest Request)
{
    /// <summary>How long the page to add a card lasts.</summary>
    public static readonly TimeSpan AttachLifetime = TimeSpan.FromHours(48);

    /// <summary>Where the customer adds a card; null: they were not asked to.</summary>
    public string? AttachUrl { get; init; }

    public DateTimeOffset? AttachUntil { get; init; }

    /// <summary>Where the customer approves; null: they were not asked to.</summary>
    public string? ApprovalUrl { get; init; }

    public bool IsApproved { get; init; }

    /// <summary>The payment it became; null: none yet.</summary>
    public string? PaymentId { get; init; }

    /// <summary>Whether the customer is asked to approve and has not yet.</summary>
    public bool AwaitsApproval => ApprovalUrl is not null && !IsApproved && PaymentId is null;
}
