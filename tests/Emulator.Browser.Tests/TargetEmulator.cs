using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator.Browser.Tests;

/// <summary>An emulator with something in it to lose, and what its owner sees of it.</summary>
internal sealed class TargetEmulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly EmulatorClient _owner;

    private TargetEmulator(WebApplication app)
    {
        _app = app;
        _owner = new EmulatorClient(new Uri(app.Urls.Single()), "owner");
    }

    public int Port => new Uri(_app.Urls.Single()).Port;

    /// <param name="isDefended">False: any page and any name are let in, as if the defence were not there.</param>
    public static async Task<TargetEmulator> StartAsync(bool isDefended)
    {
        var anybody = isDefended ? null : "*";
        var app = EmulatorHost.Build(new EmulatorOptions { Port = 0, AllowOrigin = anybody, AllowHost = anybody });
        await app.StartAsync();
        var emulator = new TargetEmulator(app);
        await emulator._owner.PostAsync("/v3/chats", Chat("+14155550199"));
        return emulator;
    }

    /// <summary>A first message to somebody.</summary>
    public static object Chat(string to) =>
        new { from = "+12025550100", to = new[] { to }, message = new { parts = new[] { new { type = "text", value = "Hello" } } } };

    public Uri At(string host) => new($"http://{host}:{Port}/");

    /// <summary>Whom there are chats with, of the default world.</summary>
    public async Task<IReadOnlyList<string>> ChatsAsync() =>
        [.. (await _owner.GetAsync("/v3/chats?limit=100")).GetProperty("chats").EnumerateArray()
            .Select(chat => chat.GetProperty("display_name").GetString()!)];

    public async Task<IReadOnlyList<string>> WorldsAsync() =>
        [.. (await _owner.GetAsync("/_emulator/worlds")).GetProperty("worlds").EnumerateArray()
            .Select(world => world.GetProperty("name").GetString()!)];

    /// <summary>What the vendor's API took since the owner's first chat.</summary>
    public async Task<IReadOnlyList<string>> TakenAsync() =>
        [.. (await _owner.GetAsync("/_emulator/journal?since=1")).GetProperty("requests").EnumerateArray()
            .Where(entry => entry.GetProperty("status").GetInt32() < 400 && entry.GetProperty("method").GetString() != "GET")
            .Select(entry => $"{entry.GetProperty("method").GetString()} {entry.GetProperty("path").GetString()}")];

    public async ValueTask DisposeAsync()
    {
        _owner.Dispose();
        await _app.DisposeAsync();
    }
}
