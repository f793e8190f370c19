using Chats.Emulator.Http;
using Chats.Emulator.Worlds.Transitions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Attachments;

/// <summary><c>DELETE /attachments/{attachmentId}</c> (messages 13.4): 204; the bytes are gone for good, messages stay.</summary>
internal static class DeleteAttachment
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/attachments/{attachmentId}", Handle).Named("deleteAttachment", "/attachments/{attachmentId}");

    private static Results<NoBody, Refused> Handle(ApiCall call, string attachmentId)
    {
        if (PathId.Parse(attachmentId, "attachmentId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        var transition = new RemoveAttachment(call.Grant, id.Value);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? (Refused)refusal : NoBody.Instance;
    }
}
