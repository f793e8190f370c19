using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>GET /webhook-events</c>: every name that can be subscribed to.</summary>
internal static class ListWebhookEvents
{
    private const string DocUrl = "https://docs.linqapp.com/channel/imessage/guides/webhooks/events";

    private const string OtherPath = "/webhook_events";

    private static readonly VendorOperation Operation = VendorOperations.Find("listWebhookEvents");

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet(Operation.Path, Handle).Named(Operation);

        // One page of the vendor's FAQ spells it so.
        api.MapGet(OtherPath, Handle).Named(Operation.Name, OtherPath);
    }

    private static JsonResult<Response> Handle() =>
        new(StatusCodes.Status200OK, new Response(EventTypes.Catalogue, DocUrl), ApiJson.Default.ListWebhookEventsResponse);

    internal sealed record Response(string[] Events, string DocUrl);
}
