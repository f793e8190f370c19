using System.Text;
using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Checking;

/// <summary>The deprecated headers: hex of the HMAC of <c>timestamp.body</c>, keyed with the text of the whole secret.</summary>
internal sealed class LegacyScheme : SignatureScheme
{
    public override string Name => "x_webhook";

    public override string TimestampHeader => "X-Webhook-Timestamp";

    public override string SignatureHeader => SignedRequest.LegacySignature;

    public override IEnumerable<SigningFormula> Formulas(string secret)
    {
        var text = WithoutPrefix(secret);
        var right = Encoding.UTF8.GetBytes(Prefix + text);
        yield return new SigningFormula("", right, SignedText.TimestampBody);
        yield return new SigningFormula(
            "the text of the secret without whsec_ is the key; right is the whole secret, whsec_ included", Encoding.UTF8.GetBytes(text),
            SignedText.TimestampBody);
        if (Decode(text) is { } key)
        {
            yield return new SigningFormula(
                "the secret was decoded from base64; right is its text, whsec_ included", key, SignedText.TimestampBody);
            yield return new SigningFormula(
                "key and text are those of webhook-signature; right is X-Webhook-Timestamp.body, and the whole secret is the key", key,
                SignedText.IdTimestampBody);
        }

        yield return new SigningFormula(
            "id.timestamp.body was signed, as for webhook-signature; right is X-Webhook-Timestamp.body", right, SignedText.IdTimestampBody);
        yield return new SigningFormula("the body alone was signed; right is X-Webhook-Timestamp.body", right, SignedText.Body);
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
