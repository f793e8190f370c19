using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Http.Responses;

/// <summary>A TCP RST instead of an answer; in memory an aborted request.</summary>
internal sealed class ResetConnectionWriter : IResponseWriter
{
    public static readonly ResetConnectionWriter Instance = new();

    public int Status => 0;

    public ReadOnlyMemory<byte> Body => default;

    public Task Send(ApiCall call)
    {
        // Kestrel ends an aborted connection with a linger time of zero, which makes the kernel send RST and not FIN.
        call.Context.Abort();
        return Task.CompletedTask;
    }
}
