using Chats.Emulator.Http;
using Chats.Emulator.Worlds;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>GET /chats/{chatId}</c> (chats 5.3): one chat of the token's lines, also one the own line has left.</summary>
internal static class GetChat
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/chats/{chatId}", Handle).Named("getChat", "/chats/{chatId}");

    private static Results<Answered<ChatResponse>, Refused> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        var state = call.World.Current;
        if (Lookup.Chat(state, call.Grant, id.Value) is var chat && chat.IsRefused(out refusal)) return (Refused)refusal;
        return new Answered<ChatResponse>(StatusCodes.Status200OK, ChatResponse.From(chat.Value, call.Links(state)), ApiJson.Default.ChatResponse);
    }
}
