using System.Net.Http.Json;
using System.Text.Json;
using Chats.Emulator.Browser.Tests.Console.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>A world with something of everything that the console shows, in which time stands still until it is moved.</summary>
internal sealed class Showroom : IAsyncDisposable
{
    private const string Empty = """
        version: 1
        lines:
          - number: "+12025550100"
        """;

    private readonly IRunningEmulator _emulator;
    private readonly EmulatorClient _api;
    private WebApplication? _application;
    private int _told;

    private Showroom(IRunningEmulator emulator, string? token)
    {
        _emulator = emulator;
        _api = new EmulatorClient(Root, "showroom", token);
    }

    /// <summary>Where a person begins.</summary>
    public Uri Root => _emulator.Root;

    public static Task<Showroom> OpenAsync() => OpenAsync(File.ReadAllText(PathOf("showroom.yaml")));

    /// <summary>A world in which nobody has said anything.</summary>
    public static Task<Showroom> OpenEmptyAsync() => OpenAsync(Empty);

    /// <summary>A world that asks for a control token.</summary>
    public static Task<Showroom> OpenLockedAsync() => OpenAsync(Empty, "a-token");

    public static async Task<Showroom> OpenAsync(string scenario, string? token = null) =>
        new(await InProcessEmulator.StartAsync(token, scenario), token);

    /// <summary>A conversation with an application: a photo, a webhook that fails once, an answer, a reaction.</summary>
    /// <param name="browser">Paints the photo.</param>
    public async Task LetThemTalkAsync(Chromium browser)
    {
        await StaffAsync("Like that, with more lemon 🍋 It is ready on Saturday at nine.");
        var photo = await PutPhotoAsync(await PaintAsync(browser));
        await ActAsync("messages", new
        {
            chat_id = "cake",
            parts = new object[]
            {
                new { type = "media", attachment_id = photo }, new { type = "text", value = "Something like this?" },
            },
        });
        await AdvanceAsync("1m");
        var messages = await GetAsync("/_emulator/chats/cake/messages?limit=1");
        var answer = messages.GetProperty("messages")[0].GetProperty("id").GetString();
        await ActAsync("reactions", new { message_id = answer, type = "love" });
        await ActAsync("messages", new { chat_id = "cake", text = "Perfect, thank you!" });
        await AdvanceAsync("5s");
    }

    public Task<JsonElement> GetAsync(string path) => _api.GetAsync(path);

    public Task AdvanceAsync(string by) => _api.DoAsync("/_emulator/clock/advance", new { by });

    public async ValueTask DisposeAsync()
    {
        _api.Dispose();
        if (_application is not null) await _application.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    private static string PathOf(string file) => RepositoryPath.Of($"tests/Emulator.Browser.Tests/Console/Looks/{file}");

    private static async Task<byte[]> PaintAsync(Chromium browser)
    {
        var page = await browser.OpenAsync(
            new Uri("about:blank"), new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 960, Height = 720 } });
        await page.SetContentAsync($"<style>body {{ margin: 0 }} svg {{ display: block }}</style>{File.ReadAllText(PathOf("cake.svg"))}");
        var photo = await page.ScreenshotAsync(new PageScreenshotOptions { Type = ScreenshotType.Jpeg, Quality = 85 });
        await page.CloseAsync();
        return photo;
    }

    /// <summary>An application that answers the first photo, and fails the first webhook.</summary>
    private async Task StaffAsync(string answer)
    {
        _application = await LocalServer.StartAsync(
            app => app.MapPost("/webhooks", (Delegate)((HttpContext context) => HearAsync(context, answer))));
        var subscription = new
        {
            target_url = $"{_application.Urls.Single()}/webhooks",
            subscribed_events = new[] { "message.received", "reaction.added" },
        };
        await _api.DoAsync("/v3/webhook-subscriptions", subscription);
    }

    private async Task<IResult> HearAsync(HttpContext context, string answer)
    {
        var happened = await context.Request.ReadFromJsonAsync<JsonElement>();
        var told = Interlocked.Increment(ref _told);
        if (told == 1) return Results.StatusCode(500);
        if (told > 2) return Results.NoContent();
        var chat = happened.GetProperty("data").GetProperty("chat").GetProperty("id").GetString();
        await _api.DoAsync($"/v3/chats/{chat}/messages", new { message = new { parts = new[] { new { type = "text", value = answer } } } });
        return Results.NoContent();
    }

    private async Task<string?> PutPhotoAsync(byte[] photo) =>
        (await _api.PostFileAsync("/_emulator/attachments?filename=lemon-cake.jpg", photo, "image/jpeg")).GetProperty("id").GetString();

    private Task ActAsync(string act, object body) => _api.DoAsync($"/_emulator/contacts/Maya%20Chen/{act}", body);
}
