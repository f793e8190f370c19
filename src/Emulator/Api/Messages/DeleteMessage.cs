using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Messages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>DELETE /messages/{messageId}</c>: 204, and from then on 404. The body older clients send is ignored.</summary>
internal static class DeleteMessage
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/messages/{messageId}", Handle).Named("deleteMessage", "/messages/{messageId}");

    private static Results<EmptyResult, RefusalResult> Handle(ApiCall call, string messageId)
    {
        if (PathId.Parse(messageId, "messageId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var transition = new Worlds.Transitions.Messages.DeleteMessageCommand(call.Grant, id.Value);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? (RefusalResult)refusal : EmptyResult.Instance;
    }
}
