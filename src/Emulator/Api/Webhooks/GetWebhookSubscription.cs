using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>GET /webhook-subscriptions/{subscriptionId}</c>.</summary>
internal static class GetWebhookSubscription
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getWebhookSubscription");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<SubscriptionResponse>> Handle(ApiCall call, string subscriptionId)
    {
        if (!SubscriptionFields.Id(subscriptionId).TryGet(out var id, out var refusal)) return refusal;
        if (!Lookup.Subscription(call.World.Current, id).TryGet(out var found, out refusal)) return refusal;
        return new JsonResult<SubscriptionResponse>(
            StatusCodes.Status200OK, SubscriptionResponse.From(found), ApiJson.Default.SubscriptionResponse);
    }
}
