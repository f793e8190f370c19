using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Api.Attachments;

/// <summary><c>DELETE /attachments/{attachmentId}</c>: 204; the bytes are gone for good, messages stay.</summary>
internal static class DeleteAttachment
{
    private static readonly VendorOperation Operation = VendorOperations.Find("deleteAttachment");

    public static void Map(IEndpointRouteBuilder api) => api.MapDelete(Operation.Path, Handle).Named(Operation);

    private static ApiResult<EmptyResult> Handle(ApiCall call, string attachmentId)
    {
        if (!PathId.Parse(attachmentId, "attachmentId").TryGet(out var id, out var refusal)) return refusal;
        var transition = new RemoveAttachmentCommand(call.Grant, id);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? refusal : EmptyResult.Instance;
    }
}
