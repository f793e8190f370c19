using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using static Chats.Emulator.Worlds.Events.EventTypes;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>What is told of a subscription that was made, changed or ended; a change of it is itself an event.</summary>
internal static class SubscriptionEvents
{
    public static WorldEvent Created(Subscription subscription, IdSource ids, TransitionContext context) =>
        New(SubscriptionCreated, "created", subscription, null, ids, context);

    public static WorldEvent Deleted(Subscription subscription, IdSource ids, TransitionContext context) =>
        New(SubscriptionDeleted, "deleted", subscription, null, ids, context);

    /// <summary>One event for each thing that changed, in this order (rules events.account-order, events.account-unchanged).</summary>
    public static ImmutableArray<WorldEvent> Changed(Subscription before, Subscription after, IdSource ids, TransitionContext context) =>
        [.. Changes(before, after).Select(change => New(change.Type, change.What, after, change.Change, ids, context))];

    private static IEnumerable<(string Type, string What, AccountChange? Change)> Changes(Subscription before, Subscription after)
    {
        if (after.TargetUrl != before.TargetUrl)
        {
            var change = new TextChange(WebhookUrl.WithoutSecrets(before.TargetUrl), WebhookUrl.WithoutSecrets(after.TargetUrl));
            yield return (SubscriptionTargetUrlChanged, "target URL changed", change);
        }

        if (after.IsActive && !before.IsActive) yield return (SubscriptionEnabled, "enabled", null);
        if (!after.IsActive && before.IsActive) yield return (SubscriptionDisabled, "disabled", null);
        if (!after.Events.SequenceEqual(before.Events))
        {
            yield return (SubscriptionEventsUpdated, "events updated", new ListChange(before.Events, after.Events));
        }

        if (!after.PhoneNumbers.SequenceEqual(before.PhoneNumbers))
        {
            var change = new ListChange(Filter(before), Filter(after));
            yield return (SubscriptionPhoneNumbersUpdated, "phone numbers updated", change);
        }

        if (after.Routing == before.Routing) yield break;
        var routing = new RoutingChange(before.Routing, after.Routing);
        yield return after.Routing is null
            ? (RoutingHeadersCleared, "routing headers cleared", routing)
            : (RoutingHeadersSet, "routing headers set", routing);
    }

    /// <summary>Null: all lines.</summary>
    private static ImmutableArray<string>? Filter(Subscription subscription) =>
        subscription.PhoneNumbers.IsEmpty ? null : subscription.PhoneNumbers;

    private static WorldEvent New(
        string type, string what, Subscription subscription, AccountChange? change, IdSource ids, TransitionContext context)
    {
        var detail = new AccountChangeDetail(AccountActor.Api, $"Webhook subscription {what}")
        {
            Subscription = subscription,
            Change = change,
        };
        return AccountEvents.Of(type, detail, ids, context);
    }
}
