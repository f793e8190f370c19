using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chats.Emulator.Browser.Tests;

/// <summary>Somebody else's website: one empty page.</summary>
internal sealed class Website : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Website(WebApplication app) => _app = app;

    private int Port => new Uri(_app.Urls.Single()).Port;

    public static async Task<Website> StartAsync() => new(await LocalServer.StartAsync(
        app => app.MapGet("/", () => Results.Content("<!doctype html><title>Win a prize</title>", "text/html"))));

    /// <summary>The page at a host name.</summary>
    public Uri At(string host) => new($"http://{host}:{Port}/");

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
