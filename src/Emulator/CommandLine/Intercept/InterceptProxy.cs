using System.Net;
using System.Net.Sockets;

namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>The proxy that the command is told to use: a port of the loopback.</summary>
internal sealed class InterceptProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ProxyConnection _connection;

    private InterceptProxy(ProxyConnection connection) => _connection = connection;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <exception cref="SocketException">There is no port to be had.</exception>
    public static InterceptProxy Start(ProxyConnection connection)
    {
        var proxy = new InterceptProxy(connection);
        proxy._listener.Start();
        _ = proxy.Accept();
        return proxy;
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task Accept()
    {
        var cancellation = _end.Token;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                _ = Serve(await _listener.AcceptSocketAsync(cancellation), cancellation);
            }
            catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException or SocketException)
            {
                // It stops, or a client left before it was taken.
            }
        }
    }

    private async Task Serve(Socket socket, CancellationToken cancellation)
    {
        socket.NoDelay = true;
        await using var client = ProxyStream.Of(socket);
        try
        {
            await _connection.ServeAsync(client, cancellation);
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // One of the two has gone, or the run has ended.
        }
        catch (Exception unexpected)
        {
            await Console.Error.WriteLineAsync($"exec --intercept: a call was cut off. {unexpected}");
        }
    }
}
