using System.Net.Sockets;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>A connection as a stream, which may be encrypted, and the socket below it.</summary>
internal sealed record ProxyStream(Socket Socket, Stream Stream) : IAsyncDisposable
{
    public static ProxyStream Of(Socket socket) => new(socket, new NetworkStream(socket, ownsSocket: true));

    /// <exception cref="SocketException">It cannot be reached.</exception>
    public static async Task<ProxyStream> ConnectAsync(HostAndPort target, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(target.Host, target.Port, cancellation);
            return Of(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Ends it such that the other side sees a reset.</summary>
    public void Reset()
    {
        try
        {
            Socket.LingerState = new LingerOption(enable: true, seconds: 0);
            Socket.Dispose();
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // It has ended already.
        }
    }

    public ValueTask DisposeAsync() => Stream.DisposeAsync();
}
