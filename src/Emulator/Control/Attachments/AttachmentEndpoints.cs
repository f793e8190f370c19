using System.Net.Mime;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Files;
using Chats.Emulator.Files.Synthetic;
using Chats.Emulator.Worlds.Transitions.Files;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Chats.Emulator.Control.Attachments;

/// <summary>
/// Takes files of people, which their messages then name, and shows the bytes of any file. Neither is a call of the application, and no
/// journal shows it.
/// </summary>
internal static class AttachmentEndpoints
{
    private const long MaximumBytes = 100 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder control)
    {
        MapPost(control);
        control.MapGet("/attachments/{id}", Get).WithQuery()
            .WithSummary("The bytes of a file of the account or of a person; no download of the application, so that no journal shows it")
            .WithDescription("Always as bytes to save, whatever the file is: nothing of it runs in a browser.")
            .Produces<byte[]>(200, MediaTypeNames.Application.Octet)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void MapPost(IEndpointRouteBuilder control) => control.MapPost("/attachments", (Delegate)Post)
        .WithQuery("filename", "content_type")
        .WithSummary("A file that a person has, for 'attachment_id' of their messages; the body is the file itself")
        .WithDescription(
            "'content_type' is what the file is; the extension of 'filename' says it where it is missing or not a type that the vendor takes.")
        .Produces<KeptFileResponse>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Get(ControlCall call, HttpContext context, string id)
    {
        if (!Uuid.TryParse(id, out var known) || !call.World.Current.Attachments.TryGetValue(known, out var file) || !file.IsReady)
        {
            return Problems.Of(404, "Unknown file", $"There is no file {id}, or its bytes have not come. GET {ControlPaths.Prefix}/state lists the files.");
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        var tag = new EntityTagHeaderValue(file.Content?.ETag ?? $"\"{known}\"");
        return file.Content is { } blob
            ? Results.Bytes(blob.Bytes, MediaTypeNames.Application.Octet, file.FileName, lastModified: file.CreatedAt, entityTag: tag)
            : Results.Stream(new SyntheticContent(file), MediaTypeNames.Application.Octet, file.FileName, file.CreatedAt, tag);
    }

    private static async Task<IResult> Post(
        ControlCall call, HttpRequest request, string? filename, [FromQuery(Name = "content_type")] string? contentType, BlobStore blobs,
        CancellationToken cancellation)
    {
        if (NameProblem(filename) is { } problem) return Refuse(problem);
        if (TypeOf(filename!, contentType) is not { } type)
        {
            return Refuse($"'{contentType ?? filename}' is no type of file that the vendor takes, such as image/jpeg, audio/x-m4a or application/pdf.");
        }

        if (request.ContentLength is not > 0) return Refuse("The body is the file, with its Content-Length; it may not be empty.");
        if (request.ContentLength > MaximumBytes) return TooLarge("A file has at most 100 MB.");
        using var room = blobs.Reserve(request.ContentLength.Value);
        if (room is null) return TooLarge("All worlds together hold as much as they may; delete worlds, or raise CHATS_EMULATOR_MEDIA_LIMIT.");
        Unlimit(request);
        await request.Body.ReadExactlyAsync(room.Memory, cancellation);
        var keep = new KeepFileCommand(filename!, type, room.Store());
        if (!call.World.Commit(keep.Apply, call.World.NextTraceId()).TryGet(out var kept, out var refusal)) return Problems.Of(refusal);
        return Results.Json(
            new KeptFileResponse(kept.Id, call.Links().Of(kept), kept.FileName, kept.ContentType, kept.SizeBytes),
            ControlJson.Wire.KeptFileResponse, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>Files are bounded by what worlds may hold, and not by what bounds other control calls.</summary>
    private static void Unlimit(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }
    }

    /// <summary>What it says it is, if the vendor takes that; else the extension: browsers have other names for some types.</summary>
    private static string? TypeOf(string name, string? claimed) =>
        claimed is not null && MediaTypes.IsSupported(claimed) ? claimed : MediaTypes.ClaimedBy(name);

    private static string? NameProblem(string? name)
    {
        if (string.IsNullOrEmpty(name)) return "'filename' is required: what the file is called, such as cake.jpg.";
        if (FileName.IsTooLong(name)) return $"'filename' has at most {FileName.Longest} characters.";
        return FileName.IsNone(name) ? "'filename' must name a file, without control characters." : null;
    }

    private static IResult Refuse(string detail) => Problems.Of(400, "Invalid file", detail);

    private static IResult TooLarge(string detail) => Problems.Of(413, "File too large", detail);
}
