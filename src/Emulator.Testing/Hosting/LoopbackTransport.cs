using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator.Testing;

/// <summary>Over a socket on 127.0.0.1.</summary>
internal sealed class LoopbackTransport(WebApplication app) : IEmulatorTransport
{
    public Uri BaseAddress { get; } = new(app.Urls.First());

    public HttpMessageHandler Shared { get; } = DirectHandler.Create();

    public HttpMessageHandler CreateHandler() => DirectHandler.Create();

    public void Dispose() => Shared.Dispose();
}
