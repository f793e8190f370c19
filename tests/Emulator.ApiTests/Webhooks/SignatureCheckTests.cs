using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>POST /_emulator/webhooks/check.</summary>
public sealed class SignatureCheckTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string EventId = "7b0c2a52-9d1e-4c52-8f6d-2f4f0b6f9a01";
    private const string Text =
        """{"event_id":"7b0c2a52-9d1e-4c52-8f6d-2f4f0b6f9a01","from":"+12025550100","data":{"text":"Grüße 🍋","n":1.50,"list":[1,2],"empty":{}}}""";
    private const string Other = "whsec_HxweHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEA";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    protected override string Settings => "webhooks:\n  jitter: false\n";

    private static string Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    [Fact]
    public async Task What_the_emulator_sends_is_right_in_both_schemes()
    {
        var webhook = await Receive();

        var report = (await Check(webhook.Headers, body: Encoding.UTF8.GetString(webhook.Bytes), secret: Secret)).Expect(200).Json;

        Assert.Equal(["valid", "summary", "schemes"], Keys(report));
        Assert.True(report.GetProperty("valid").GetBoolean());
        Assert.Equal(
            ["standard_webhooks", "x_webhook"],
            report.GetProperty("schemes").EnumerateArray().Select(scheme => scheme.GetProperty("scheme").GetString()));
        Assert.All(report.GetProperty("schemes").EnumerateArray(), scheme =>
        {
            Assert.Equal(["scheme", "found", "valid", "problems", "expected", "received", "timestamp", "mistakes"], Keys(scheme));
            Assert.Equal(scheme.GetProperty("expected").GetString(), scheme.GetProperty("received").GetString());
        });
    }

    [Fact]
    public async Task The_subscription_named_among_the_headers_brings_its_secret()
    {
        var webhook = await Receive();

        Assert.True(
            (await Check(webhook.Headers, base64: Convert.ToBase64String(webhook.Bytes))).Expect(200).Json.GetProperty("valid")
                .GetBoolean());
        var unknown = (await Check(Headers(("X-Webhook-Subscription-ID", "nobody")), body: "")).Expect(400);
        Assert.Contains("'secret'", unknown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a newline at the end", "white space was added at its end")]
    [InlineData("indented", "signed was compact JSON")]
    [InlineData("escaped", "signed was compact JSON")]
    [InlineData("as Python writes it", "signed was compact JSON")]
    [InlineData("a byte order mark", "a byte order mark was added")]
    [InlineData("Latin-1", "it was read as Latin-1")]
    public async Task A_body_that_was_rewritten_is_told_how(string how, string explanation)
    {
        var altered = how switch
        {
            "a newline at the end" => Text + "\n",
            "indented" => JsonNode.Parse(Text)!.ToJsonString(Indented),
            "escaped" => JsonNode.Parse(Text)!.ToJsonString(),
            "as Python writes it" => Text.Replace(":", ": ", StringComparison.Ordinal).Replace(",", ", ", StringComparison.Ordinal),
            "a byte order mark" => "\ufeff" + Text,
            _ => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Text)),
        };

        var problem = await Problem(Signed(Text), altered);

        Assert.Equal("altered_body", problem.Code);
        Assert.Contains(explanation, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_lost_its_end_or_was_indented_when_it_was_signed_is_told_too()
    {
        Assert.Contains("a newline is missing", (await Problem(Signed(Text + "\n"), Text)).Message, StringComparison.Ordinal);
        var indented = JsonNode.Parse("""{"a":[1]}""")!.ToJsonString(Indented);
        Assert.Contains("indented by two blanks", (await Problem(Signed(indented), """{"a":[1]}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_was_changed_is_compared_with_what_was_sent()
    {
        var webhook = await Receive();
        var altered = Encoding.UTF8.GetString(webhook.Bytes).Replace("\"v3\"", "\"v4\"", StringComparison.Ordinal);

        var problem = await Problem(webhook.Headers, altered);

        Assert.Equal("altered_body", problem.Code);
        Assert.Contains("they differ from byte 17 on", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_is_told_from_an_altered_body()
    {
        var webhook = await Receive();
        var text = Encoding.UTF8.GetString(webhook.Bytes);

        var problem = await Problem(webhook.Headers, text, Other);
        Assert.Equal("wrong_secret", problem.Code);
        Assert.Contains("subscription 00000000-0000-4000-8000-0000000000d1", problem.Message, StringComparison.Ordinal);
        Assert.Contains(
            "another one than was signed", (await Problem(webhook.Headers, text + "\n", Other)).Message, StringComparison.Ordinal);
        Assert.Equal("no_match", (await Problem(Signed(Text, key: [1, 2, 3]), Text)).Code);
    }

    [Theory]
    [InlineData("whole secret")]
    [InlineData("text behind the prefix")]
    public async Task A_key_that_was_not_decoded_is_told(string how)
    {
        var key = Encoding.UTF8.GetBytes(how == "whole secret" ? Secret : Secret[6..]);

        var problem = await Problem(Signed(Text, key), Text);

        Assert.Equal("wrong_key", problem.Code);
        Assert.Contains("base64", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>What code signs that takes one scheme's formula for the other's, or that of another vendor.</summary>
    [Theory]
    [InlineData("webhook-signature", "T.B", true, "timestamp.body was signed, as for X-Webhook-Signature")]
    [InlineData("webhook-signature", "T.B", false, "key and text are those of X-Webhook-Signature")]
    [InlineData("webhook-signature", "B", true, "the body alone was signed; right is webhook-id.webhook-timestamp.body")]
    [InlineData("X-Webhook-Signature", "I.T.B", false, "id.timestamp.body was signed, as for webhook-signature")]
    [InlineData("X-Webhook-Signature", "I.T.B", true, "key and text are those of webhook-signature")]
    [InlineData("X-Webhook-Signature", "B", false, "the body alone was signed; right is X-Webhook-Timestamp.body")]
    public async Task Another_text_that_was_signed_is_told_and_among_the_mistakes(string header, string text, bool isDecoded, string words)
    {
        var headers = Signed(Text);
        headers["X-Webhook-Timestamp"] = headers["webhook-timestamp"];
        var parts = text.Split('.').Select(part => part switch { "I" => EventId, "T" => headers["webhook-timestamp"], _ => Text });
        var key = isDecoded ? Convert.FromBase64String(Secret[6..]) : Encoding.UTF8.GetBytes(Secret);
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join('.', parts)));
        headers[header] = header[0] == 'w' ? "v1," + Convert.ToBase64String(hash) : Convert.ToHexStringLower(hash);

        var report = (await Check(headers, Text, secret: Secret)).Expect(200).Json;

        var scheme = report.GetProperty("schemes")[header[0] == 'w' ? 0 : 1];
        var problem = Assert.Single(scheme.GetProperty("problems").EnumerateArray());
        Assert.Equal("wrong_text", problem.GetProperty("code").GetString());
        Assert.Contains(words, problem.GetProperty("message").GetString(), StringComparison.Ordinal);
        var mistake = scheme.GetProperty("mistakes").EnumerateArray()
            .Single(mistake => mistake.GetProperty("signature").GetString() == headers[header]);
        Assert.StartsWith(words, mistake.GetProperty("mistake").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1000, "old")]
    [InlineData(1000, "ahead")]
    public async Task A_timestamp_outside_the_tolerance_is_told_by_how_much(int seconds, string direction)
    {
        var at = (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);

        var problem = await Problem(Signed(Text, timestamp: at), Text);

        Assert.Equal("timestamp_outside_tolerance", problem.Code);
        Assert.Matches($"is (99|10)[0-9]+ seconds {direction} by the machine", problem.Message);
        Assert.DoesNotContain("signed_at", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timestamp_of_the_worlds_time_says_what_to_set()
    {
        var problem = await Problem(Signed(Text, timestamp: "1795456800"), Text);

        Assert.Equal("timestamp_outside_tolerance", problem.Code);
        Assert.Contains("webhooks.signed_at: real", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webhook-id", null, "missing_header", "webhook-id is missing")]
    [InlineData("webhook-signature", null, "missing_header", "webhook-signature is missing")]
    [InlineData("webhook-timestamp", "yesterday", "malformed_header", "not a whole number")]
    [InlineData("webhook-timestamp", "1795456800000", "malformed_header", "milliseconds")]
    [InlineData("webhook-signature", "6e669ad77ed31100d488fad6c79ba2b80ccd2f8feecf40df1d18daaad3bb2922", "malformed_header", "hexadecimal")]
    [InlineData("webhook-signature", "v2,AAAA", "malformed_header", "v1,")]
    [InlineData("webhook-id", "another", "altered_header", "event_id")]
    public async Task Headers_that_are_missing_or_wrong_are_named(string header, string? value, string code, string message)
    {
        var headers = Signed(Text);
        if (value is null) headers.Remove(header);
        else headers[header] = value;

        var problem = await Problem(headers, Text);

        Assert.Equal(code, problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    /// <summary>Or somebody would look for the mistake in code that signs what came.</summary>
    [Theory]
    [InlineData("webhook-id")]
    [InlineData("webhook-timestamp")]
    public async Task Nothing_is_computed_where_what_is_signed_is_missing(string header)
    {
        var headers = Signed(Text);
        headers.Remove(header);

        var scheme = (await Check(headers, Text, secret: Secret)).Expect(200).Json.GetProperty("schemes")[0];

        Assert.False(scheme.TryGetProperty("expected", out _));
        Assert.False(scheme.TryGetProperty("mistakes", out _));
    }

    [Theory]
    [InlineData(Secret + "\n", "malformed_secret")]
    [InlineData("whsec_-_-_", "malformed_secret")]
    public async Task A_secret_that_is_none_is_told(string secret, string code) =>
        Assert.Equal(code, (await Problem(Signed(Text), Text, secret)).Code);

    [Fact]
    public async Task A_secret_without_its_prefix_and_a_list_of_signatures_are_right()
    {
        var headers = Signed(Text);
        headers["webhook-signature"] = "v1,AAAA " + headers["webhook-signature"];
        headers["WEBHOOK-ID"] = headers["webhook-id"];
        headers.Remove("webhook-id");

        Assert.True((await Check(headers, Text, secret: Secret[6..])).Expect(200).Json.GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task Without_any_signature_header_it_says_which_there_should_be()
    {
        var report = (await Check(Headers(("Content-Type", "application/json")), Text, secret: Secret)).Expect(200).Json;

        Assert.False(report.GetProperty("valid").GetBoolean());
        Assert.Contains("webhook-signature", report.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "'headers'")]
    [InlineData("""{"headers":{"a":{}},"body":"","secret":"whsec_AAAA"}""", "'headers'")]
    [InlineData("""{"headers":{},"secret":"whsec_AAAA"}""", "'body'")]
    [InlineData("""{"headers":{},"body":"","body_base64":"","secret":"whsec_AAAA"}""", "not both")]
    [InlineData("""{"headers":{},"body_base64":"%","secret":"whsec_AAAA"}""", "not base64")]
    [InlineData("""{"headers":{},"body":""}""", "'secret'")]
    [InlineData("""{"headers":{},"body":"","secrt":"whsec_AAAA"}""", "did you mean 'secret'")]
    public async Task Refuses_what_it_cannot_check(string body, string message)
    {
        var refusal = (await Control(HttpMethod.Post, "/webhooks/check", body)).Expect(400);

        Assert.Equal("application/problem+json", refusal.MediaType);
        Assert.Contains(message, refusal.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"event_id\":\"\\ud800\"}")]
    [InlineData("{\"event_id\":7}")]
    public async Task Any_body_can_be_checked(string body) =>
        Assert.Equal("no_match", (await Problem(Signed(Text), body)).Code);

    private static Dictionary<string, string> Headers(params (string Name, string Value)[] headers) =>
        headers.ToDictionary(header => header.Name, header => header.Value);

    /// <summary>The headers of the standard scheme, without the emulator's own code.</summary>
    private static Dictionary<string, string> Signed(string body, byte[]? key = null, string? timestamp = null)
    {
        var at = timestamp ?? Now;
        var hash = HMACSHA256.HashData(key ?? Convert.FromBase64String(Secret[6..]), Encoding.UTF8.GetBytes($"{EventId}.{at}.{body}"));
        return Headers(("webhook-id", EventId), ("webhook-timestamp", at), ("webhook-signature", "v1," + Convert.ToBase64String(hash)));
    }

    private async Task<ReceivedWebhook> Receive()
    {
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("0s");
        return Assert.Single(Received);
    }

    private async Task<(string Code, string Message)> Problem(
        IReadOnlyDictionary<string, string> headers, string body, string secret = Secret)
    {
        var report = (await Check(headers, base64: Convert.ToBase64String(Encoding.UTF8.GetBytes(body)), secret: secret)).Expect(200).Json;
        Assert.False(report.GetProperty("valid").GetBoolean());
        var problem = report.GetProperty("schemes")[0].GetProperty("problems")[0];
        Assert.Equal(report.GetProperty("summary").GetString(), problem.GetProperty("message").GetString());
        return (problem.GetProperty("code").GetString()!, problem.GetProperty("message").GetString()!);
    }

    private Task<Reply> Check(
        IReadOnlyDictionary<string, string> headers, string? body = null, string? base64 = null, string? secret = null)
    {
        var request = new JsonObject
        {
            ["headers"] = new JsonObject(
            headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value)))
        };
        if (body is not null) request["body"] = body;
        if (base64 is not null) request["body_base64"] = base64;
        if (secret is not null) request["secret"] = secret;
        return Control(HttpMethod.Post, "/webhooks/check", request.ToJsonString());
    }
}
