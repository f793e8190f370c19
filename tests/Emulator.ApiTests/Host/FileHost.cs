using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>A web server with files to download, well-behaved and otherwise, on a free port of the loopback address.</summary>
public sealed class FileHost : IAsyncLifetime
{
    public const int LimitForUrls = 10 * 1024 * 1024;

    private readonly WebApplication _app;

    public FileHost()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet("/files/{name}", (string name) => Results.Bytes(Files[name].Bytes, Files[name].Type));
        _app.MapGet("/moved.png", () => Results.Redirect("/files/pixel.png"));
        _app.MapGet("/away.png", (HttpRequest request) => Results.Redirect($"http://localhost:{request.Host.Port}/files/pixel.png"));
        _app.MapGet("/loop.png", () => Results.Redirect("/loop.png"));
        _app.MapGet("/cut.png", Cut);
        _app.MapGet("/endless.mp4", Endless);
    }

    public static byte[] Pixel { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    /// <summary>Scheme, host and port.</summary>
    public string Origin => _app.Urls.Single();

    private static Dictionary<string, (byte[] Bytes, string Type)> Files { get; } = new(StringComparer.Ordinal)
    {
        ["pixel.png"] = (Pixel, "image/png"),
        ["pixel"] = (Pixel, "application/octet-stream"),
        ["pixel.php"] = (Pixel, "image/png"),
        ["pixel.jpg"] = (Pixel, "image/jpeg"),
        ["sorry.png"] = ("<!doctype html><p>Sign in first"u8.ToArray(), "text/html"),
        ["note.txt"] = ("Rye, 2 loaves"u8.ToArray(), "text/plain"),
        ["page"] = ("<p>Rye"u8.ToArray(), "text/html"),
        ["menu.docx"] = ([0x50, 0x4B, 3, 4, 0, 0], "application/zip"),
        ["song.flac"] = ([0x66, 0x4C, 0x61, 0x43, 0, 0], "audio/flac"),
        ["noise.png"] = ([0, 1, 2, 3], "image/png"),
        ["huge.mp4"] = (new byte[LimitForUrls + 1], "video/mp4"),
    };

    public async ValueTask InitializeAsync() => await _app.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task Cut(HttpContext context)
    {
        context.Response.ContentLength = 1000;
        await context.Response.Body.WriteAsync(Pixel, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    /// <summary>Does not say how long it is, and sends more than anybody takes.</summary>
    private static async Task Endless(HttpContext context)
    {
        var piece = new byte[64 * 1024];
        for (var sent = 0; sent < 4 * LimitForUrls && !context.RequestAborted.IsCancellationRequested; sent += piece.Length)
        {
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
        }
    }
}
