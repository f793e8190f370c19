using Chats.Emulator.Api.Backgrounds;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Locations;
using Chats.Emulator.Api.Participants;
using Chats.Emulator.Api.Typing;
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
            MapInsideChats(api);
            NotModelled.Map(api);
        }
    }

    private static void MapChats(IEndpointRouteBuilder api)
    {
        CreateChat.Map(api);
        ListChats.Map(api);
        GetChat.Map(api);
        MarkChatRead.Map(api);
        UpdateChat.Map(api);
        LeaveChat.Map(api);
        ShareContactCard.Map(api);
    }

    private static void MapInsideChats(IEndpointRouteBuilder api)
    {
        AddParticipant.Map(api);
        RemoveParticipant.Map(api);
        StartTyping.Map(api);
        StopTyping.Map(api);
        SetBackground.Map(api);
        RemoveBackground.Map(api);
        GetLocation.Map(api);
        RequestLocation.Map(api);
        StopLocation.Map(api);
    }
}
