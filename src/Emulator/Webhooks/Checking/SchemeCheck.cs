using System.Globalization;
using System.Text.Json;
using Chats.Emulator.Webhooks.Mutations;

namespace Chats.Emulator.Webhooks.Checking;

/// <summary>Checks a webhook in one scheme, and looks for what would make a wrong signature right.</summary>
internal sealed class SchemeCheck(SignatureScheme scheme, CheckedWebhook webhook)
{
    private const int MillisecondDigits = 13;

    private readonly string _id = webhook[SignatureScheme.EventId];
    private readonly string _timestamp = webhook[scheme.TimestampHeader];
    private readonly string _received = webhook[scheme.SignatureHeader];
    private readonly string _secret = webhook.Secret.Trim();

    public SchemeReport Run()
    {
        if (scheme.Headers.All(header => webhook[header].Length == 0)) return new SchemeReport(scheme.Name, Found: false, Valid: false, []);
        var timestamp = Timestamp();
        List<SignatureProblem> problems = [.. Missing(), .. Form(), .. Secret()];
        var formulas = Formulas(_secret);
        var isWhole = scheme.Headers.All(header => webhook[header].Length > 0);
        if (isWhole && scheme.Malformed(_received) is null && !IsRight(formulas[0], webhook.Body)) problems.Add(Explain(formulas));
        if (timestamp is not null && Age(timestamp) is { } late) problems.Add(late);
        // Without what is signed, a signature would be nobody's.
        var isSignable = _timestamp.Length > 0 && (scheme.IdHeader is null || _id.Length > 0);
        return new SchemeReport(scheme.Name, Found: true, problems.Count == 0, problems)
        {
            Received = _received.Length > 0 ? _received : null,
            Expected = isSignable ? Sign(formulas[0]) : null,
            Timestamp = timestamp,
            Mistakes = isSignable ? [.. formulas.Skip(1).Select(formula => new MistakeReport(formula.Mistake, Sign(formula)))] : null,
        };
    }

    private IEnumerable<SignatureProblem> Missing() => scheme.Headers.Where(header => webhook[header].Length == 0)
        .Select(
            header => new SignatureProblem(
                "missing_header", $"{header} is missing; every delivery carries {string.Join(", ", scheme.Headers)}."));

    private IEnumerable<SignatureProblem> Form()
    {
        if (_timestamp.Length > 0
            && !IsWhole(_timestamp)) yield return Malformed(scheme.TimestampHeader, "it is not a whole number of seconds since 1970");
        else if (_timestamp.Length >= MillisecondDigits) yield return Malformed(
            scheme.TimestampHeader, "it is in milliseconds; seconds are sent");
        if (_received.Length > 0 && scheme.Malformed(_received) is { } problem) yield return Malformed(scheme.SignatureHeader, problem);
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

    /// <summary>What differs when one thing is changed at a time, the likeliest first.</summary>
    private SignatureProblem Explain(List<SigningFormula> formulas)
    {
        var right = formulas[0];
        if (formulas.Skip(1).FirstOrDefault(other => IsRight(other, webhook.Body)) is { } wrong)
        {
            return wrong.Signed == right.Signed
                ? new SignatureProblem("wrong_key", $"It was signed with the right secret and the wrong key: {wrong.Mistake}.")
                : new SignatureProblem("wrong_text", $"The secret is right, and another text was signed: {wrong.Mistake}.");
        }

        if (Altered(right) is { } alteration) return AlteredBody(alteration);
        return OtherHeader(right) ?? OtherSecret() ?? Unknown();
    }

    /// <summary>The right way to sign with a secret first, then the wrong ones that these headers allow.</summary>
    private List<SigningFormula> Formulas(string secret) =>
        [.. scheme.Formulas(secret).Where((formula, i) => i == 0 || _id.Length > 0 || formula.Signed != SignedText.IdTimestampBody)];

    /// <summary>How the body differs from the one that was signed; null: that is not it.</summary>
    private string? Altered(SigningFormula formula)
    {
        if (BodyVariants.Of(webhook.Body).FirstOrDefault(variant => IsRight(formula, variant.Bytes)) is { } variant)
        {
            return variant.Alteration;
        }

        foreach (var sent in webhook.Sent)
        {
            if (IsRight(formula, sent)) return Difference(sent);
        }

        return null;
    }

    private SignatureProblem? OtherHeader(SigningFormula formula)
    {
        if (BodysEventId() is { } id && id != _id && IsRight(formula, webhook.Body, id, _timestamp))
        {
            return new SignatureProblem("altered_header", $"{scheme.IdHeader} is {_id}; signed was the body's event_id, {id}.");
        }

        foreach (var name in new[] { "webhook-timestamp", "X-Webhook-Timestamp" })
        {
            if (webhook[name] is { Length: > 0 } other && other != _timestamp && IsRight(formula, webhook.Body, _id, other))
            {
                return new SignatureProblem(
                    "altered_header", $"{scheme.TimestampHeader} is {_timestamp}; signed was {other}, which stands in {name}.");
            }
        }

        return null;
    }

    private SignatureProblem? OtherSecret()
    {
        foreach (var other in webhook.Others.Where(other => other.Text != _secret))
        {
            var formula = Formulas(other.Text)[0];
            if (IsRight(formula, webhook.Body))
            {
                return new SignatureProblem("wrong_secret", $"It was signed with the secret of {other.Owner}, not with the one given.");
            }

            if (Altered(formula) is { } alteration)
            {
                return new SignatureProblem(
                    "wrong_secret",
                    $"It was signed with the secret of {other.Owner}, not with the one given; and the body is another one than was "
                        + $"signed: {alteration}.");
            }
        }

        return null;
    }

    private SignatureProblem Unknown()
    {
        if (webhook.Sent.Count == 0)
        {
            return new SignatureProblem("no_match",
                "The secret is another one, or the body is not the one that was signed: neither reformatting it nor another "
                    + "subscription's secret makes the signature right, "
                + "and this world has no delivery of this event to compare with.");
        }

        return webhook.Sent.Any(sent => sent.Span.SequenceEqual(webhook.Body.Span))
            ? new SignatureProblem(
                "wrong_secret",
                "The body is to the last byte what was sent, so the secret is another one than it was signed with, or the headers were altered.")
            : AlteredBody(Difference(webhook.Sent[0]));
    }

    private static SignatureProblem AlteredBody(string alteration) => new("altered_body",
        $"The body is not the one that was signed: {alteration}. Verify the bytes as they came, before anything parses them.");

    private string Difference(ReadOnlyMemory<byte> sent)
    {
        var at = sent.Span.CommonPrefixLength(webhook.Body.Span);
        return string.Create(
            CultureInfo.InvariantCulture, $"{sent.Length} bytes were sent, {webhook.Body.Length} came, and they differ from byte {at} on");
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
        if (!IsWhole(_timestamp) || _timestamp.Length >= MillisecondDigits) return null;
        var seconds = long.Parse(_timestamp, CultureInfo.InvariantCulture);
        if (seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()) return null;
        return new TimestampReport(
            DateTimeOffset.FromUnixTimeSeconds(seconds), webhook.MachineTime.ToUnixTimeSeconds() - seconds,
            webhook.WorldTime.ToUnixTimeSeconds() - seconds);
    }

    private string? BodysEventId()
    {
        if (scheme.IdHeader is null) return null;
        try
        {
            using var json = JsonDocument.Parse(webhook.Body);
            var isThere = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("event_id", out var id)
                && id.ValueKind == JsonValueKind.String;
            return isThere ? json.RootElement.GetProperty("event_id").GetString() : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private bool IsRight(SigningFormula formula, ReadOnlyMemory<byte> body) => IsRight(formula, body, _id, _timestamp);

    private bool IsRight(SigningFormula formula, ReadOnlyMemory<byte> body, string id, string timestamp) =>
        scheme.Matches(_received, scheme.Sign(formula, id, timestamp, body.Span));

    private string Sign(SigningFormula formula) => scheme.Sign(formula, _id, _timestamp, webhook.Body.Span);

    private static bool IsWhole(string text) => text.Length is > 0 and < 19 && text.All(char.IsAsciiDigit);

    private static SignatureProblem Malformed(string header, string problem) =>
        new("malformed_header", $"{header} is malformed: {problem}.");
}
