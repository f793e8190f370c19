using System.Globalization;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Files;
using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Chats.Emulator.Api.Attachments;

/// <summary><c>GET {download_url}</c> (messages 13.6): a file's bytes, whole or a range of them. No token; an ephemeral file's address is signed.</summary>
internal static class DownloadAttachment
{
    private const string Route = HostedFiles.Prefix + "{partnerId}/{attachmentId}/{**filename}";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Route, [HttpMethods.Get, HttpMethods.Head], Handle).Named("downloadAttachment", Route).ExcludeFromDescription();

    private static Results<FileContentHttpResult, FileStreamHttpResult, StorageRefused> Handle(
        HttpContext context, FileCall call, string partnerId, string attachmentId)
    {
        var state = call.World.Current;
        var isKnown = Uuid.TryParse(attachmentId, out var id) && partnerId == state.Settings.PartnerId;
        if (!isKnown || !state.Attachments.TryGetValue(id, out var file) || !file.IsReady) return (StorageRefused)StorageError.NoSuchKey;
        if (file.ExpiresAt is not null && Problem(context.Request, call, id) is { } problem) return (StorageRefused)problem;

        context.Response.Headers.ContentDisposition = Disposition(file);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return file.Content is { } blob
            ? TypedResults.Bytes(blob.Bytes, file.ContentType, enableRangeProcessing: true, lastModified: file.CreatedAt, entityTag: new EntityTagHeaderValue(blob.ETag))
            : TypedResults.Stream(
                new InventedBytes(file), file.ContentType, enableRangeProcessing: true, lastModified: file.CreatedAt, entityTag: new EntityTagHeaderValue($"\"{id}\""));
    }

    private static StorageError? Problem(HttpRequest request, FileCall call, Guid id)
    {
        var expires = request.Query["expires"].ToString();
        var expected = UrlSignature.OfDownload(call.World.Current.Seed, id, expires);
        if (!UrlSignature.IsRight(request.Query["signature"].ToString(), expected)) return StorageError.SignatureDoesNotMatch;
        return call.World.Clock.GetUtcNow().ToUnixTimeSeconds() > long.Parse(expires, CultureInfo.InvariantCulture) ? StorageError.Expired : null;
    }

    /// <summary>Shown by a browser where it cannot run anything; it would run in the emulator's own origin.</summary>
    private static string Disposition(Attachment file)
    {
        var isHarmless = file.ContentType is not "image/svg+xml" && file.ContentType.Split('/')[0] is "image" or "video" or "audio" || file.ContentType is "application/pdf";
        var disposition = new ContentDispositionHeaderValue(isHarmless ? "inline" : "attachment");
        disposition.SetHttpFileName(file.FileName);
        return disposition.ToString();
    }
}
