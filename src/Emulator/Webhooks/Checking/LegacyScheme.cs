using System.Text;
using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Checking;

/// <summary>The deprecated headers: hex of the HMAC of <c>timestamp.body</c>, keyed with the text of the whole secret.</summary>
internal sealed class LegacyScheme : SignatureScheme
{
    public override string Name => "x_webhook";

    public override string TimestampHeader => "X-Webhook-Timestamp";

    public override string SignatureHeader => SignedRequest.LegacySignature;

    public override IEnumerable<SigningKey> Keys(string secret)
    {
        var text = WithoutPrefix(secret);
        yield return new SigningKey("", Encoding.UTF8.GetBytes(Prefix + text));
        yield return new SigningKey(
            "the text of the secret without whsec_ is the key; right is the whole secret, whsec_ included", Encoding.UTF8.GetBytes(text));
        if (Decode(text) is { } key)
        {
            yield return new SigningKey("the secret was decoded from base64; right is its text, whsec_ included", key);
        }
    }

    public override string? Malformed(string signature)
    {
        if (IsHex(signature)) return null;
        return signature.StartsWith("v1,", StringComparison.Ordinal)
            ? "it is one of webhook-signature; here stand 64 hexadecimal digits"
            : "it is not 64 hexadecimal digits";
    }

    public override bool Matches(string received, string signature) => string.Equals(received, signature, StringComparison.Ordinal);

    public override string Encode(byte[] hash) => Convert.ToHexStringLower(hash);
}
