using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>GET /webhook-subscriptions</c>: all of the account, active or not, oldest first.</summary>
internal static class ListWebhookSubscriptions
{
    private static readonly VendorOperation Operation = VendorOperations.Find("listWebhookSubscriptions");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static JsonResult<Response> Handle(ApiCall call)
    {
        var subscriptions = call.World.Current.Subscriptions.Select(SubscriptionResponse.From);
        return new JsonResult<Response>(
            StatusCodes.Status200OK, new Response([.. subscriptions]), ApiJson.Default.ListWebhookSubscriptionsResponse);
    }

    internal sealed record Response(SubscriptionResponse[] Subscriptions);
}
