using System.Globalization;
using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Files;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Api.Attachments;

/// <summary><c>POST /attachments</c>: reserves a file and answers where its bytes are to be put.</summary>
internal static class CreateAttachment
{
    private const long MaximumBytes = 100 * 1024 * 1024;

    private static readonly VendorOperation Operation = VendorOperations.Find("createAttachment");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, BlobStore blobs)
    {
        if (!RequestBody.Read(call, ApiJson.Default.CreateAttachmentRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!Validate(call, body).TryGet(out var reserve, out refusal)) return refusal;
        if (!blobs.HasRoom(reserve.SizeBytes)) return EmulatorRules.MediaLimit.Refuse($"File upload failed: {StorageError.Full.Message}");
        if (!call.World.Commit(reserve.Apply, call.TraceId).TryGet(out var reserved, out refusal)) return refusal;
        return new JsonResult<Response>(
            StatusCodes.Status200OK, Response.From(reserved, call.Links()), ApiJson.Default.CreateAttachmentResponse);
    }

    private static Result<ReserveAttachmentCommand> Validate(ApiCall call, Request request)
    {
        if (string.IsNullOrEmpty(request.Filename)) return Missing("filename");
        if (string.IsNullOrEmpty(request.ContentType)) return Missing("content_type");
        if (request.SizeBytes is not { } size) return Missing("size_bytes");

        if (NameProblem(request.Filename) is { } problem) return problem;
        if (!MediaTypes.IsSupported(request.ContentType))
        {
            return AttachmentRules.ContentType.Refuse($"Invalid file type: {request.ContentType}");
        }

        if (size < 1) return AttachmentRules.SizePositive.Refuse("size_bytes must be at least 1");
        return size <= MaximumBytes
            ? new ReserveAttachmentCommand(call.Grant, request.Filename, request.ContentType, size)
            : AttachmentRules.SizeAtMost100Mb.Refuse("File too large - maximum size is 100MB");
    }

    private static Refusal Missing(string field) => AttachmentRules.RequiredField.Refuse($"Missing required field: {field}");

    private static Refusal? NameProblem(string name)
    {
        if (FileName.IsTooLong(name))
        {
            return AttachmentRules.FileNameLength.Refuse($"filename must be at most {FileName.Longest} characters");
        }

        return FileName.IsNone(name)
            ? AttachmentRules.FileName.Refuse("filename must name a file, without control characters")
            : null;
    }

    internal sealed record Request(string? Filename, string? ContentType, long? SizeBytes);

    internal sealed record Response(
        Guid AttachmentId, string UploadUrl, string DownloadUrl, string HttpMethod, string? ExpiresAt, RequiredHeaders RequiredHeaders)
    {
        public static Response From(Attachment reserved, MediaLinks links) => new(
            reserved.Id,
            Http.Files.UploadUrl.Of(reserved, links),
            links.Of(reserved),
            HttpMethods.Put,
            reserved.UploadUntil.ToWireTime(),
            new RequiredHeaders(reserved.ContentType, reserved.SizeBytes.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>What an upload has to send as it was reserved: rule files.headers.</summary>
    internal sealed record RequiredHeaders(
        [property: JsonPropertyName("Content-Type")] string ContentType, [property: JsonPropertyName("Content-Length")] string ContentLength);
}
