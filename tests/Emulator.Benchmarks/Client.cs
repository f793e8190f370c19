using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Chats.Emulator.Benchmarks;

/// <summary>One connection over a raw socket, which allocates nothing a call.</summary>
internal sealed class Client : IDisposable
{
    private const int LargestAnswer = 512 * 1024;

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[LargestAnswer];

    /// <param name="address">Where the server listens on this machine.</param>
    public Client(Uri address) => _socket.Connect(new IPEndPoint(IPAddress.Loopback, address.Port));

    /// <summary>The body of an answer.</summary>
    public string Ask(byte[] request) => Body(Call(request));

    public byte[] Bytes(byte[] request)
    {
        var length = Call(request);
        var start = _buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) + 4;
        return _buffer[start..length];
    }

    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <returns>How many bytes it has.</returns>
    public int Call(byte[] request)
    {
        _socket.Send(request);
        var received = 0;
        int? expected = null;
        while (expected is null || received < expected)
        {
            var read = _socket.Receive(_buffer.AsSpan(received));
            if (read == 0) throw new InvalidOperationException("The server closed the connection.");
            received += read;
            expected ??= Length(_buffer.AsSpan(0, received));
        }

        return received;
    }

    public async Task CallAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        var received = 0;
        int? expected = null;
        while (expected is null || received < expected)
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(received));
            if (read == 0) throw new InvalidOperationException("The server closed the connection.");
            received += read;
            expected ??= Length(_buffer.AsSpan(0, received));
        }
    }

    public void Dispose() => _socket.Dispose();

    private string Body(int length)
    {
        var text = Encoding.UTF8.GetString(_buffer, 0, length);
        return text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
    }

    /// <summary>Head and body together, once the head has arrived.</summary>
    private static int? Length(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0) return null;
        if (!received.StartsWith("HTTP/1.1 2"u8)) throw new InvalidOperationException(Encoding.UTF8.GetString(received));
        var head = received[..end];
        var at = head.IndexOf("Content-Length: "u8);
        if (at < 0) return received.EndsWith("\r\n0\r\n\r\n"u8) ? received.Length : null; // in chunks, of which the last is empty
        var digits = head[(at + "Content-Length: ".Length)..];
        var stop = digits.IndexOf((byte)'\r');
        return end + 4 + int.Parse(stop < 0 ? digits : digits[..stop], CultureInfo.InvariantCulture);
    }
}
