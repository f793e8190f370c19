using System.Security.Cryptography;

namespace Chats.Emulator.Domain.Files;

/// <summary>Bytes that never change, named by their SHA-256. States only refer to them, so a fork of a world copies none.</summary>
internal sealed class Blob(string hash, ReadOnlyMemory<byte> bytes)
{
    /// <summary>Lower-case hex.</summary>
    public string Hash { get; } = hash;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

#pragma warning disable CA5351 // object storage names a file's version by its MD5; nothing is secured by it
    /// <summary>How storage names these bytes in a header: their MD5, quoted.</summary>
    public string ETag => field ??= $"\"{Convert.ToHexStringLower(MD5.HashData(Bytes.Span))}\"";
#pragma warning restore CA5351
}
