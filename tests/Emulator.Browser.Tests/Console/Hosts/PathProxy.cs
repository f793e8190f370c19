using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chats.Emulator.Browser.Tests.Console.Hosts;

/// <summary>What a company puts before its tools: what is below <c>/tools/emu/</c> goes to the emulator, its host unchanged.</summary>
internal sealed class PathProxy : IAsyncDisposable
{
    private const string Prefix = "/tools/emu";

    private readonly HttpClient _client;
    private WebApplication? _app;

    private PathProxy(Uri emulator) =>
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = emulator };

    /// <summary>What a person would be given as the address; known for longer than the proxy runs.</summary>
    public Uri Root { get; private set; } = null!;

    public static async Task<PathProxy> StartAsync(Uri emulator)
    {
        var proxy = new PathProxy(emulator);
        proxy._app = await LocalServer.StartAsync(app => app.Map($"{Prefix}/{{**path}}", (Delegate)proxy.ForwardAsync));
        proxy.Root = new Uri($"{proxy._app.Urls.Single()}{Prefix}/");
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task<IResult> ForwardAsync(HttpContext context)
    {
        var (asked, end) = (context.Request, context.RequestAborted);
        using var call = new HttpRequestMessage(new HttpMethod(asked.Method), asked.Path.Value![Prefix.Length..] + asked.QueryString);
        if (asked.ContentLength > 0) call.Content = new StreamContent(asked.Body);
        foreach (var (name, value) in asked.Headers)
        {
            var text = value.ToString();
            if (!call.Headers.TryAddWithoutValidation(name, text)) call.Content?.Headers.TryAddWithoutValidation(name, text);
        }

        try
        {
            using var answer = await _client.SendAsync(call, HttpCompletionOption.ResponseHeadersRead, end);
            context.Response.StatusCode = (int)answer.StatusCode;
            foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Transfer-Encoding"))
            {
                context.Response.Headers[name] = values.ToArray();
            }

            await using var body = await answer.Content.ReadAsStreamAsync(end);
            await PassOnAsync(body, context.Response.Body, end);
        }
        catch (OperationCanceledException)
        {
            // The page was closed while it listened.
        }

        return Results.Empty;
    }

    /// <summary>As it comes: a stream has no end to wait for.</summary>
    private static async Task PassOnAsync(Stream from, Stream to, CancellationToken end)
    {
        var buffer = new byte[16 * 1024];
        await to.FlushAsync(end);
        for (int read; (read = await from.ReadAsync(buffer, end)) > 0;)
        {
            await to.WriteAsync(buffer.AsMemory(0, read), end);
            await to.FlushAsync(end);
        }
    }
}
