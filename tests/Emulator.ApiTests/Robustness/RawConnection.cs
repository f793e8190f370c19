using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Sends bytes as they are and reads HTTP/1.1 answers; a client library would put much of a hostile request right.</summary>
internal sealed class RawConnection(Uri address) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly byte[] _buffer = new byte[64 * 1024];
    private TcpClient? _client;
    private int _start;
    private int _end;

    /// <summary>The answer, or null when the server hung up without one.</summary>
    public async Task<RawReply?> Send(ReadOnlyMemory<byte> request, bool isHead, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var stream = await Connect(patience.Token);
            await stream.WriteAsync(request, patience.Token);
            var reply = await Read(stream, isHead, patience.Token);
            if (reply is null || reply.Closes) Close();
            return reply;
        }
        catch (Exception broken) when (broken is IOException or SocketException)
        {
            Close();
            return null;
        }
    }

    public void Dispose() => Close();

    /// <summary>What follows on the connection would belong to a request that was half sent.</summary>
    public void Close()
    {
        _client?.Dispose();
        _client = null;
        _start = _end = 0;
    }

    private async Task<NetworkStream> Connect(CancellationToken cancellation)
    {
        if (_client is null)
        {
            _client = new TcpClient { NoDelay = true };
            await _client.ConnectAsync(IPAddress.Loopback, address.Port, cancellation);
        }

        return _client.GetStream();
    }

    private async Task<RawReply?> Read(NetworkStream stream, bool isHead, CancellationToken cancellation)
    {
        if (await Line(stream, cancellation) is not { Length: > 12 } first) return null;
        var status = int.Parse(first.AsSpan(9, 3), CultureInfo.InvariantCulture);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await Line(stream, cancellation) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        if (status == 100) return await Read(stream, isHead, cancellation);
        if (isHead || status is 204 or 304) return new RawReply(status, headers, []);
        if (headers.ContainsKey("Transfer-Encoding")) return new RawReply(status, headers, await Chunks(stream, cancellation));
        return headers.TryGetValue("Content-Length", out var length)
            ? new RawReply(status, headers, await Bytes(stream, int.Parse(length, CultureInfo.InvariantCulture), cancellation))
            : new RawReply(status, headers, []) { Closes = true };
    }

    private async Task<byte[]> Chunks(NetworkStream stream, CancellationToken cancellation)
    {
        var body = new List<byte>();
        while (await Line(stream, cancellation) is { } size)
        {
            var length = int.Parse(size.Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.AddRange(await Bytes(stream, length, cancellation));
            await Line(stream, cancellation);
            if (length == 0) break;
        }

        return [.. body];
    }

    private async Task<byte[]> Bytes(NetworkStream stream, int length, CancellationToken cancellation)
    {
        var bytes = new byte[length];
        for (var read = 0; read < length;)
        {
            if (_start == _end && !await Fill(stream, cancellation)) throw new IOException("cut off");
            var count = Math.Min(length - read, _end - _start);
            _buffer.AsSpan(_start, count).CopyTo(bytes.AsSpan(read));
            _start += count;
            read += count;
        }

        return bytes;
    }

    private async Task<string?> Line(NetworkStream stream, CancellationToken cancellation)
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_start == _end && !await Fill(stream, cancellation)) return null;
            var next = (char)_buffer[_start++];
            if (next == '\n') return line.ToString().TrimEnd('\r');
            line.Append(next);
        }
    }

    private async Task<bool> Fill(NetworkStream stream, CancellationToken cancellation)
    {
        _start = 0;
        _end = await stream.ReadAsync(_buffer, cancellation);
        return _end > 0;
    }
}
