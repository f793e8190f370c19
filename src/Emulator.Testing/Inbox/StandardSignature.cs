using System.Security.Cryptography;
using System.Text;

namespace Chats.Emulator.Testing;

/// <summary>Verifies the standard scheme: HMAC-SHA256 of <c>id.timestamp.body</c>, keyed with what follows <c>whsec_</c>.</summary>
/// <remarks>The age of the timestamp is not judged: it is the world's, and a manual clock may be years off.</remarks>
internal static class StandardSignature
{
    private const string SecretPrefix = "whsec_";
    private const string Version = "v1,";

    public static bool IsRight(InboxMessage message, string secret)
    {
        if (!message.Headers.TryGetValue("webhook-timestamp", out var timestamp)) return false;
        if (!message.Headers.TryGetValue("webhook-signature", out var signatures)) return false;
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{message.Id}.{timestamp}."), .. message.Body];
        var expected = Encoding.ASCII.GetBytes(Version + Convert.ToBase64String(HMACSHA256.HashData(Key(secret), signed)));
        return signatures.Split(' ').Any(signature => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), expected));
    }

    private static byte[] Key(string secret) => Convert.FromBase64String(secret[SecretPrefix.Length..]);
}
