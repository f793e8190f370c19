using System.Net;

namespace Chats.Emulator.Testing;

/// <summary>From an emulator in this process, without a port.</summary>
internal sealed class InMemoryInboxListener : HttpMessageHandler, IInboxListener
{
    private readonly Func<InboxMessage, Task<InboxAnswer>> _take;
    private readonly IDisposable _route;

    public InMemoryInboxListener(WebhookRoutes routes, Func<InboxMessage, Task<InboxAnswer>> take)
    {
        _take = take;
        (Origin, _route) = routes.AddInbox(this);
    }

    public Uri Origin { get; }

    public ValueTask DisposeAsync()
    {
        _route.Dispose();
        Dispose();
        return default;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content!.Headers)
            .ToDictionary(header => header.Key, header => string.Join(' ', header.Value), StringComparer.OrdinalIgnoreCase);
        var body = await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var answer = await _take(new InboxMessage(headers, body));
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status);
        foreach (var (name, value) in answer.Headers) response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }
}
