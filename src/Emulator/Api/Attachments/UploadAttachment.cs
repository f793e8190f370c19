using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Files;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Files;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Attachments;

/// <summary>
/// <c>PUT {upload_url}</c>: the bytes of a reserved file, answered as object storage does. No token, the address is signed.
/// </summary>
internal static class UploadAttachment
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPut(UploadUrl.Route, Handle).Named(VendorOperations.UploadAttachment, UploadUrl.Route).ExcludeFromDescription();

    private static async Task<Results<Ok, StorageRefusalResult>> Handle(
        HttpContext context, FileCall call, string attachmentId, BlobStore blobs)
    {
        if (!Uuid.TryParse(attachmentId, out var id) || !call.World.Current.Attachments.TryGetValue(id, out var reserved))
        {
            return Refuse(StorageError.NoSuchKey);
        }

        if (Problem(context.Request, call, reserved) is { } problem) return Refuse(problem);
        using var room = blobs.Reserve(reserved.SizeBytes);
        if (room is null) return Refuse(StorageError.Full);
        if (!await Read(context, room.Memory)) return Refuse(StorageError.IncompleteBody);

        var blob = room.Store();
        if (call.World.Commit(new StoreUploadCommand(id, blob).Apply, call.TraceId).IsRefused(out _)) return Refuse(StorageError.NoSuchKey);
        context.Response.Headers.ETag = blob.ETag;
        context.Response.ContentLength = 0;
        return TypedResults.Ok();
    }

    private static StorageRefusalResult Refuse(StorageError error) => error;

    private static StorageError? Problem(HttpRequest request, FileCall call, Attachment reserved)
    {
        if (request.ContentLength is null) return StorageError.MissingContentLength;
        if (!UploadUrl.IsSigned(request, reserved.Id, call.World))
        {
            return StorageError.SignatureDoesNotMatch with
            {
                Message =
                    $"{StorageError.SignatureDoesNotMatch.Message}: PUT to upload_url as it is, with Content-Type: {reserved.ContentType} and Content-Length: {reserved.SizeBytes}",
            };
        }

        return call.World.Clock.GetUtcNow() > reserved.UploadUntil ? StorageError.Expired : null;
    }

    /// <summary>True once all of the body is there; false when the client broke off.</summary>
    private static async Task<bool> Read(HttpContext context, Memory<byte> memory)
    {
        try
        {
            await context.Request.Body.ReadExactlyAsync(memory, context.RequestAborted);
            return true;
        }
        catch (Exception cut) when (cut is IOException or OperationCanceledException)
        {
            return false;
        }
    }
}
