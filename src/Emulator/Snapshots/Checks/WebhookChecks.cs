using System.Collections.Immutable;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds.Events;
using PendingDelivery = Chats.Emulator.Webhooks.Deliveries.WebhookDelivery;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether subscriptions, and what is still to be sent to them, can be as a snapshot says.</summary>
internal static class WebhookChecks
{
    private const string Subscriptions = "state.subscriptions";
    private const string Deliveries = "deliveries.pending";

    public static void Run(ImmutableArray<Subscription> subscriptions)
    {
        SnapshotGuard.RequireUnique(subscriptions, Subscriptions, subscription => subscription.Id, "a subscription is in it twice");
        for (var i = 0; i < subscriptions.Length; i++) Check(subscriptions[i], Subscriptions, i);
    }

    /// <param name="state">Whose tokens these are; chats and subscriptions have been looked at.</param>
    /// <param name="known">What it holds.</param>
    public static void RunTokens(StateSection state, StateIndex known)
    {
        const string list = "state.routing_tokens";
        var tokens = state.RoutingTokens ?? [];
        var routed =
            state.Subscriptions.Where(subscription => subscription.Routing is not null).Select(subscription => subscription.Id).ToHashSet();
        SnapshotGuard.RequireUnique(tokens, list, token => (token.Subscription, token.Chat), "a chat of a subscription is in it twice");
        for (var i = 0; i < tokens.Count; i++)
        {
            SnapshotGuard.Require(
                routed.Contains(tokens[i].Subscription), list, i, "there is no such subscription, or it has no routing headers");
            SnapshotGuard.Require(known.Chats.ContainsKey(tokens[i].Chat), list, i, "there is no such chat");
            SnapshotGuard.Require(RoutingTokens.Read(tokens[i].Token) == tokens[i].Token, list, i, "its token could not be sent");
        }
    }

    public static void Run(ImmutableArray<PendingDelivery> pending)
    {
        for (var i = 0; i < pending.Length; i++)
        {
            var delivery = pending[i];
            Check(delivery.Subscription, Deliveries, i);
            SnapshotGuard.Require(EventTypes.Catalogue.Contains(delivery.Event.Type), Deliveries, i, "there is no such event");
            SnapshotGuard.Require(
                WebhookVersions.All.Contains(delivery.Body.Version), Deliveries, i, "there is no such version of its body");
            SnapshotGuard.Require(
                delivery.Failures is >= 0 and <= 1000 && delivery.NextAttempt != default(DateTimeOffset), Deliveries, i,
                "its failures are no count of retries, or it has no time");
            if (delivery.HeldBy is { } hit) FaultChecks.Check(hit.Rule, Deliveries, i);
        }

        var reordered = pending.Where(delivery => delivery.HeldBy?.Rule.Then.Webhook == WebhookFault.Reorder).ToList();
        SnapshotGuard.Require(
            reordered.DistinctBy(delivery => delivery.Subscription.Id).Count() == reordered.Count,
            $"$.{Deliveries}: two of one subscription wait to be overtaken");
    }

    private static void Check(Subscription subscription, string list, int index)
    {
        SnapshotGuard.Require(
            WebhookUrl.IsTarget(subscription.TargetUrl), list, index, "its target_url is no absolute URL of http or https");
        SnapshotGuard.Require(subscription.Events.All(EventTypes.Catalogue.Contains), list, index, "it wants an event there is not");
        SnapshotGuard.Require(WebhookSecret.IsValid(subscription.Secret), list, index, "its secret is no whsec_ and base64");
        SnapshotGuard.Require(WebhookVersions.All.Contains(subscription.CreatedVersion), list, index, "there is no such version");
        SnapshotGuard.Require(subscription.Routing?.Problem() is null, list, index, "its routing headers cannot be");
    }
}
