using Chats.Emulator.Http;
using Chats.Emulator.Worlds;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>GET /webhook-subscriptions/{subscriptionId}</c> (webhooks 1.4).</summary>
internal static class GetWebhookSubscription
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/webhook-subscriptions/{subscriptionId}", Handle).Named("getWebhookSubscription", "/webhook-subscriptions/{subscriptionId}");

    private static Results<Answered<SubscriptionResponse>, Refused> Handle(ApiCall call, string subscriptionId)
    {
        if (SubscriptionFields.Id(subscriptionId) is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        if (Lookup.Subscription(call.World.Current, id.Value) is var found && found.IsRefused(out refusal)) return (Refused)refusal;
        return new Answered<SubscriptionResponse>(StatusCodes.Status200OK, SubscriptionResponse.From(found.Value), ApiJson.Default.SubscriptionResponse);
    }
}
