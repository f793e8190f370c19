namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>One HTTP request of a delivery.</summary>
/// <param name="At">When it was made, on the world's clock.</param>
/// <param name="LatencyMs">How long the answer took, in real milliseconds.</param>
public sealed record WebhookAttempt(DateTimeOffset At, double LatencyMs)
{
    /// <summary>The receiver's HTTP status; null when there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>Why there was none.</summary>
    public string? Error { get; init; }

    /// <summary>The fault that hit it.</summary>
    public string? Fault { get; init; }

    /// <summary>What probably explains a refusal, and what to do about it.</summary>
    public string? Hint { get; init; }

    /// <summary>The headers of delivery affinity that it carried.</summary>
    public IReadOnlyList<WebhookHeader>? RoutingHeaders { get; init; }

    /// <summary>The routing token that was answered, kept for the chat.</summary>
    public string? RoutingToken { get; init; }
}
