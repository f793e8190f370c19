using System.IO.Compression;
using System.Security.Cryptography;

namespace Chats.Emulator.Control.Console;

/// <summary>One file of the page, as it is sent.</summary>
internal sealed class ConsoleFile
{
    private const int HashBytes = 16;

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".txt"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
        [".jpg"] = "image/jpeg",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
    };

    private static readonly string[] Compressed = [".html", ".css", ".js", ".json", ".txt", ".svg"];

    private readonly Lazy<byte[]>? _gzip;

    /// <param name="path">Its path below the page's address.</param>
    /// <param name="bytes">What is in it.</param>
    public ConsoleFile(string path, byte[] bytes)
    {
        var extension = Path.GetExtension(path);
        Bytes = bytes;
        MediaType = Types.GetValueOrDefault(extension, "application/octet-stream");
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, HashBytes));
        if (Compressed.Contains(extension)) _gzip = new Lazy<byte[]>(Compress);
    }

    public byte[] Bytes { get; }

    public string MediaType { get; }

    /// <summary>Tells its content from any other.</summary>
    public string Hash { get; }

    /// <summary>The same in fewer bytes, made when it is first asked for; null: it would not be fewer.</summary>
    public byte[]? Gzip => _gzip?.Value;

    private byte[] Compress()
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize)) gzip.Write(Bytes);
        return target.ToArray();
    }
}
