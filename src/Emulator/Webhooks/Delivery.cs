using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Faults;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Webhooks;

/// <summary>One event on its way to one subscription. The queue's lock guards it.</summary>
/// <param name="id">Its number in the world.</param>
/// <param name="happened">The event.</param>
/// <param name="subscription">The subscription as it was then: a later change of its URL is for later events (webhooks 14.28).</param>
/// <param name="body">What to send, the same at every attempt.</param>
internal sealed class Delivery(long id, WorldEvent happened, Subscription subscription, WebhookBody body)
{
    /// <summary>What is due first goes first; at the same moment, what happened first.</summary>
    public static readonly Comparer<Delivery> ByTime = Comparer<Delivery>.Create(Compare);

    private readonly List<AttemptEntry> _attempts = [];
    private string? _reason;

    public long Id { get; } = id;

    public WorldEvent Event { get; } = happened;

    public Subscription Subscription { get; } = subscription;

    public WebhookBody Body { get; } = body;

    public DeliveryState State { get; private set; }

    /// <summary>When it is tried next; its place in the queue, so it changes only outside of it.</summary>
    public DateTimeOffset? NextAttempt { get; set; }

    /// <summary>The fault that holds it back and will strike once it goes on.</summary>
    public FaultHit? HeldBy { get; set; }

    /// <summary>How often it was tried in vain.</summary>
    public int Failures { get; private set; }

    public void Add(Carried carried)
    {
        HeldBy = null;
        _attempts.AddRange(carried.Attempts);
        if (!carried.Result.IsDelivered) Failures++;
    }

    public void End(DeliveryState state, string? reason = null) => (State, _reason, NextAttempt) = (state, reason, null);

    public DeliveryEntry ToEntry() =>
        new(Id, State, Event.Id, Event.Type, Subscription.Id, Subscription.TargetUrl, Body.Version, [.. _attempts])
        {
            NextAttemptAt = NextAttempt,
            ErrorCode = State == DeliveryState.Failed ? ApiErrors.WebhookDeliveryFailed.Code : null,
            Reason = _reason,
        };

    public DeliveryRecord ToRecord() => new(ToEntry(), Event, Body);

    private static int Compare(Delivery one, Delivery other)
    {
        var byTime = Nullable.Compare(one.NextAttempt, other.NextAttempt);
        return byTime != 0 ? byTime : one.Id.CompareTo(other.Id);
    }
}
