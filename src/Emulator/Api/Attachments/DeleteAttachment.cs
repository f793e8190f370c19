using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Attachments;

/// <summary><c>DELETE /attachments/{attachmentId}</c>: 204; the bytes are gone for good, messages stay.</summary>
internal static class DeleteAttachment
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/attachments/{attachmentId}", Handle).Named("deleteAttachment", "/attachments/{attachmentId}");

    private static Results<EmptyResult, RefusalResult> Handle(ApiCall call, string attachmentId)
    {
        if (PathId.Parse(attachmentId, "attachmentId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var transition = new RemoveAttachmentCommand(call.Grant, id.Value);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? (RefusalResult)refusal : EmptyResult.Instance;
    }
}
