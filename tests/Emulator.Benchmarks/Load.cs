using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Chats.Emulator.Benchmarks;

/// <summary>A closed loop of keep-alive connections over raw sockets: each sends the next request when it has the whole answer.</summary>
internal static class Load
{
    private const int Connections = 32;

    /// <summary>Requests answered per second, and the server's processor time per request.</summary>
    public readonly record struct Figures(double PerSecond, TimeSpan ProcessorTime);

    public static async Task<Figures> Run(Server server, string path, TimeSpan duration)
    {
        var request =
            Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Address.Authority}\r\nAuthorization: Bearer bench\r\n\r\n");
        var before = server.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var counts =
            await Task.WhenAll(
                Enumerable.Range(0, Connections).Select(_ => Task.Run(() => Connection(server.Address, request, watch, duration))));
        var elapsed = watch.Elapsed;
        return new Figures(counts.Sum() / elapsed.TotalSeconds, (server.ProcessorTime - before) / counts.Sum());
    }

    private static async Task<int> Connection(Uri address, byte[] request, Stopwatch watch, TimeSpan duration)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port));
        var buffer = new byte[256 * 1024];
        var count = 0;
        while (watch.Elapsed < duration)
        {
            await socket.SendAsync(request);
            var received = 0;
            int? expected = null;
            while (expected is null || received < expected)
            {
                var read = await socket.ReceiveAsync(buffer.AsMemory(received));
                if (read == 0) throw new InvalidOperationException("The server closed the connection.");
                received += read;
                expected ??= Length(buffer.AsSpan(0, received));
            }

            count++;
        }

        return count;
    }

    /// <summary>Head and body together, once the head has arrived.</summary>
    private static int? Length(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0) return null;
        if (!received.StartsWith("HTTP/1.1 200"u8)) throw new InvalidOperationException(Encoding.UTF8.GetString(received[..end]));
        var head = received[..end];
        var at = head.IndexOf("Content-Length: "u8) + "Content-Length: ".Length;
        var digits = head[at..];
        var stop = digits.IndexOf((byte)'\r');
        return end + 4 + int.Parse(stop < 0 ? digits : digits[..stop], System.Globalization.CultureInfo.InvariantCulture);
    }
}
