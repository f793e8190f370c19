using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Common;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Scenarios.Sources;

namespace Chats.Emulator.Conversations.Driving;

/// <summary>Drives a world over HTTP.</summary>
/// <param name="http">Has the emulator's address, and the headers that choose the world.</param>
internal sealed class WorldClient(HttpClient http) : IWorldClient
{
    private const string Subscriptions = "/v3/webhook-subscriptions";

    public async Task<FactPage> FactsAsync(long since, TimeSpan wait, int limit, CancellationToken cancellationToken)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"/facts?since={since}&wait={Durations.Format(wait)}&limit={limit}");
        using var request = new HttpRequestMessage(HttpMethod.Get, OwnPaths.Control + query);
        return await ReadAsync(request, DrivingJson.Default.FactPage, cancellationToken);
    }

    public async Task<ActOutcome> ActAsync(string person, string act, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, $"{OwnPaths.Control}/contacts/{Uri.EscapeDataString(person)}/acts", act);
        return await ReadAsync(request, DrivingJson.Default.ActOutcome, cancellationToken);
    }

    public async Task SeedAsync(string scenario, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Put, $"{OwnPaths.Control}/scenario", scenario);
        if (variables.Count > 0) request.Headers.TryAddWithoutValidation(SentVariables.Header, SentVariables.Write(variables));
        using var response = await SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) throw await Refusal(request, response, cancellationToken);
    }

    public async Task SendAsync(HttpMethod method, string path, string? body, CancellationToken cancellationToken)
    {
        using var request = Request(method, OwnPaths.Control + path, body);
        using var response = await SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) throw await Refusal(request, response, cancellationToken);
    }

    public async Task<string?> VerifyAsync(string path, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, OwnPaths.Control + path, body: null);
        using var response = await SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode) return null;
        if (response.StatusCode != HttpStatusCode.ExpectationFailed) throw await Refusal(request, response, cancellationToken);
        return Describe(await response.Content.ReadAsStringAsync(cancellationToken), withTitle: true);
    }

    public async Task<IReadOnlyList<string>> ListWebhooksAsync(string apiKey, CancellationToken cancellationToken)
    {
        var list = await AskAsync(apiKey, HttpMethod.Get, Subscriptions, body: null, cancellationToken);
        return [.. (list["subscriptions"] as JsonArray ?? []).Select(subscription => subscription?["target_url"]?.ToString() ?? "")];
    }

    public async Task<string?> SubscribeAsync(string apiKey, Uri webhook, CancellationToken cancellationToken)
    {
        var known = await AskAsync(apiKey, HttpMethod.Get, "/v3/webhook-events", body: null, cancellationToken);
        var body = new JsonObject
        {
            ["target_url"] = webhook.OriginalString,
            ["subscribed_events"] = known["events"]?.DeepClone() ?? new JsonArray(),
        };
        var created = await AskAsync(apiKey, HttpMethod.Post, Subscriptions, body.ToJsonString(), cancellationToken);
        return created.Deserialize(DrivingJson.Default.SubscriptionAnswer)?.SigningSecret;
    }

    private async Task<JsonObject> AskAsync(
        string apiKey, HttpMethod method, string path, string? body, CancellationToken cancellationToken)
    {
        using var request = Request(method, path, body);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
        using var response = await SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) throw await Refusal(request, response, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return JsonNode.Parse(text) as JsonObject ?? throw new RunProblem($"{request.RequestUri} answered no JSON object");
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string? body)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return request;
    }

    private async Task<T> ReadAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) throw await Refusal(request, response, cancellationToken);
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await JsonSerializer.DeserializeAsync(body, type, cancellationToken)
            ?? throw new RunProblem($"{request.RequestUri} answered nothing");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException problem)
        {
            throw new RunProblem($"the emulator at {http.BaseAddress} cannot be reached: {problem.Message}", endsFile: true);
        }
    }

    private static async Task<RunProblem> Refusal(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        var call = $"{request.Method} {request.RequestUri?.AbsolutePath}";
        return new RunProblem(string.Create(
            CultureInfo.InvariantCulture, $"{Describe(text, withTitle: false)} (the emulator answered {(int)response.StatusCode} to {call})"))
        {
            Status = response.StatusCode,
        };
    }

    /// <summary>What problem details say, without their frame.</summary>
    private static string Describe(string text, bool withTitle)
    {
        try
        {
            var problem = JsonSerializer.Deserialize(text, DrivingJson.Default.ControlProblem);
            var errors = string.Join("; ", problem?.Errors?.Select(error => error.Message).OfType<string>() ?? []);
            var detail = errors.Length > 0 ? errors : problem?.Detail;
            var words = withTitle || detail is null ? string.Join(": ", new[] { problem?.Title, detail }.OfType<string>()) : detail;
            return words.Length > 0 ? words : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
