using Chats.Emulator.Errors;
using Chats.Emulator.Http;
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
        var isYours = state.Chats.TryGetValue(id.Value, out var chat) && call.Grant.Covers(chat.Line, state);
        return isYours
            ? new Answered<ChatResponse>(StatusCodes.Status200OK, ChatResponse.From(chat!), ApiJson.Default.ChatResponse)
            : (Refused)ChatRules.Exists.Refuse();
    }
}
