using Chats.Emulator.Api.Attachments;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Http;

namespace Chats.Emulator.Api;

/// <summary>The vendor's surface, the same under both prefixes; the bytes of files come and go beside it.</summary>
internal static class VendorApi
{
    public static void MapVendorApi(this IEndpointRouteBuilder routes)
    {
        foreach (var prefix in VendorPaths.Prefixes)
        {
            var api = routes.MapGroup(prefix).ExcludeFromDescription();
            MapChats(api);
            MapAttachments(api);
            NotModelled.Map(api);
        }

        UploadAttachment.Map(routes);
        DownloadAttachment.Map(routes);
    }

    private static void MapChats(IEndpointRouteBuilder api)
    {
        CreateChat.Map(api);
        ListChats.Map(api);
        GetChat.Map(api);
        MarkChatRead.Map(api);
    }

    private static void MapAttachments(IEndpointRouteBuilder api)
    {
        CreateAttachment.Map(api);
        GetAttachment.Map(api);
        DeleteAttachment.Map(api);
    }
}
