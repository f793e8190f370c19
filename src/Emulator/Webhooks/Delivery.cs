using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Webhooks;

/// <summary>One event on its way to one subscription. The outbox's lock guards it.</summary>
/// <param name="id">Its number in the world.</param>
/// <param name="happened">The event.</param>
/// <param name="subscription">The subscription as it was then: a later change of its URL is for later events (webhooks 14.28).</param>
/// <param name="body">The bytes to send, the same at every attempt.</param>
internal sealed class Delivery(long id, WorldEvent happened, Subscription subscription, ReadOnlyMemory<byte> body)
{
    /// <summary>What is due first goes first; at the same moment, what happened first.</summary>
    public static readonly Comparer<Delivery> ByTime = Comparer<Delivery>.Create(Compare);

    private readonly List<AttemptEntry> _attempts = [];
    private string? _reason;

    public long Id { get; } = id;

    public WorldEvent Event { get; } = happened;

    public Subscription Subscription { get; } = subscription;

    public ReadOnlyMemory<byte> Body { get; } = body;

    public DeliveryState State { get; private set; }

    /// <summary>When it is tried next; its place in the queue, so it changes only outside of it.</summary>
    public DateTimeOffset? NextAttempt { get; set; }

    /// <summary>How often it was tried in vain.</summary>
    public int Failures { get; private set; }

    public void Add(AttemptEntry attempt, bool isFailure)
    {
        _attempts.Add(attempt);
        if (isFailure) Failures++;
    }

    public void End(DeliveryState state, string? reason = null) => (State, _reason, NextAttempt) = (state, reason, null);

    public DeliveryEntry ToEntry() =>
        new(Id, State, Event.Id, Event.Type, Subscription.Id, Subscription.TargetUrl, Subscription.Version, [.. _attempts])
        {
            NextAttemptAt = NextAttempt,
            ErrorCode = State == DeliveryState.Failed ? ApiErrors.WebhookDeliveryFailed.Code : null,
            Reason = _reason,
        };

    private static int Compare(Delivery one, Delivery other)
    {
        var byTime = Nullable.Compare(one.NextAttempt, other.NextAttempt);
        return byTime != 0 ? byTime : one.Id.CompareTo(other.Id);
    }
}
