using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Chats.Emulator.Domain.Webhooks;

/// <summary>Signing secrets: <c>whsec_</c> and the key in standard base64.</summary>
internal static class WebhookSecret
{
    /// <summary>What every secret begins with.</summary>
    public const string Prefix = "whsec_";

    /// <summary>A secret with a key of 32 bytes, made from an id that is never shown.</summary>
    public static string From(Guid hiddenId) => Prefix + Convert.ToBase64String(SHA256.HashData(hiddenId.ToByteArray(bigEndian: true)));

    public static bool IsValid(string secret) =>
        secret.StartsWith(Prefix, StringComparison.Ordinal) && secret.Length > Prefix.Length
            && Base64.IsValid(secret.AsSpan(Prefix.Length));

    /// <summary>The key of the standard scheme.</summary>
    public static byte[] Key(string secret) => Convert.FromBase64String(secret[Prefix.Length..]);

    /// <summary>The key of the older scheme: the secret itself, prefix and all.</summary>
    public static byte[] LegacyKey(string secret) => Encoding.UTF8.GetBytes(secret);
}
