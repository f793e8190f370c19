using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Webhooks;
using Chats.Emulator.Http;

namespace Chats.Emulator.Api;

/// <summary>The vendor's surface, the same under both prefixes.</summary>
internal static class VendorApi
{
    public static void MapVendorApi(this IEndpointRouteBuilder routes)
    {
        foreach (var prefix in VendorPaths.Prefixes)
        {
            var api = routes.MapGroup(prefix).ExcludeFromDescription();
            MapChats(api);
            MapWebhooks(api);
            NotModelled.Map(api);
        }
    }

    private static void MapChats(IEndpointRouteBuilder api)
    {
        CreateChat.Map(api);
        ListChats.Map(api);
        GetChat.Map(api);
        MarkChatRead.Map(api);
    }

    private static void MapWebhooks(IEndpointRouteBuilder api)
    {
        CreateWebhookSubscription.Map(api);
        ListWebhookSubscriptions.Map(api);
        GetWebhookSubscription.Map(api);
        UpdateWebhookSubscription.Map(api);
        DeleteWebhookSubscription.Map(api);
        ListWebhookEvents.Map(api);
    }
}
