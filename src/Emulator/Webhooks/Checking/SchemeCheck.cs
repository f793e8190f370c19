using System.Globalization;
using Chats.Emulator.Webhooks.Mutations;

namespace Chats.Emulator.Webhooks.Checking;

/// <summary>Checks a webhook in one scheme.</summary>
internal sealed class SchemeCheck(SignatureScheme scheme, CheckedWebhook webhook)
{
    private const int MillisecondDigits = 13;

    private readonly ReceivedSignature _received = new(scheme, webhook);
    private readonly string _secret = webhook.Secret.Trim();

    public SchemeReport Run()
    {
        if (scheme.Headers.All(header => webhook[header].Length == 0)) return new SchemeReport(scheme.Name, Found: false, Valid: false, []);
        var timestamp = Timestamp();
        List<SignatureProblem> problems = [.. Missing(), .. Form(), .. Secret()];
        var formulas = _received.Formulas(_secret);
        if (_received.IsComparable && !_received.IsOf(formulas[0], webhook.Body))
        {
            problems.Add(new SignatureSearch(scheme, webhook, _received).Explain(formulas));
        }

        if (timestamp is not null && Age(timestamp) is { } late) problems.Add(late);
        return new SchemeReport(scheme.Name, Found: true, problems.Count == 0, problems)
        {
            Received = _received.Signature.Length > 0 ? _received.Signature : null,
            Expected = _received.HasSignedHeaders ? _received.Made(formulas[0]) : null,
            Timestamp = timestamp,
            Mistakes = _received.HasSignedHeaders
                ? [.. formulas.Skip(1).Select(formula => new MistakeReport(formula.Mistake, _received.Made(formula)))]
                : null,
        };
    }

    private IEnumerable<SignatureProblem> Missing() => scheme.Headers.Where(header => webhook[header].Length == 0)
        .Select(
            header => new SignatureProblem(
                "missing_header", $"{header} is missing; every delivery carries {string.Join(", ", scheme.Headers)}."));

    private IEnumerable<SignatureProblem> Form()
    {
        if (_received.Timestamp.Length > 0 && !IsWhole(_received.Timestamp))
        {
            yield return Malformed(scheme.TimestampHeader, "it is not a whole number of seconds since 1970");
        }
        else if (_received.Timestamp.Length >= MillisecondDigits)
        {
            yield return Malformed(scheme.TimestampHeader, "it is in milliseconds; seconds are sent");
        }

        if (_received.Signature.Length > 0 && scheme.Malformed(_received.Signature) is { } problem)
        {
            yield return Malformed(scheme.SignatureHeader, problem);
        }
    }

    private IEnumerable<SignatureProblem> Secret()
    {
        if (_secret.Length != webhook.Secret.Length)
        {
            yield return new SignatureProblem(
                "malformed_secret", "White space stands around the secret, such as the newline of a file; take it away.");
        }

        if (scheme.IdHeader is null || Domain.Webhooks.WebhookSecret.IsValid(_secret)) yield break;
        if (Domain.Webhooks.WebhookSecret.IsValid(SignatureScheme.Prefix + _secret)) yield break;
        yield return new SignatureProblem(
            "malformed_secret",
            "The secret is not whsec_ and a key in standard base64 (A-Z a-z 0-9 + / =), as the vendor gives it; verifiers refuse it.");
    }

    private SignatureProblem? Age(TimestampReport timestamp)
    {
        if (Math.Abs(timestamp.MachineAgeSeconds) <= ShiftedTimestamp.Tolerance) return null;
        var text =
            $"{scheme.TimestampHeader} is {Describe(timestamp.MachineAgeSeconds)} by the machine's clock; receivers accept {ShiftedTimestamp.Tolerance} seconds either way. ";
        return new SignatureProblem("timestamp_outside_tolerance", text + (Math.Abs(timestamp.WorldAgeSeconds) <= ShiftedTimestamp.Tolerance
            ? $"By the world's clock it is {Describe(timestamp.WorldAgeSeconds)}: it was signed with the world's time, and "
                + $"webhooks.signed_at: real is for receivers that go by the machine's."
            : "That is no fault if it was received at that time and is only checked now."));
    }

    private static string Describe(long age) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(age)} seconds {(age < 0 ? "ahead" : "old")}");

    private TimestampReport? Timestamp()
    {
        if (!IsWhole(_received.Timestamp) || _received.Timestamp.Length >= MillisecondDigits) return null;
        var seconds = long.Parse(_received.Timestamp, CultureInfo.InvariantCulture);
        if (seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()) return null;
        return new TimestampReport(
            DateTimeOffset.FromUnixTimeSeconds(seconds), webhook.MachineTime.ToUnixTimeSeconds() - seconds,
            webhook.WorldTime.ToUnixTimeSeconds() - seconds);
    }

    private static bool IsWhole(string text) => text.Length is > 0 and < 19 && text.All(char.IsAsciiDigit);

    private static SignatureProblem Malformed(string header, string problem) =>
        new("malformed_header", $"{header} is malformed: {problem}.");
}
