namespace Chats.Emulator.CommandLine.Intercept;

/// <summary>Reads the beginning of what a client says.</summary>
internal static class HeadReader
{
    private const int MostBytes = 64 * 1024;

    /// <summary>Enough for a head as programs write them.</summary>
    private const int BytesAtOnce = 4 * 1024;

    /// <summary>What a TLS connection begins with.</summary>
    private const byte Handshake = 0x16;

    private static ReadOnlySpan<byte> End => "\r\n\r\n"u8;

    /// <summary>The first bytes, as many as have come; none when the client has gone.</summary>
    public static async Task<byte[]> First(Stream stream, CancellationToken cancellation)
    {
        var buffer = new byte[BytesAtOnce];
        return buffer[..await stream.ReadAsync(buffer, cancellation)];
    }

    public static bool IsTls(ReadOnlySpan<byte> first) => first is [Handshake, ..];

    /// <summary>Reads on to the empty line behind the header fields.</summary>
    /// <param name="stream">The connection.</param>
    /// <param name="first">What has come already.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The head, and what has come of the body; null when there is no end to the head.</returns>
    public static async Task<(byte[] Head, byte[] Body)?> Read(Stream stream, byte[] first, CancellationToken cancellation)
    {
        var read = first;
        while (true)
        {
            if (read.AsSpan().IndexOf(End) is >= 0 and var end) return (read[..end], read[(end + End.Length)..]);
            if (read.Length >= MostBytes || await First(stream, cancellation) is not { Length: > 0 } more) return null;
            read = [.. read, .. more];
        }
    }
}
