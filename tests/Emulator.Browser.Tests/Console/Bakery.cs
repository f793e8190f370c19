using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Chats.Emulator.Browser.Tests.Console.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>The default world on a port, and an application that answers every message; the first webhook it fails.</summary>
internal sealed class Bakery : IAsyncDisposable
{
    private readonly IRunningEmulator _emulator;
    private readonly ConcurrentQueue<string> _told = new();
    private readonly SemaphoreSlim _news = new(0);
    private readonly EmulatorClient _api;
    private WebApplication? _application;

    private Bakery(IRunningEmulator emulator, string? token)
    {
        _emulator = emulator;
        _api = new EmulatorClient(Root, "bakery", token);
    }

    /// <summary>Where a person begins.</summary>
    public Uri Root => _emulator.Root;

    /// <summary>What the application answers.</summary>
    public string Answer { get; set; } = "It is ready!";

    /// <summary>What the application waits for between typing and writing.</summary>
    public Task Thinks { get; set; } = Task.CompletedTask;

    /// <summary>How many webhooks came, with those that were failed.</summary>
    public int Told => _told.Count;

    /// <summary>Ends once so many webhooks have come.</summary>
    public async Task IsToldAsync(int times)
    {
        while (Told < times) Assert.True(await _news.WaitAsync(TimeSpan.FromMinutes(1)), $"{Told} webhooks came, and not {times}");
    }

    public static async Task<Bakery> OpenAsync(string? controlToken = null) =>
        new(await Emulators.StartAsync(controlToken), controlToken);

    /// <summary>Lets an application answer from now on.</summary>
    public async Task StaffAsync()
    {
        _application = await LocalServer.StartAsync(
            app => app.MapPost("/", (Delegate)HearAsync)); // as any other function its answer would be thrown away
        await SubscribeAsync($"{_application.Urls.Single()}/");
    }

    /// <summary>Tells an application what people write; the answer has the secret of the signatures.</summary>
    public Task<JsonElement> SubscribeAsync(string hook) =>
        PostAsync("/v3/webhook-subscriptions", new { target_url = hook, subscribed_events = new[] { "message.received" } });

    /// <inheritdoc cref="EmulatorClient.GetAsync"/>
    public Task<JsonElement> GetAsync(string path) => _api.GetAsync(path);

    /// <inheritdoc cref="EmulatorClient.PostAsync"/>
    public Task<JsonElement> PostAsync(string path, object body) => _api.PostAsync(path, body);

    /// <inheritdoc cref="EmulatorClient.DoAsync"/>
    public Task DoAsync(string path) => _api.DoAsync(path);

    /// <inheritdoc cref="EmulatorClient.PutAsync"/>
    public Task PutAsync(string path, object body) => _api.PutAsync(path, body);

    public async ValueTask DisposeAsync()
    {
        _api.Dispose();
        _news.Dispose();
        if (_application is not null) await _application.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    private async Task<IResult> HearAsync(HttpContext context)
    {
        var happened = await context.Request.ReadFromJsonAsync<JsonElement>();
        var isFirst = _told.IsEmpty;
        _told.Enqueue(happened.GetProperty("event_id").GetString()!);
        _news.Release();
        if (isFirst) return Results.StatusCode(500);
        var chat = happened.GetProperty("data").GetProperty("chat").GetProperty("id").GetString();
        await DoAsync($"/v3/chats/{chat}/typing");
        await Thinks;
        var message = new { parts = new[] { new { type = "text", value = Answer } } };
        await _api.TryAsync($"/v3/chats/{chat}/messages", new { message }); // who said STOP is not written to
        return Results.NoContent();
    }
}
