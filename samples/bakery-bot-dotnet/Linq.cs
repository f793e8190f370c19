using System.Net.Http.Headers;
using System.Text.Json;

namespace BakeryBot;

/// <summary>The little of the messaging API that a bakery needs.</summary>
public sealed class Linq
{
    private readonly HttpClient _client;

    public Linq(HttpClient client, IConfiguration configuration)
    {
        _client = client;
        var address = configuration["LINQ_API_V3_BASE_URL"] ?? "https://api.linqapp.com/api/partner";
        client.BaseAddress = new Uri($"{address.TrimEnd('/')}/v3/");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["LINQ_API_V3_API_KEY"]);
    }

    /// <summary>The API's way of writing JSON.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public Task SendTextAsync(Guid chat, string text, string key, Guid? replyTo = null) =>
        SendAsync(chat, new { Type = "text", Value = text }, key, replyTo);

    public Task SendLinkAsync(Guid chat, string address, string key) => SendAsync(chat, new { Type = "link", Value = address }, key, replyTo: null);

    public async Task MarkAsReadAsync(Guid chat)
    {
        using var answer = await _client.PostAsync(new Uri($"chats/{chat}/read", UriKind.Relative), content: null);
        answer.EnsureSuccessStatusCode();
    }

    public async Task StartTypingAsync(Guid chat)
    {
        using var answer = await _client.PostAsync(new Uri($"chats/{chat}/typing", UriKind.Relative), content: null);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Asks for money; whoever opens the address pays there.</summary>
    public async Task<PaymentRequest> RequestPaymentAsync(int cents, string description, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("payment_requests", UriKind.Relative));
        request.Headers.Add("Idempotency-Key", key);
        request.Content = JsonContent.Create(new { Amount = cents, Currency = "usd", Description = description }, options: Json);
        using var answer = await _client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<PaymentRequest>(Json))!;
    }

    /// <summary>However often it is sent with one key, a message arrives once.</summary>
    private async Task SendAsync(Guid chat, object part, string key, Guid? replyTo)
    {
        var message = new Dictionary<string, object> { ["parts"] = new[] { part }, ["idempotency_key"] = key };
        if (replyTo is { } id) message["reply_to"] = new { MessageId = id, PartIndex = 0 };
        using var answer = await _client.PostAsJsonAsync(new Uri($"chats/{chat}/messages", UriKind.Relative), new { Message = message }, Json);
        answer.EnsureSuccessStatusCode();
    }
}
