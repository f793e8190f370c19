using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Faults;
using Chats.Emulator.Rules;
using Chats.Emulator.Webhooks.Payloads;

namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>One event on its way to one subscription, as far as it has come.</summary>
/// <param name="Id">Its number in the world.</param>
/// <param name="Event">The event.</param>
/// <param name="Subscription">The subscription as it was then: a later change of its URL is for later events (docs/decisions/0016).</param>
/// <param name="Body">What to send, the same at every attempt.</param>
internal sealed record WebhookDelivery(long Id, EventSummary Event, Subscription Subscription, WebhookBody Body)
{
    /// <summary>What is due first goes first; at the same time, what happened first.</summary>
    public static readonly Comparer<WebhookDelivery> ByTime = Comparer<WebhookDelivery>.Create(Compare);

    public WebhookDeliveryState State { get; init; }

    /// <summary>When it is tried next, while it waits for that.</summary>
    public DateTimeOffset? NextAttempt { get; init; }

    /// <summary>The fault that holds it back and will hit once it goes on.</summary>
    public FaultHit? HeldBy { get; init; }

    /// <summary>How often it was tried in vain.</summary>
    public int Failures { get; init; }

    /// <summary>Whether it goes in order. A retry does not: it neither waits nor is waited for.</summary>
    public bool IsOrdered => Failures == 0;

    /// <summary>The requests made so far.</summary>
    public ImmutableArray<WebhookAttempt> Attempts { get; init; } = [];

    /// <summary>The delivery it did not wait for any longer. It depends on how fast the machine is, so no file keeps it.</summary>
    [JsonIgnore]
    public long? Overtook { get; init; }

    /// <summary>When it was last tried, or ended; null: it was not tried yet. It belongs to the logs, which no file keeps.</summary>
    [JsonIgnore]
    public WebhookDeliveryMoment? Told { get; init; }

    /// <summary>Why it ended without arriving.</summary>
    public string? Reason { get; init; }

    public WebhookDelivery After(AttemptResult carried) => this with
    {
        HeldBy = null,
        Attempts = Attempts.AddRange(carried.Attempts),
        Failures = carried.Result.IsDelivered ? Failures : Failures + 1,
    };

    public WebhookDelivery Ended(WebhookDeliveryState state, string? reason = null) =>
        this with { State = state, Reason = reason, NextAttempt = null };

    public WebhookDeliveryEntry ToEntry() =>
        new(Id, State, Event.Id, Event.Type, Subscription.Id, Subscription.TargetUrl, Body.Version, Attempts)
        {
            NextAttemptAt = NextAttempt,
            ErrorCode = State == WebhookDeliveryState.Failed ? ApiErrors.WebhookDeliveryFailed.Code : null,
            Reason = Reason,
            Overtook = Overtook,
        };

    public WebhookDeliveryRecord ToRecord() => new(ToEntry(), Event, Body) { Told = Told };

    private static int Compare(WebhookDelivery one, WebhookDelivery other)
    {
        var byTime = Nullable.Compare(one.NextAttempt, other.NextAttempt);
        return byTime != 0 ? byTime : one.Id.CompareTo(other.Id);
    }
}
