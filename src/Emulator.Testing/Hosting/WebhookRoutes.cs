using System.Collections.Concurrent;

namespace Chats.Emulator.Testing;

/// <summary>The applications hosted in memory that take webhooks, by scheme, host and port.</summary>
internal sealed class WebhookRoutes
{
    private readonly ConcurrentDictionary<Origin, Route> _routes = new();

    /// <summary>Who takes a webhook; null: the network.</summary>
    public HttpMessageHandler? Find(Uri url) => _routes.GetValueOrDefault(Origin.Of(url))?.Application;

    /// <summary>Leads the webhooks of an origin to an application, until the result is disposed of.</summary>
    public IDisposable Add(string origin, HttpMessageHandler application)
    {
        ArgumentException.ThrowIfNullOrEmpty(origin);
        ArgumentNullException.ThrowIfNull(application);
        var route = new Route(this, Origin.Parse(origin, nameof(origin)), new PlainAddresses(application));
        return TryAdd(route)
            ? route
            : throw new InvalidOperationException(
                $"Webhooks for {origin} are delivered to another application already; dispose of what DeliverWebhooksTo returned then.");
    }

    /// <summary>
    /// Leads the webhooks of the first free name to an inbox: <c>https://inbox.test</c>, <c>https://inbox-2.test</c> and so on.
    /// </summary>
    public (Uri Origin, IDisposable Route) AddInbox(HttpMessageHandler application)
    {
        for (var number = 1; ; number++)
        {
            var origin = new Uri(number == 1 ? "https://inbox.test" : $"https://inbox-{number}.test");
            var route = new Route(this, Origin.Of(origin), new PlainAddresses(application));
            if (TryAdd(route)) return (origin, route);
        }
    }

    private bool TryAdd(Route route) => _routes.TryAdd(route.Origin, route);

    private sealed record Origin(string Scheme, string Host, int Port)
    {
        public static Origin Of(Uri url) => new(url.Scheme, url.IdnHost, url.Port);

        public static Origin Parse(string text, string parameter) =>
            Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? Of(url!)
            : throw new ArgumentException($"'{text}' is no address such as https://shop.example.", parameter);
    }

    private sealed record Route(WebhookRoutes All, Origin Origin, HttpMessageHandler Application) : IDisposable
    {
        public void Dispose() => All._routes.TryRemove(new(Origin, this));
    }

    /// <summary>The emulator sends target URLs to the letter; the test server cannot take such a <see cref="Uri"/> apart.</summary>
    private sealed class PlainAddresses(HttpMessageHandler application) : DelegatingHandler(application)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(request.RequestUri!.OriginalString);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
