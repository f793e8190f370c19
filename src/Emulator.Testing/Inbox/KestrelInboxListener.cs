using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Chats.Emulator.Testing;

/// <summary>Over a port of this machine, for an emulator elsewhere.</summary>
internal sealed class KestrelInboxListener : IInboxListener
{
    /// <summary>All interfaces: a container comes in over its network's gateway, not over loopback.</summary>
    private const string AnyFreePort = "http://0.0.0.0:0";

    private readonly WebApplication _server;

    private KestrelInboxListener(WebApplication server, Uri origin)
    {
        _server = server;
        Origin = origin;
    }

    public Uri Origin { get; }

    public static async Task<KestrelInboxListener> OpenAsync(
        Func<int, Uri> originOf, Func<InboxMessage, Task<InboxAnswer>> take, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(AnyFreePort);
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Run(context => Take(context, take));
        try
        {
            await server.StartAsync(cancellation);
            return new KestrelInboxListener(server, originOf(new Uri(server.Urls.First()).Port));
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task Take(HttpContext context, Func<InboxMessage, Task<InboxAnswer>> take)
    {
        var headers = context.Request.Headers
            .ToDictionary(header => header.Key, header => string.Join(' ', header.Value.ToArray()), StringComparer.OrdinalIgnoreCase);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var answer = await take(new InboxMessage(headers, body.ToArray()));
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) context.Response.Headers[name] = value;
    }
}
