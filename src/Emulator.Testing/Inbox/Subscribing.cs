using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chats.Emulator.Testing;

/// <summary>Subscribes to webhooks through the emulated API, as any receiver does.</summary>
internal static class Subscribing
{
    public const string Path = "/v3/webhook-subscriptions";

    /// <summary>The first of them to come would be the subscription's own creation.</summary>
    private const string OwnEvents = "webhook_subscription.";

    /// <param name="client">A client of the emulator.</param>
    /// <param name="token">The API key; null: the client's own.</param>
    /// <param name="target">Where the webhooks go.</param>
    /// <param name="events">The types; null: all there are but those of subscriptions.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="VendorErrorException">The emulator refuses the subscription.</exception>
    public static async Task<WebhookSubscriptionResult> CreateAsync(
        HttpClient client, string? token, Uri target, IReadOnlyCollection<string>? events, CancellationToken cancellation)
    {
        events ??= await AllEventsAsync(client, token, cancellation);
        var subscription = new JsonObject
        {
            ["target_url"] = target.OriginalString,
            ["subscribed_events"] = new JsonArray([.. events.Select(name => JsonValue.Create(name))]),
        };
        var content = ControlChannel.Text(subscription.ToJsonString(), "application/json");
        var created = await AskAsync(client, token, new HttpRequestMessage(HttpMethod.Post, Path) { Content = content }, cancellation);
        return new WebhookSubscriptionResult(created.GetProperty("id").GetGuid(), created.GetProperty("signing_secret").GetString()!);
    }

    /// <summary>A target that asks for payloads of a version.</summary>
    public static Uri Versioned(Uri target, string? version)
    {
        if (version is null) return target;
        var separator = target.OriginalString.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return new Uri($"{target.OriginalString}{separator}version={Uri.EscapeDataString(version)}");
    }

    public static bool IsOfSubscriptions(string type) => type.StartsWith(OwnEvents, StringComparison.Ordinal);

    private static async Task<string[]> AllEventsAsync(HttpClient client, string? token, CancellationToken cancellation)
    {
        var answer = await AskAsync(client, token, new HttpRequestMessage(HttpMethod.Get, "/v3/webhook-events"), cancellation);
        return
        [
            .. answer.GetProperty("events").EnumerateArray().Select(name => name.GetString()!)
                .Where(name => !IsOfSubscriptions(name)),
        ];
    }

    private static async Task<JsonElement> AskAsync(
        HttpClient client, string? token, HttpRequestMessage request, CancellationToken cancellation)
    {
        using (request)
        {
            if (token is not null) request.Headers.Authorization = Clients.Bearer(token);
            using var response = await client.SendAsync(request, cancellation);
            await response.EnsureAcceptedAsync(cancellation);
            return await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        }
    }
}
