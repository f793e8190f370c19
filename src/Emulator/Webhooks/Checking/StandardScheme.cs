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

    public override string IdHeader => EventId;

    public override IEnumerable<SigningFormula> Formulas(string secret)
    {
        var text = WithoutPrefix(secret);
        var whole = Encoding.UTF8.GetBytes(secret);
        var right = Decode(text) ?? Decode(text.Replace('-', '+').Replace('_', '/'));
        if (right is not null) yield return new SigningFormula("", right, SignedText.IdTimestampBody);
        yield return new SigningFormula(
            "the text of the whole secret is the key; right is what follows whsec_, decoded from base64", whole,
            SignedText.IdTimestampBody);
        if (text != secret)
        {
            yield return new SigningFormula(
                "the text behind whsec_ is the key, not decoded; right is to decode it from base64", Encoding.UTF8.GetBytes(text),
                SignedText.IdTimestampBody);
        }

        if (Decode(secret) is { } all && text != secret)
        {
            yield return new SigningFormula(
                "the secret was decoded with its prefix; right is to take whsec_ away first", all, SignedText.IdTimestampBody);
        }

        if (right is null) yield break;
        yield return new SigningFormula(
            "timestamp.body was signed, as for X-Webhook-Signature; right is webhook-id.webhook-timestamp.body", right,
            SignedText.TimestampBody);
        yield return new SigningFormula(
            "key and text are those of X-Webhook-Signature; right is webhook-id.webhook-timestamp.body, and the key decoded from base64",
            whole, SignedText.TimestampBody);
        yield return new SigningFormula(
            "the body alone was signed; right is webhook-id.webhook-timestamp.body", right, SignedText.Body);
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
