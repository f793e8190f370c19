using Microsoft.AspNetCore.Connections.Features;

namespace Chats.Emulator.Http.Sending;

/// <summary>A TCP RST instead of an answer; in memory an aborted request.</summary>
internal sealed class ResetConnection : IAnswerEffect
{
    public static readonly ResetConnection Instance = new();

    public int Status => 0;

    public ReadOnlyMemory<byte> Body => default;

    public Task Send(ApiCall call)
    {
        // Closing with a linger time of zero is what makes the kernel send RST and not FIN.
        if (call.Context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket) socket.Close(timeout: 0);
        call.Context.Abort();
        return Task.CompletedTask;
    }
}
