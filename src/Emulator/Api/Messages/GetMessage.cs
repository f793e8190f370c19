using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>GET /messages/{messageId}</c>: one message of the token's lines, unless it was deleted or has expired.</summary>
internal static class GetMessage
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/messages/{messageId}", Handle).Named("getMessage", "/messages/{messageId}");

    private static Results<JsonResult<MessageResponse>, RefusalResult> Handle(ApiCall call, string messageId)
    {
        if (PathId.Parse(messageId, "messageId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var state = call.World.Current;
        if (Lookup.Message(state, call.Grant, id.Value) is var message && message.IsRefused(out refusal)) return (RefusalResult)refusal;
        return new JsonResult<MessageResponse>(StatusCodes.Status200OK, MessageResponse.From(message.Value, call.Links(state)), ApiJson.Default.MessageResponse);
    }
}
