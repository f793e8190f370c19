using Chats.Emulator.Http;
using Chats.Emulator.Worlds;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>GET /messages/{messageId}</c> (messages 10.2): one message of the token's lines, unless it was deleted or has expired.</summary>
internal static class GetMessage
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/messages/{messageId}", Handle).Named("getMessage", "/messages/{messageId}");

    private static Results<Answered<MessageResponse>, Refused> Handle(ApiCall call, string messageId)
    {
        if (PathId.Parse(messageId, "messageId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        var state = call.World.Current;
        if (Lookup.Message(state, call.Grant, id.Value) is var message && message.IsRefused(out refusal)) return (Refused)refusal;
        return new Answered<MessageResponse>(StatusCodes.Status200OK, MessageResponse.From(message.Value, call.Links(state)), ApiJson.Default.MessageResponse);
    }
}
