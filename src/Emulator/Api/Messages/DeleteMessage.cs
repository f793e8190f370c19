using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>DELETE /messages/{messageId}</c> (messages 11.2): 204, and from then on 404. The body older clients send is ignored.</summary>
internal static class DeleteMessage
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/messages/{messageId}", Handle).Named("deleteMessage", "/messages/{messageId}");

    private static Results<NoBody, Refused> Handle(ApiCall call, string messageId)
    {
        if (PathId.Parse(messageId, "messageId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        var transition = new Worlds.Transitions.Messages.DeleteMessage(call.Grant, id.Value);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? (Refused)refusal : NoBody.Instance;
    }
}
