using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Api.Webhooks;

/// <summary><c>GET /webhook-events</c>: every name that can be subscribed to.</summary>
internal static class ListWebhookEvents
{
    private const string DocUrl = "https://docs.linqapp.com/guides/webhooks/events";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/webhook-events", Handle).Named("listWebhookEvents", "/webhook-events");

        // One page of the vendor's FAQ spells it so.
        api.MapGet("/webhook_events", Handle).Named("listWebhookEvents", "/webhook_events");
    }

    private static JsonResult<Response> Handle() =>
        new(StatusCodes.Status200OK, new Response(EventTypes.Catalogue, DocUrl), ApiJson.Default.ListWebhookEventsResponse);

    internal sealed record Response(string[] Events, string DocUrl);
}
