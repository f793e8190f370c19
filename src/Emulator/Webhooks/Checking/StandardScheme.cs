using System.Text;
using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Checking;

/// <summary>
/// Standard Webhooks: base64 of the HMAC of <c>id.timestamp.body</c>, keyed with what the secret holds behind its prefix, decoded.
/// </summary>
internal sealed class StandardScheme : SignatureScheme
{
    private const string Version = "v1,";

    public override string Name => "standard_webhooks";

    public override string TimestampHeader => "webhook-timestamp";

    public override string SignatureHeader => SignedRequest.StandardSignature;

    public override string IdHeader => "webhook-id";

    public override IEnumerable<SigningKey> Keys(string secret)
    {
        var text = WithoutPrefix(secret);
        if (Decode(text) is { } key) yield return new SigningKey("", key);
        else if (Decode(text.Replace('-', '+').Replace('_', '/')) is { } urlSafe) yield return new SigningKey("", urlSafe);
        yield return new SigningKey(
            "the text of the whole secret is the key; right is what follows whsec_, decoded from base64", Encoding.UTF8.GetBytes(secret));
        if (text != secret)
        {
            yield return new SigningKey(
                "the text behind whsec_ is the key, not decoded; right is to decode it from base64", Encoding.UTF8.GetBytes(text));
        }

        if (Decode(secret) is { } all && text != secret)
        {
            yield return new SigningKey("the secret was decoded with its prefix; right is to take whsec_ away first", all);
        }
    }

    public override string? Malformed(string signature)
    {
        if (signature.Split(' ').Any(one => one.StartsWith(Version, StringComparison.Ordinal))) return null;
        return IsHex(signature)
            ? "it is hexadecimal, as X-Webhook-Signature is; here stands v1, and base64"
            : "none of its signatures begins with v1, which every verifier looks for";
    }

    public override bool Matches(string received, string signature) => received.Split(' ').Contains(signature, StringComparer.Ordinal);

    public override string Encode(byte[] hash) => Version + Convert.ToBase64String(hash);
}
