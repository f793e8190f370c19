using System.Collections.Concurrent;
using System.Net;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>Whoever receives webhooks, in memory: it keeps every request and answers as it is told.</summary>
public sealed class Receiver : HttpMessageHandler
{
    private readonly ConcurrentQueue<ReceivedWebhook> _received = new();

    /// <summary>What it answers; a status, or whatever it throws or waits for.</summary>
    public Func<ReceivedWebhook, CancellationToken, Task<int>> Answer { get; set; } = (_, _) => Task.FromResult(200);

    /// <summary>The headers of an answer; null: none.</summary>
    public Func<ReceivedWebhook, IEnumerable<(string Name, string Value)>>? AnswerHeaders { get; set; }

    /// <summary>Everything received for URLs that start so, in order of arrival.</summary>
    public ReceivedWebhook[] At(string url) => [.. _received.Where(webhook => webhook.Url.StartsWith(url, StringComparison.Ordinal))];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        var headers =
            request.Headers.Concat(request.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        var received = new ReceivedWebhook(request.Method.Method, request.RequestUri!.OriginalString, headers, body);
        _received.Enqueue(received);
        var response = new HttpResponseMessage((HttpStatusCode)await Answer(received, cancellationToken));
        foreach (var (name, value) in AnswerHeaders?.Invoke(received) ?? [])
        {
            if (!response.Headers.TryAddWithoutValidation(name, value)) response.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
