using Chats.Emulator.Common;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Scenarios.Model.Webhooks;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks that subscriptions are ones the API would have taken.</summary>
internal static class WebhookChecks
{
    public static void Run(WebhooksSpec webhooks, HostList httpHosts, Problems problems)
    {
        Duplicates.Report("subscription id", webhooks.Subscriptions.Select(subscription => subscription.Id), problems);
        Duplicates.Report("webhook url", webhooks.Subscriptions.Select(subscription => subscription.Url), problems);
        foreach (var url in webhooks.Subscriptions.Select(subscription => subscription.Url).OfType<Located<string>>())
        {
            if (WebhookUrl.Problem(url.Value, webhooks.LocalHttp, httpHosts) is { } problem) problems.Add(url.Position, problem);
        }

        foreach (var subscription in webhooks.Subscriptions) CheckRouting(subscription, problems);
    }

    private static void CheckRouting(SubscriptionSpec subscription, Problems problems)
    {
        var (key, id) = (subscription.RoutingKeyHeader, subscription.RoutingIdHeader);
        if (RoutingHeaders.Change(null, key?.Value, id?.Value) is { } routing)
        {
            if (routing.Problem() is { } problem) problems.Add(key!.Position, problem);
        }
        else if (id is not null)
        {
            problems.Add(id.Position, "routing_id_header says nothing without routing_key_header");
        }
    }
}
