namespace Chats.Emulator.Testing;

/// <summary>Calls of the application under test: to where its webhooks are handed in this process, else over the network.</summary>
/// <param name="routes">Where webhooks are handed; null: nowhere in this process.</param>
internal sealed class ApplicationHandler(WebhookRoutes? routes) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (routes?.Find(request.RequestUri!) is not { } inProcess) return await base.SendAsync(request, cancellationToken);
        using var invoker = new HttpMessageInvoker(inProcess, disposeHandler: false);
        return await invoker.SendAsync(request, cancellationToken);
    }
}
