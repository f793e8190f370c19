using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Chats.Emulator.Webhooks;

/// <summary>
/// The network towards receivers: no redirect, no proxy, no cookie. A connection is used again only for a receiver that is known to keep it
/// open:
/// a simple one that speaks HTTP/1.0 closes it without a word, and the next webhook would get lost on it.
/// </summary>
internal sealed class ReceiverConnections : HttpMessageHandler
{
    private readonly HttpMessageInvoker _once = Connect(TimeSpan.Zero);
    private readonly HttpMessageInvoker _again = Connect(Timeout.InfiniteTimeSpan);
    private readonly ConcurrentDictionary<string, bool> _lasting = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var receiver = request.RequestUri!.Authority;
        var response = await (_lasting.ContainsKey(receiver) ? _again : _once).SendAsync(request, cancellationToken);
        if (response.Version >= HttpVersion.Version11 && response.Headers.ConnectionClose != true) _lasting.TryAdd(receiver, true);
        else _lasting.TryRemove(receiver, out _);
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing) return;
        _once.Dispose();
        _again.Dispose();
    }

    /// <param name="lifetime">How long a connection may be used again; zero: never.</param>
    private static HttpMessageInvoker Connect(TimeSpan lifetime) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,

        // As answers are read: a routing token goes back byte by byte.
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        PooledConnectionLifetime = lifetime,
    });
}
