using System.Globalization;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Files.Synthetic;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Chats.Emulator.Api.Attachments;

/// <summary><c>GET {download_url}</c>: a file's bytes, whole or a range of them. No token; an ephemeral file's address is signed.</summary>
internal static class DownloadAttachment
{
    private const string Route = HostedFiles.Prefix + "{partnerId}/{attachmentId}/{**filename}";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Route, [HttpMethods.Get, HttpMethods.Head], Handle)
            .Named(VendorOperations.DownloadAttachment, Route).ExcludeFromDescription();

    private static Results<FileContentHttpResult, FileStreamHttpResult, StorageRefusalResult> Handle(
        HttpContext context, FileCall call, string partnerId, string attachmentId)
    {
        var state = call.World.Current;
        var isKnown = Uuid.TryParse(attachmentId, out var id) && partnerId == state.Settings.PartnerId;
        if (!isKnown || !state.Attachments.TryGetValue(id, out var file) || !file.IsReady)
        {
            return (StorageRefusalResult)StorageError.NoSuchKey;
        }

        if (file.ExpiresAt is not null && Problem(context.Request, call, id) is { } problem) return (StorageRefusalResult)problem;

        context.Response.Headers.ContentDisposition = Disposition(file);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.AcceptRanges = "bytes";
        var isRange = IsByteRange(context.Request);
        return file.Content is { } blob
            ? TypedResults.Bytes(blob.Bytes, file.ContentType, null, isRange, file.CreatedAt, new EntityTagHeaderValue(blob.ETag))
            : TypedResults.Stream(
                new SyntheticContent(file), file.ContentType, null, file.CreatedAt, new EntityTagHeaderValue($"\"{id}\""), isRange);
    }

    private static StorageError? Problem(HttpRequest request, FileCall call, Guid id)
    {
        var given = request.Query["expires"].ToString();
        var expected = UrlSignature.OfDownload(call.World, call.World.Current, id, given);
        var isSigned = UrlSignature.IsRight(request.Query["signature"].ToString(), expected);
        if (!isSigned || !long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var expires))
        {
            return StorageError.SignatureDoesNotMatch;
        }

        return call.World.Clock.GetUtcNow().ToUnixTimeSeconds() > expires ? StorageError.Expired : null;
    }

    /// <summary>
    /// Whether a range is to be cut out. It is only defined for GET, and a unit that is not bytes is as if there were no header (RFC 9110,
    /// 14.2);
    /// the framework asks for neither.
    /// </summary>
    private static bool IsByteRange(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.GetTypedHeaders().Range is { } range && range.Unit.Equals("bytes", StringComparison.OrdinalIgnoreCase);

    /// <summary>Shown by a browser where it cannot run anything; it would run in the emulator's own origin.</summary>
    private static string Disposition(Attachment file)
    {
        var isHarmless = file.ContentType is not "image/svg+xml" && file.ContentType.Split('/')[0] is "image" or "video" or "audio"
            || file.ContentType is "application/pdf";
        var disposition = new ContentDispositionHeaderValue(isHarmless ? "inline" : "attachment");
        disposition.SetHttpFileName(file.FileName);
        return disposition.ToString();
    }
}
