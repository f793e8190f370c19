namespace Chats.Emulator.Webhooks.Checking;

/// <summary>The signature that a webhook came with in one scheme, to be compared with what formulas make.</summary>
internal sealed class ReceivedSignature(SignatureScheme scheme, CheckedWebhook webhook)
{
    /// <summary>The event's id in the headers; empty: it is missing.</summary>
    public string Id { get; } = webhook[SignatureScheme.EventId];

    /// <summary>The time in the scheme's header; empty: it is missing.</summary>
    public string Timestamp { get; } = webhook[scheme.TimestampHeader];

    /// <summary>The signature itself; empty: it is missing.</summary>
    public string Signature { get; } = webhook[scheme.SignatureHeader];

    /// <summary>Whether the headers that are signed are there: without them, a signature would be nobody's.</summary>
    public bool HasSignedHeaders => Timestamp.Length > 0 && (scheme.IdHeader is null || Id.Length > 0);

    /// <summary>Whether it can be compared with what it should be.</summary>
    public bool IsComparable => HasSignedHeaders && Signature.Length > 0 && scheme.Malformed(Signature) is null;

    /// <summary>The right way to sign with a secret first, then the wrong ones that these headers allow.</summary>
    public List<SigningFormula> Formulas(string secret) =>
        [.. scheme.Formulas(secret).Where((formula, i) => i == 0 || Id.Length > 0 || formula.Signed != SignedText.IdTimestampBody)];

    /// <summary>The signature that a formula makes of what came.</summary>
    public string Made(SigningFormula formula) => scheme.Sign(formula, Id, Timestamp, webhook.Body.Span);

    /// <summary>Whether a formula makes the one that came, of a body.</summary>
    public bool IsOf(SigningFormula formula, ReadOnlyMemory<byte> body) => IsOf(formula, body, Id, Timestamp);

    /// <summary>Whether a formula makes the one that came, of a body, an id and a time.</summary>
    public bool IsOf(SigningFormula formula, ReadOnlyMemory<byte> body, string id, string timestamp) =>
        scheme.Matches(Signature, scheme.Sign(formula, id, timestamp, body.Span));
}
