using System.Text;
using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>GET /_emulator/webhooks/samples.</summary>
public sealed class WebhookSampleTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task There_is_one_of_every_event_and_version_the_same_at_each_call()
    {
        var answer = await Get("");

        Assert.Equal((await Get("")).Text, answer.Text);
        Assert.Equal(["secret", "samples"], Keys(answer.Json));
        var samples = Samples(answer);
        Assert.Equal((2 * EventTypes.Emitted.Length) - 1, samples.Length);
        Assert.Equal(
            samples.Length,
            samples.Select(sample => (sample.GetProperty("event").GetString(), sample.GetProperty("version").GetString())).Distinct()
                .Count());
        Assert.All(samples, sample =>
        {
            Assert.Equal(["event", "version", "headers", "body"], Keys(sample));
            Assert.Equal(sample.GetProperty("event").GetString(), sample.GetProperty("body").GetProperty("event_type").GetString());
            Assert.Equal(sample.GetProperty("version").GetString(), sample.GetProperty("body").GetProperty("webhook_version").GetString());
            Assert.Equal(sample.GetProperty("event").GetString(), sample.GetProperty("headers").GetProperty("X-Webhook-Event").GetString());
        });
    }

    [Fact]
    public async Task The_body_as_it_stands_is_what_is_signed()
    {
        var answer = await Get("");
        foreach (var sample in Samples(answer))
        {
            var request = new JsonObject
            {
                ["headers"] = JsonNode.Parse(sample.GetProperty("headers").GetRawText()),
                ["body_base64"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(sample.GetProperty("body").GetRawText())),
                ["secret"] = answer.Json.GetProperty("secret").GetString(),
            };
            var report = (await Control(HttpMethod.Post, "/webhooks/check", request.ToJsonString())).Expect(200).Json;
            Assert.All(
                report.GetProperty("schemes").EnumerateArray(),
                scheme => Assert.Equal(scheme.GetProperty("expected").GetString(), scheme.GetProperty("received").GetString()));
        }
    }

    [Theory]
    [InlineData("?event=message.received", 2)]
    [InlineData("?event=message.received&version=2025-01-01", 1)]
    [InlineData("?event=message.edited", 1)]
    public async Task Shows_only_what_is_asked_for(string query, int count) => Assert.Equal(count, Samples(await Get(query)).Length);

    [Fact]
    public async Task Shows_all_that_a_version_knows() =>
        Assert.Equal(EventTypes.Emitted.Length - 1, Samples(await Get("?version=2025-01-01")).Length);

    [Theory]
    [InlineData("?event=message.recieved", "did you mean 'message.received'?")]
    [InlineData("?event=call.ended", "POST /_emulator/events raises one")]
    [InlineData("?version=2026-02-30", "did you mean '2026-02-03'?")]
    [InlineData("?event=message.edited&version=2025-01-01", "ask for 2026-02-03")]
    [InlineData("?evnt=message.received", "did you mean 'event'?")]
    public async Task Refuses_what_there_is_not(string query, string message)
    {
        var refusal = (await Control(HttpMethod.Get, "/webhooks/samples" + query)).Expect(400);

        Assert.Equal("application/problem+json", refusal.MediaType);
        Assert.Contains(message, refusal.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement[] Samples(Reply answer) => [.. answer.Json.GetProperty("samples").EnumerateArray()];

    private async Task<Reply> Get(string query) => (await Control(HttpMethod.Get, "/webhooks/samples" + query)).Expect(200);
}
