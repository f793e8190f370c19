using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Messages;
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
            MapMessages(api);
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
    private static void MapMessages(IEndpointRouteBuilder api)
    {
        ListMessages.Map(api);
        GetMessage.Map(api);
        EditMessage.Map(api);
        DeleteMessage.Map(api);
        GetThread.Map(api);
        ReactToMessage.Map(api);
        UpdateAppCard.Map(api);
    }
}
