using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chats.Emulator.Testing;

/// <summary>An inbox's own subscription, made and ended through the emulated API as any receiver's.</summary>
internal sealed class InboxSubscription(HttpClient client, Guid id, string secret) : IAsyncDisposable
{
    private const string Path = "/v3/webhook-subscriptions";
    private const string OwnEvents = "webhook_subscription.";

    /// <summary>A fault may hit the last call too; no test wants to wait for it long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public Guid Id => id;

    public string Secret => secret;

    public static async Task<InboxSubscription> CreateAsync(
        HttpClient client, Uri target, IReadOnlyCollection<string>? events, CancellationToken cancellation)
    {
        client.Timeout = Patience;
        events ??= await AllEventsAsync(client, cancellation);
        var subscription = new JsonObject
        {
            ["target_url"] = target.OriginalString,
            ["subscribed_events"] = new JsonArray([.. events.Select(name => JsonValue.Create(name))]),
        };
        using var content = ControlChannel.Text(subscription.ToJsonString(), "application/json");
        using var response = await client.PostAsync(new Uri(Path, UriKind.Relative), content, cancellation);
        var created = await ReadAsync(response, cancellation);
        return new InboxSubscription(client, created.GetProperty("id").GetGuid(), created.GetProperty("signing_secret").GetString()!);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var ended = await client.DeleteAsync(new Uri($"{Path}/{id}", UriKind.Relative));
        }
        catch (Exception struck) when (struck is HttpRequestException or TaskCanceledException)
        {
            // A fault of the test, or its world has ended; either way, nothing listens here any more.
        }

        client.Dispose();
    }

    /// <summary>All there are but those of subscriptions: the first to come would be the inbox's own creation.</summary>
    private static async Task<string[]> AllEventsAsync(HttpClient client, CancellationToken cancellation)
    {
        using var response = await client.GetAsync(new Uri("/v3/webhook-events", UriKind.Relative), cancellation);
        var answer = await ReadAsync(response, cancellation);
        return
        [
            .. answer.GetProperty("events").EnumerateArray().Select(name => name.GetString()!)
                .Where(name => !name.StartsWith(OwnEvents, StringComparison.Ordinal)),
        ];
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.IsSuccessStatusCode) return await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        var body = await response.Content.ReadAsStringAsync(cancellation);
        throw new InvalidOperationException($"The inbox cannot subscribe: the emulator answered {(int)response.StatusCode} {body}");
    }
}
