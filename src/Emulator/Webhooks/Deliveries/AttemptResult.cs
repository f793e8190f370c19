namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>What came of carrying a delivery once.</summary>
/// <param name="Result">What decides how it goes on.</param>
/// <param name="Attempts">Every request that was made.</param>
internal sealed record AttemptResult(SendResult Result, IReadOnlyList<WebhookAttempt> Attempts)
{
    /// <summary>The latest routing token that was answered; null: none.</summary>
    public string? RoutingToken => Attempts.LastOrDefault(attempt => attempt.RoutingToken is not null)?.RoutingToken;
}
