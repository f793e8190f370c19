using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>GET /chats/{chatId}/messages</c>: a chat's messages, newest first, also of a chat the own line has left.</summary>
internal static class ListMessages
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/chats/{chatId}/messages", Handle).Named("listMessages", "/chats/{chatId}/messages", "limit", "cursor");

    private static Results<JsonResult<MessagePage>, RefusalResult> Handle(ApiCall call, string chatId, string? limit, string? cursor)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (MessagePage.Validate(limit, cursor, newestFirst: true) is var slice && slice.IsRefused(out refusal)) return (RefusalResult)refusal;
        var state = call.World.Current;
        if (Lookup.Chat(state, call.Grant, id.Value) is var chat && chat.IsRefused(out refusal)) return (RefusalResult)refusal;
        var page = MessagePage.From(chat.Value.Messages, slice.Value, call.Links(state));
        call.NextCursor = page.NextCursor;
        return new JsonResult<MessagePage>(StatusCodes.Status200OK, page, ApiJson.Default.MessagePage);
    }
}
