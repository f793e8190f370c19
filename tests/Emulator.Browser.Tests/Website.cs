using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Browser.Tests;

/// <summary>Somebody else's website: one empty page.</summary>
internal sealed class Website : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Website(WebApplication app) => _app = app;

    private int Port => new Uri(_app.Urls.Single()).Port;

    public static async Task<Website> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", () => Results.Content("<!doctype html><title>Win a prize</title>", "text/html"));
        await app.StartAsync();
        return new Website(app);
    }

    /// <summary>The page at a host name.</summary>
    public Uri At(string host) => new($"http://{host}:{Port}/");

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
