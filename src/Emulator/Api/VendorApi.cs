using Chats.Emulator.Api.Chats;
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
}
