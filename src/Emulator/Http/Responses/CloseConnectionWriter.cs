using System.Net.Sockets;
using Chats.Emulator.Http.Calls;
using Microsoft.AspNetCore.Connections.Features;

namespace Chats.Emulator.Http.Responses;

/// <summary>An orderly close (FIN) without a byte of an answer; in memory an aborted request.</summary>
internal sealed class CloseConnectionWriter : IResponseWriter
{
    public static readonly CloseConnectionWriter Instance = new();

    public int Status => 0;

    public ReadOnlyMemory<byte> Body => default;

    public Task Send(ApiCall call)
    {
        if (call.Context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket) socket.Shutdown(SocketShutdown.Both);
        call.Context.Abort();
        return Task.CompletedTask;
    }
}
