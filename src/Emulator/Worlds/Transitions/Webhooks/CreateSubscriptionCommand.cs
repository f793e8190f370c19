using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>Adds a webhook subscription of the account.</summary>
internal sealed record CreateSubscriptionCommand(
    Grant Grant, string TargetUrl, ImmutableArray<string> Events, ImmutableArray<string> PhoneNumbers, RoutingHeaders? Routing)
{
    public Result<TransitionResult<Subscription>> Apply(WorldState state, TransitionContext context)
    {
        if (!AreYours(state, Grant, PhoneNumbers)) return WebhookRules.FilterIsYours.Refuse();
        if (IsTaken(state, TargetUrl)) return WebhookRules.TargetUrlUnique.Refuse("target_url is used by another subscription already");
        var ids = state.OpenIds();
        var subscription = new Subscription(
            ids.NextUuid(), TargetUrl, Events, WebhookSecret.From(ids.NextUuid()), context.Now)
        { PhoneNumbers = PhoneNumbers, Routing = Routing };
        var created = SubscriptionEvents.Created(subscription, ids, context);
        return new TransitionResult<Subscription>(state.Put(subscription) with { IdPosition = ids.Position }, subscription, [created]);
    }

    /// <summary>Whether the token may use every line of a filter.</summary>
    public static bool AreYours(WorldState state, Grant grant, ImmutableArray<string> numbers) =>
        numbers.All(number => grant.Covers(number, state));

    /// <summary>
    /// Whether another subscription, active or not, has exactly this URL; another query is another URL (docs/decisions/0016).
    /// </summary>
    public static bool IsTaken(WorldState state, string url, Guid? by = null) =>
        state.Subscriptions.Any(other => other.TargetUrl == url && other.Id != by);
}
