using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>GET /chats/{chatId}</c>: one chat of the token's lines, also one the own line has left.</summary>
internal static class GetChat
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/chats/{chatId}", Handle).Named("getChat", "/chats/{chatId}");

    private static Results<JsonResult<ChatResponse>, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var state = call.World.Current;
        if (Lookup.Chat(state, call.Grant, id.Value) is var chat && chat.IsRefused(out refusal)) return (RefusalResult)refusal;
        return new JsonResult<ChatResponse>(StatusCodes.Status200OK, ChatResponse.From(chat.Value, call.Links(state)), ApiJson.Default.ChatResponse);
    }
}
