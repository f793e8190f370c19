namespace Chats.Emulator.Testing;

/// <summary>
/// Takes the place of the handler that <c>WebApplicationFactory</c> makes for a server on a port, which would ask a proxy of the machine's
/// environment.
/// </summary>
internal sealed class PortHandler : DelegatingHandler
{
    private readonly HttpMessageInvoker _direct = new(DirectHandler.Create());

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _direct.Send(request, cancellationToken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _direct.SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing) _direct.Dispose();
        base.Dispose(disposing);
    }
}
