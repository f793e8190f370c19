using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Scenarios.Model.Webhooks;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Adds the file's subscriptions; last of all, so that they shift no other id.</summary>
internal static class Subscriptions
{
    public static WorldState Add(WorldState state, WebhooksSpec webhooks, DateTimeOffset start)
    {
        var ids = state.OpenIds();
        var subscriptions = webhooks.Subscriptions
            .Select(spec => new Subscription(
                spec.Id?.Value ?? ids.NextUuid(), spec.Url!.Value, [.. spec.Events.Distinct()],
                spec.Secret ?? WebhookSecret.From(ids.NextUuid()), spec.CreatedAt.At(start))
            {
                UpdatedAt = (spec.UpdatedAt ?? spec.CreatedAt).At(start),
                PhoneNumbers = [.. spec.PhoneNumbers.Distinct()],
                IsActive = spec.Active,
                Routing = RoutingHeaders.Change(null, spec.RoutingKeyHeader?.Value, spec.RoutingIdHeader?.Value),
                CreatedVersion = spec.Version,
            })
            .ToImmutableArray();
        return state with { Subscriptions = subscriptions, IdPosition = ids.Position };
    }
}
