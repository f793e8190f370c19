using System.IO.Compression;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>Whose time a signature carries, and what a receiver that goes by another is told.</summary>
public sealed class SigningTimeTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Settings => "webhooks:\n  jitter: false\n";

    [Fact]
    public async Task Signs_with_the_machines_time_on_a_manual_clock_too()
    {
        var before = TimeProvider.System.GetUtcNow().AddSeconds(-1);
        await Send();

        var webhook = Assert.Single(Received);
        Assert.InRange(SentAt(webhook), before, TimeProvider.System.GetUtcNow());
        Assert.Equal(webhook["webhook-timestamp"], webhook["X-Webhook-Timestamp"]);
        Verify(webhook, Secret);
    }

    [Fact]
    public async Task Keeps_nothing_that_was_signed_with_the_machines_time()
    {
        Answer(500);
        await Send();

        var webhook = Received[^1];
        var kept = new List<string>();
        foreach (var path in new[] { "/state", "/deliveries", "/journal", "/events", "/snapshot", "/scenario" }) kept.Add(await Text(path));
        Assert.All(kept, text =>
        {
            Assert.DoesNotContain(webhook["webhook-timestamp"], text, StringComparison.Ordinal);
            Assert.DoesNotContain(webhook["webhook-signature"], text, StringComparison.Ordinal);
            Assert.DoesNotContain(webhook["X-Webhook-Signature"], text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("world", 401, "webhooks.signed_at: real")]
    [InlineData("world", 400, "webhooks.signed_at: real")]
    [InlineData("world", 403, "webhooks.signed_at: real")]
    [InlineData("real", 401, "webhooks.signed_at: world")]
    public async Task A_refusal_that_the_timestamp_explains_says_so(string signedAt, int status, string remedy)
    {
        await Reseed(signedAt);
        Answer(status);
        await Send();

        var hint = Attempt(await Deliveries()).GetProperty("hint").GetString();
        Assert.Contains(remedy, hint, StringComparison.Ordinal);
        Assert.DoesNotContain(hint!, char.IsAsciiDigit);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task Any_other_answer_needs_no_explanation(int status)
    {
        await Reseed("world");
        Answer(status);
        await Send();

        Assert.False(Attempt(await Deliveries()).TryGetProperty("hint", out _));
    }

    [Fact]
    public async Task Nor_does_a_refusal_where_both_clocks_agree()
    {
        await Control(HttpMethod.Put, "/clock", """{"mode":"real"}""");
        Answer(401);
        (await Create(Bodies.Valid)).Expect(201);
        var attempts = (await Control(HttpMethod.Post, "/deliveries/wait", """{"match":{"status":"failed"},"within":"60s"}""")).Expect(200);

        Assert.DoesNotContain("\"hint\"", attempts.Text, StringComparison.Ordinal);
    }

    private static JsonElement Attempt(JsonElement[] deliveries) => Assert.Single(deliveries[0].GetProperty("attempts").EnumerateArray());

    private async Task Reseed(string signedAt) =>
        (await Control(
            HttpMethod.Put, "/scenario",
            Scenario.Replace("  jitter: false\n", $"  jitter: false\n  signed_at: {signedAt}\n", StringComparison.Ordinal))).Expect(204);

    private async Task Send()
    {
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("0s");
    }

    private async Task<string> Text(string path)
    {
        var answer = (await Control(HttpMethod.Get, path)).Expect(200);
        if (path != "/snapshot") return answer.Text;
        using var zip = new ZipArchive(new MemoryStream(answer.Bytes));
        using var reader = new StreamReader(zip.GetEntry("world.json")!.Open());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
