namespace Chats.Emulator.Http.Sending;

/// <summary>A TCP RST instead of an answer; in memory an aborted request.</summary>
internal sealed class ResetConnection : IAnswerEffect
{
    public static readonly ResetConnection Instance = new();

    public int Status => 0;

    public ReadOnlyMemory<byte> Body => default;

    public Task Send(ApiCall call)
    {
        // Kestrel ends an aborted connection with a linger time of zero, which makes the kernel send RST and not FIN.
        call.Context.Abort();
        return Task.CompletedTask;
    }
}
