using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>Adds a webhook subscription of the account (webhooks 1.2).</summary>
internal sealed record CreateSubscription(string TargetUrl, ImmutableArray<string> Events, ImmutableArray<string> PhoneNumbers)
{
    public Result<Change<Subscription>> Apply(WorldState state, Moment moment)
    {
        if (IsTaken(state, TargetUrl)) return WebhookRules.TargetUrlUnique.Refuse("target_url is used by another subscription already");
        var ids = state.OpenIds();
        var subscription = new Subscription(ids.NextUuid(), TargetUrl, Events, WebhookSecret.From(ids.NextUuid()), moment.Now) { PhoneNumbers = PhoneNumbers };
        return new Change<Subscription>(state.Put(subscription) with { IdPosition = ids.Position }, subscription, []);
    }

    /// <summary>Whether another subscription, active or not, has exactly this URL; another query is another URL (decision 15).</summary>
    public static bool IsTaken(WorldState state, string url, Guid? by = null) =>
        state.Subscriptions.Any(other => other.TargetUrl == url && other.Id != by);
}
