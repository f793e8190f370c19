using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>GET /webhook-subscriptions/{subscriptionId}</c>.</summary>
internal static class GetWebhookSubscription
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/webhook-subscriptions/{subscriptionId}", Handle).Named("getWebhookSubscription", "/webhook-subscriptions/{subscriptionId}");

    private static ApiResult<JsonResult<SubscriptionResponse>> Handle(ApiCall call, string subscriptionId)
    {
        if (!SubscriptionFields.Id(subscriptionId).TryGet(out var id, out var refusal)) return refusal;
        if (!Lookup.Subscription(call.World.Current, id).TryGet(out var found, out refusal)) return refusal;
        return new JsonResult<SubscriptionResponse>(StatusCodes.Status200OK, SubscriptionResponse.From(found), ApiJson.Default.SubscriptionResponse);
    }
}
