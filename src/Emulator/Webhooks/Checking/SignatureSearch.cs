using System.Globalization;
using System.Text.Json;

namespace Chats.Emulator.Webhooks.Checking;

/// <summary>Looks for what would make a wrong signature right.</summary>
internal sealed class SignatureSearch(SignatureScheme scheme, CheckedWebhook webhook, ReceivedSignature received)
{
    /// <summary>What differs when one thing is changed at a time, the likeliest first.</summary>
    /// <param name="formulas">The right way to sign with the secret first, then the wrong ones.</param>
    public SignatureProblem Explain(List<SigningFormula> formulas)
    {
        var right = formulas[0];
        if (formulas.Skip(1).FirstOrDefault(other => received.IsOf(other, webhook.Body)) is { } wrong)
        {
            return wrong.Signed == right.Signed
                ? new SignatureProblem("wrong_key", $"It was signed with the right secret and the wrong key: {wrong.Mistake}.")
                : new SignatureProblem("wrong_text", $"The secret is right, and another text was signed: {wrong.Mistake}.");
        }

        if (Altered(right) is { } alteration) return AlteredBody(alteration);
        return OtherHeader(right) ?? OtherSecret() ?? Unknown();
    }

    /// <summary>How the body differs from the one that was signed; null: that is not it.</summary>
    private string? Altered(SigningFormula formula)
    {
        if (BodyVariants.Of(webhook.Body).FirstOrDefault(variant => received.IsOf(formula, variant.Bytes)) is { } variant)
        {
            return variant.Alteration;
        }

        foreach (var sent in webhook.Sent)
        {
            if (received.IsOf(formula, sent)) return Difference(sent);
        }

        return null;
    }

    private SignatureProblem? OtherHeader(SigningFormula formula)
    {
        if (BodysEventId() is { } id && id != received.Id && received.IsOf(formula, webhook.Body, id, received.Timestamp))
        {
            return new SignatureProblem("altered_header", $"{scheme.IdHeader} is {received.Id}; signed was the body's event_id, {id}.");
        }

        foreach (var name in new[] { "webhook-timestamp", "X-Webhook-Timestamp" })
        {
            var other = webhook[name];
            if (other.Length > 0 && other != received.Timestamp && received.IsOf(formula, webhook.Body, received.Id, other))
            {
                return new SignatureProblem(
                    "altered_header", $"{scheme.TimestampHeader} is {received.Timestamp}; signed was {other}, which stands in {name}.");
            }
        }

        return null;
    }

    private SignatureProblem? OtherSecret()
    {
        foreach (var other in webhook.Others.Where(other => other.Text != webhook.Secret.Trim()))
        {
            var formula = received.Formulas(other.Text)[0];
            if (received.IsOf(formula, webhook.Body))
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
}
