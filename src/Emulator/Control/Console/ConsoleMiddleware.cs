using Chats.Emulator.Common;
using Microsoft.Net.Http.Headers;

namespace Chats.Emulator.Control.Console;

/// <summary>Sends the files of the web console. They hold no data, so they need no control token; what the page reads does.</summary>
internal sealed class ConsoleMiddleware(RequestDelegate next, ConsoleFiles files, ConsoleAddress address)
{
    /// <summary>Nothing of another host, nothing inline, and no page around it.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
        + "media-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        if (!ControlPaths.IsConsole(context.Request.Path) || !address.IsServed) return next(context);
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Problems.Of(405, "Method not allowed", "The console is a page: GET it.").ExecuteAsync(context);
        }

        var path = context.Request.Path.Value![ControlPaths.Console.Length..];
        if (path.Length == 0)
        {
            // Relative, so that it holds below whatever path a proxy puts before it.
            context.Response.Redirect($"console/{context.Request.QueryString}");
            return Task.CompletedTask;
        }

        var name = path == "/" ? ConsoleFiles.Index : path[1..];
        return files.Find(name) is { } file ? Send(context, file) : Unknown(name).ExecuteAsync(context);
    }

    private static Task Send(HttpContext context, ConsoleFile file)
    {
        var (request, response) = (context.Request, context.Response);
        var isCompressed = file.Gzip is not null && TakesGzip(request);
        var tag = new EntityTagHeaderValue($"\"{file.Hash}{(isCompressed ? "-gzip" : "")}\"");
        Describe(response, tag);
        if (request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known && known.Any(seen => Matches(seen, tag)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var bytes = isCompressed ? file.Gzip! : file.Bytes;
        response.ContentType = file.MediaType;
        response.ContentLength = bytes.Length;
        if (isCompressed) response.Headers.ContentEncoding = "gzip";
        return response.Body.WriteAsync(bytes, 0, bytes.Length, context.RequestAborted);
    }

    private static void Describe(HttpResponse response, EntityTagHeaderValue tag)
    {
        var headers = response.Headers;
        headers.ETag = tag.ToString();
        headers.CacheControl = "no-cache"; // it may be kept, and is asked for again: an update must be seen at once
        headers.Vary = "Accept-Encoding";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    private static bool TakesGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "gzip" && coding.Quality is not 0);

    private static bool Matches(EntityTagHeaderValue seen, EntityTagHeaderValue tag) =>
        seen.Equals(EntityTagHeaderValue.Any) || seen.Compare(tag, useStrongComparison: false);

    private IResult Unknown(string name) => Problems.Of(
        404, "Unknown file",
        $"The console has no file '{name}'{Sentence(Spelling.Guess(name, [.. files.Paths]))} The page is {ControlPaths.Console}/.");

    private static string Sentence(string guess) => guess.EndsWith('?') ? guess : $"{guess}.";
}
