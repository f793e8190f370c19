using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Chats.Emulator.Testing;

/// <summary>Straight into the pipeline, without a port.</summary>
internal sealed class MemoryTransport(WebApplication app) : IEmulatorTransport
{
    private readonly TestServer _server = app.GetTestServer();

    public Uri BaseAddress => _server.BaseAddress;

    public HttpMessageHandler Shared => field ??= CreateHandler();

    public HttpMessageHandler CreateHandler() => new SynchronousMemoryHandler(_server.CreateHandler());

    public void Dispose() => Shared.Dispose();
}
