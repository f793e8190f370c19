using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Api.Attachments;

/// <summary><c>GET /attachments/{attachmentId}</c>: a file's metadata, also while its bytes are still to come.</summary>
internal static class GetAttachment
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getAttachment");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string attachmentId)
    {
        if (!PathId.Parse(attachmentId, "attachmentId").TryGet(out var id, out var refusal)) return refusal;
        var state = call.World.Current;
        if (!Lookup.Attachment(state, call.Grant, id).TryGet(out var file, out refusal)) return refusal;
        return new JsonResult<Response>(
            StatusCodes.Status200OK, Response.From(file, call.Links(state)), ApiJson.Default.GetAttachmentResponse);
    }

    internal sealed record Response(
        Guid Id, string Filename, string ContentType, long SizeBytes, string Status, string DownloadUrl, string CreatedAt)
    {
        public static Response From(Attachment file, MediaLinks links) =>
            new(file.Id, file.FileName, file.ContentType, file.SizeBytes, file.WireStatus, links.Of(file), file.CreatedAt.ToWireTime());
    }
}
