using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Scenarios.Model.Webhooks;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes who is told of what, and how.</summary>
internal static class WebhookExport
{
    public static WebhooksSpec Of(WorldState state)
    {
        var settings = state.Settings.Webhooks;
        return new WebhooksSpec
        {
            Subscriptions = [.. state.Subscriptions.Select(Of)],
            Timeout = settings.Timeout,
            RetryAfter = settings.RetryAfter,
            Jitter = settings.Jitter,
            LocalHttp = settings.LocalHttp,
            Order = settings.Order ?? WebhookOrder.Chat,
            SignWithRealTime = settings.SignWithRealTime,
        };
    }

    private static SubscriptionSpec Of(Subscription subscription) => new()
    {
        Id = Located.Of(subscription.Id),
        Url = Located.Of(subscription.TargetUrl),
        Events = subscription.Events,
        Secret = subscription.Secret,
        PhoneNumbers = subscription.PhoneNumbers,
        RoutingKeyHeader = subscription.Routing is { } key ? Located.Of(key.Key) : null,
        RoutingIdHeader = subscription.Routing is { Id: not RoutingHeaders.DefaultId } id ? Located.Of(id.Id) : null,
        Active = subscription.IsActive,
        Version = subscription.CreatedVersion,
        CreatedAt = TimeSpec.Of(subscription.CreatedAt),
        UpdatedAt = subscription.UpdatedAt == subscription.CreatedAt ? null : TimeSpec.Of(subscription.UpdatedAt),
    };
}
