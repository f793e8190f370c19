using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>POST /_emulator/webhooks/gauntlet.</summary>
public sealed class GauntletTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly string[] Names =
    [
        "valid", "standard_headers_only", "legacy_headers_only", "tampered_body", "wrong_secret", "missing_signature",
        "timestamp_240_s_old", "timestamp_360_s_old", "timestamp_240_s_ahead", "timestamp_360_s_ahead", "timestamp_300_s_old",
        "timestamp_300_s_ahead",
        "duplicate", "unknown_type", "extra_fields", "truncated",
    ];

    private string Target => Hooks + "gauntlet";

    [Fact]
    public async Task A_receiver_that_does_as_the_vendors_sdk_passes_everything_and_nobody_else_is_called()
    {
        Receiver.Answer = (webhook, _) => Task.FromResult(IsGood(webhook) ? 200 : 401);

        var report = (await Run()).Expect(200).Json;

        Assert.Equal(["url", "passed", "failed", "cases"], Keys(report));
        Assert.Equal(
            (Target, 16, 0),
            (report.GetProperty("url").GetString(), report.GetProperty("passed").GetInt32(), report.GetProperty("failed").GetInt32()));
        Assert.Equal(Names, report.GetProperty("cases").EnumerateArray().Select(result => result.GetProperty("name").GetString()));
        Assert.All(report.GetProperty("cases").EnumerateArray(), result =>
        {
            Assert.Equal(["name", "sent", "expected", "answered", "passed"], Keys(result).Where(key => key != "advice"));
            Assert.Equal(result.GetProperty("name").GetString() == "duplicate" ? 2 : 1, result.GetProperty("answered").GetArrayLength());
        });
        Assert.Equal(17, Received.Length);
        Assert.All(Received, webhook => Assert.Equal(Target, webhook.Url));
        Assert.Equal(16, Received.Select(webhook => webhook.Headers.GetValueOrDefault("webhook-id") ?? "none").Distinct().Count());
    }

    [Fact]
    public async Task A_receiver_that_believes_everything_fails_where_it_should_have_refused()
    {
        var report = (await Run()).Expect(200).Json;

        Assert.Equal(
            ["tampered_body", "wrong_secret", "missing_signature", "timestamp_360_s_old", "timestamp_360_s_ahead", "truncated"],
            Failed(report).Select(result => result.GetProperty("name").GetString()));
        Assert.All(Failed(report), result =>
        {
            Assert.Equal("refused", result.GetProperty("expected").GetString());
            Assert.NotEmpty(result.GetProperty("remedy").GetString()!);
        });
    }

    [Theory]
    [InlineData(500)]
    [InlineData(302)]
    public async Task A_receiver_that_answers_neither_yes_nor_no_passes_nothing(int status)
    {
        Answer(status);

        Assert.Equal(16, (await Run()).Expect(200).Json.GetProperty("failed").GetInt32());
    }

    [Fact]
    public async Task A_receiver_that_cannot_be_reached_is_reported_as_such()
    {
        Receiver.Answer = (_, _) => throw new HttpRequestException("Connection refused");

        var first = (await Run()).Expect(200).Json.GetProperty("cases")[0];

        Assert.Equal("Connection refused", first.GetProperty("answered")[0].GetProperty("error").GetString());
    }

    [Fact]
    public async Task Changes_nothing_in_the_world()
    {
        var before = await State();

        await Run();

        Assert.Equal(before, await State());
        Assert.Empty(await Events());
        Assert.Empty(await Deliveries());
    }

    [Fact]
    public async Task Reports_in_junit_xml_on_request()
    {
        var request = Request(HttpMethod.Post, "/_emulator/webhooks/gauntlet", token: null, Body(Target, Secret));
        request.Headers.Add("Accept", "application/xml");

        var reply = (await Call(request)).Expect(200);

        Assert.Equal("application/xml", reply.MediaType);
        var suite = XElement.Parse(reply.Text);
        Assert.Equal(("16", "6"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Equal(Names, suite.Elements("testcase").Select(element => element.Attribute("name")!.Value));
        Assert.All(suite.Descendants("failure"), failure => Assert.NotEmpty(failure.Value));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"url":"nowhere","secret":"whsec_AAAA"}""")]
    [InlineData("""{"url":"http://example.com/","secret":"whsec_AAAA"}""")]
    [InlineData("""{"url":"https://example.com/","secret":"AAAA"}""")]
    [InlineData("""{"url":"https://example.com/","secret":"whsec_-_-_"}""")]
    public async Task Refuses_what_it_cannot_try(string body)
    {
        (await Control(HttpMethod.Post, "/webhooks/gauntlet", body)).Expect(400);
        Assert.Empty(Received);
    }

    private static string Body(string url, string secret) => $$"""{"url":{{Bodies.Quoted(url)}},"secret":{{Bodies.Quoted(secret)}}}""";

    private static JsonElement[] Failed(JsonElement report) =>
        [.. report.GetProperty("cases").EnumerateArray().Where(result => !result.GetProperty("passed").GetBoolean())];

    private Task<Reply> Run() => Control(HttpMethod.Post, "/webhooks/gauntlet", Body(Target, Secret));

    /// <summary>What the vendor's verifier checks.</summary>
    private static bool IsGood(ReceivedWebhook webhook)
    {
        if (!webhook.Headers.TryGetValue("webhook-id", out var id) || !webhook.Headers.TryGetValue("webhook-signature", out var signature))
        {
            return false;
        }

        var timestamp = long.Parse(webhook["webhook-timestamp"], CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. webhook.Bytes];
        var right = "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Secret[6..]), signed));
        return signature == right && Math.Abs(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - timestamp) <= 300;
    }
}
