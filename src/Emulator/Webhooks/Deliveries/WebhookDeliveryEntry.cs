namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>One event on its way to one subscription.</summary>
/// <param name="Id">Its number in the world, growing by one.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="EventId">The event's id, sent as <c>webhook-id</c>.</param>
/// <param name="EventType">The event's name.</param>
/// <param name="SubscriptionId">Whom it is for.</param>
/// <param name="TargetUrl">Where it goes.</param>
/// <param name="WebhookVersion">The version of its payload.</param>
/// <param name="Attempts">The requests made so far, oldest first.</param>
public sealed record WebhookDeliveryEntry(
    long Id,
    WebhookDeliveryState Status,
    Guid EventId,
    string EventType,
    Guid SubscriptionId,
    string TargetUrl,
    string WebhookVersion,
    IReadOnlyList<WebhookAttempt> Attempts)
{
    /// <summary>When it is tried next, on the world's clock.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>
    /// The earlier delivery of the same subscription and chat that is under way just now. This one is attempted once that was answered or
    /// its attempt
    /// failed, after two seconds of real time in any case.
    /// </summary>
    public long? WaitingFor { get; init; }

    /// <summary>
    /// The earlier delivery that was still under way when this was attempted: its receiver had not answered for two seconds of real time.
    /// </summary>
    public long? Overtook { get; init; }

    /// <summary>4003 once it failed.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>Why it ended without arriving, or what it waits for.</summary>
    public string? Reason { get; init; }
}
