using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chats.Emulator.Testing;

/// <summary>
/// Gives in-memory clients the exceptions a socket would have given them. The test server reports a connection the server
/// broke as a bare <see cref="Exception"/>, which no client's retry policy knows.
/// </summary>
internal sealed class ConnectionFaultHandler(IServer server) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next)
    {
        if (server is not TestServer) return next;
        return app =>
        {
            var lifetime = app.ApplicationServices.GetRequiredService<IHostApplicationLifetime>();
            app.Use((context, rest) => Watch(context, rest, lifetime.ApplicationStopping));
            next(app);
        };
    }

    private static async Task Watch(HttpContext context, RequestDelegate next, CancellationToken stopping)
    {
        var lifetime = new WatchedLifetime(context.Features.GetRequiredFeature<IHttpRequestLifetimeFeature>());
        context.Features.Set<IHttpRequestLifetimeFeature>(lifetime);
        try
        {
            await next(context);
            if (!lifetime.IsAborted) return;
        }
        catch (ObjectDisposedException) when (stopping.IsCancellationRequested)
        {
            // The host was disposed under the call: a socket would have broken.
        }

        // What leaves the pipeline is what the client's call, or its reading of the body, throws.
        var broken = new HttpIOException(HttpRequestError.ResponseEnded, "The emulator broke the connection.");
        throw context.Response.HasStarted ? broken : new HttpRequestException(HttpRequestError.ResponseEnded, broken.Message, broken);
    }

    private sealed class WatchedLifetime(IHttpRequestLifetimeFeature inner) : IHttpRequestLifetimeFeature
    {
        public bool IsAborted { get; private set; }

        public CancellationToken RequestAborted
        {
            get => inner.RequestAborted;
            set => inner.RequestAborted = value;
        }

        public void Abort() => IsAborted = true;
    }
}
