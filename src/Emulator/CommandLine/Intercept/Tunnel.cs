using System.Net.Security;
using System.Net.Sockets;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Two connections put together: what comes from one goes to the other, byte by byte.</summary>
internal sealed class Tunnel(ProxyStream client, ProxyStream server)
{
    /// <summary>Lasts until both have ended, or one was cut off.</summary>
    public Task RunAsync(CancellationToken cancellation) =>
        Task.WhenAll(Copy(client, server, cancellation), Copy(server, client, cancellation));

    /// <summary>The end of one is the end for the other, and so is a reset: clients are tried with both.</summary>
    private static async Task Copy(ProxyStream from, ProxyStream to, CancellationToken cancellation)
    {
        try
        {
            await from.Stream.CopyToAsync(to.Stream, cancellation);
            if (to.Stream is SslStream encrypted) await encrypted.ShutdownAsync();
            to.Socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            from.Reset();
            to.Reset();
        }
    }
}
