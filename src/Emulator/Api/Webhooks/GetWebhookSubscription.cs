using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>GET /webhook-subscriptions/{subscriptionId}</c>.</summary>
internal static class GetWebhookSubscription
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/webhook-subscriptions/{subscriptionId}", Handle).Named("getWebhookSubscription", "/webhook-subscriptions/{subscriptionId}");

    private static Results<JsonResult<SubscriptionResponse>, RefusalResult> Handle(ApiCall call, string subscriptionId)
    {
        if (SubscriptionFields.Id(subscriptionId) is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (Lookup.Subscription(call.World.Current, id.Value) is var found && found.IsRefused(out refusal)) return (RefusalResult)refusal;
        return new JsonResult<SubscriptionResponse>(StatusCodes.Status200OK, SubscriptionResponse.From(found.Value), ApiJson.Default.SubscriptionResponse);
    }
}
