using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Chats.Emulator.Http;

/// <summary>Signs addresses, so that nobody makes one up or changes it. The key is the world's seed: the same calls give the same addresses.</summary>
internal static class UrlSignature
{
    public static string OfDownload(ulong seed, Guid id, string expires) => Of(seed, "GET", $"{id}", expires);

    /// <summary>What an upload must be, down to its headers (messages 13.1).</summary>
    public static string OfUpload(ulong seed, Guid id, string date, string? contentType, long? length) => Of(seed, "PUT", $"{id}", date, contentType ?? "", $"{length}");

    public static bool IsRight(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    private static string Of(ulong seed, params ReadOnlySpan<string?> signed)
    {
        Span<byte> key = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(key, seed);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join('\n', signed))));
    }
}
