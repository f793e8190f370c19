using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.Domain.Webhooks;

namespace Chats.Emulator.Webhooks.Signing;

/// <summary>Signs what is sent, in the standard scheme and in the older one that is still sent beside it.</summary>
internal static class Signer
{
    /// <summary>For <c>webhook-signature</c>: the HMAC of <c>id.timestamp.body</c> with the decoded key, in base64.</summary>
    public static string Standard(string secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        var content = Join(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}."), body);
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(WebhookSecret.Key(secret), content));
    }

    /// <summary>
    /// For <c>X-Webhook-Signature</c>: the HMAC of <c>timestamp.body</c> with the secret as it is written, in lower-case hex.
    /// </summary>
    public static string Legacy(string secret, long timestamp, ReadOnlySpan<byte> body)
    {
        var content = Join(string.Create(CultureInfo.InvariantCulture, $"{timestamp}."), body);
        return Convert.ToHexStringLower(HMACSHA256.HashData(WebhookSecret.LegacyKey(secret), content));
    }

    private static byte[] Join(string prefix, ReadOnlySpan<byte> body) => [.. Encoding.UTF8.GetBytes(prefix), .. body];
}
