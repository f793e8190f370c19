using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace OrderBot;

/// <summary>The little of the messaging API that we need.</summary>
public sealed class LinqClient(IHttpClientFactory clients)
{
    public const string Name = "linq";

    private const int PageSize = 50;

    public static void Configure(IServiceProvider services, HttpClient client)
    {
        var options = services.GetRequiredService<IOptions<LinqOptions>>().Value;
        client.BaseAddress = options.BaseUrl;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.ApiKey);
    }

    /// <summary>Writes into a chat. However often it is called with one key, the message goes out once.</summary>
    /// <returns>False when it was refused and trying again would not help: they opted out, or the chat is gone.</returns>
    /// <exception cref="HttpRequestException">It may be tried again.</exception>
    public async Task<bool> SendAsync(Guid chatId, string text, string idempotencyKey, CancellationToken cancellation)
    {
        using var client = clients.CreateClient(Name);
        var body = new SendMessage(new MessageContent([new MessagePart("text", text)], idempotencyKey));
        using var response = await client.PostAsJsonAsync(new Uri($"chats/{chatId}/messages", UriKind.Relative), body, LinqJson.Options, cancellation);
        if (IsFinal(response.StatusCode)) return false;
        response.EnsureSuccessStatusCode();
        return true;
    }

    /// <summary>All chats, a page at a time.</summary>
    public async IAsyncEnumerable<ChatSummary> ListChatsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var client = clients.CreateClient(Name);
        string? cursor = null;
        do
        {
            var address = new Uri($"chats?limit={PageSize}{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}", UriKind.Relative);
            var page = await client.GetFromJsonAsync<ChatPage>(address, LinqJson.Options, cancellation);
            foreach (var chat in page!.Chats) yield return chat;
            cursor = page.NextCursor;
        }
        while (cursor is not null);
    }

    private static bool IsFinal(HttpStatusCode status) =>
        status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests);

    private sealed record SendMessage(MessageContent Message);

    private sealed record MessageContent(IReadOnlyList<MessagePart> Parts, string IdempotencyKey);

    private sealed record ChatPage(IReadOnlyList<ChatSummary> Chats, string? NextCursor);
}
