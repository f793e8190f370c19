using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.Domain.Webhooks;

namespace Chats.Emulator.Webhooks.Checking;

/// <summary>One of the two ways in which every delivery is signed.</summary>
internal abstract class SignatureScheme
{
    public const string Prefix = WebhookSecret.Prefix;

    /// <summary>The header with the event's id, which only one of them signs.</summary>
    public const string EventId = "webhook-id";

    public abstract string Name { get; }

    public abstract string TimestampHeader { get; }

    public abstract string SignatureHeader { get; }

    /// <summary>The header whose value is signed too; null: there is none.</summary>
    public virtual string? IdHeader => null;

    public IEnumerable<string> Headers => new[] { IdHeader, TimestampHeader, SignatureHeader }.OfType<string>();

    /// <summary>The right way first, then what comes of common mistakes.</summary>
    public abstract IEnumerable<SigningFormula> Formulas(string secret);

    /// <summary>What is wrong with the form of a signature, or null.</summary>
    public abstract string? Malformed(string signature);

    public abstract bool Matches(string received, string signature);

    public abstract string Encode(byte[] hash);

    public string Sign(SigningFormula formula, string id, string timestamp, ReadOnlySpan<byte> body)
    {
        var before = formula.Signed switch
        {
            SignedText.IdTimestampBody => $"{id}.{timestamp}.",
            SignedText.TimestampBody => $"{timestamp}.",
            _ => "",
        };
        byte[] signed = [.. Encoding.UTF8.GetBytes(before), .. body];
        return Encode(HMACSHA256.HashData(formula.Key, signed));
    }

    /// <summary>The bytes of base64, also without padding; null when it is none.</summary>
    protected static byte[]? Decode(string text)
    {
        var padded = text.TrimEnd('=').PadRight((text.TrimEnd('=').Length + 3) / 4 * 4, '=');
        return Base64.IsValid(padded) ? Convert.FromBase64String(padded) : null;
    }

    protected static string WithoutPrefix(string secret) =>
        secret.StartsWith(Prefix, StringComparison.Ordinal) ? secret[Prefix.Length..] : secret;

    protected static bool IsHex(string text) => text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigit);
}
