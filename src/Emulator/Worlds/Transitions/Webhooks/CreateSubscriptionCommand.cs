using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>Adds a webhook subscription of the account.</summary>
internal sealed record CreateSubscriptionCommand(string TargetUrl, ImmutableArray<string> Events, ImmutableArray<string> PhoneNumbers)
{
    public Result<TransitionResult<Subscription>> Apply(WorldState state, TransitionContext context)
    {
        if (IsTaken(state, TargetUrl)) return WebhookRules.TargetUrlUnique.Refuse("target_url is used by another subscription already");
        var ids = state.OpenIds();
        var subscription = new Subscription(
            ids.NextUuid(), TargetUrl, Events, WebhookSecret.From(ids.NextUuid()), context.Now)
        { PhoneNumbers = PhoneNumbers };
        return new TransitionResult<Subscription>(state.Put(subscription) with { IdPosition = ids.Position }, subscription, []);
    }

    /// <summary>
    /// Whether another subscription, active or not, has exactly this URL; another query is another URL (docs/decisions/0016).
    /// </summary>
    public static bool IsTaken(WorldState state, string url, Guid? by = null) =>
        state.Subscriptions.Any(other => other.TargetUrl == url && other.Id != by);
}
