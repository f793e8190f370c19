using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Docs;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Webhooks.Samples;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The exact body of events about messages of a line with zero-day retention.</summary>
public sealed class ZeroRetentionPayloadTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly MediaLinks Links = new(SampleEvents.State, RichEvents.World, "http://localhost:4010");

    // rules webhooks.zero-retention, webhooks.zero-retention-edited, webhooks.zero-retention-polls
    [Theory]
    [InlineData("message.sent", "2025-01-01")]
    [InlineData("message.sent", "2026-02-03")]
    [InlineData("message.delivered", "2025-01-01")]
    [InlineData("message.delivered", "2026-02-03")]
    [InlineData("message.read", "2025-01-01")]
    [InlineData("message.read", "2026-02-03")]
    [InlineData("message.edited", "2026-02-03")]
    [InlineData("poll.sent", "2025-01-01")]
    [InlineData("poll.sent", "2026-02-03")]
    [InlineData("poll.received", "2026-02-03")]
    [InlineData("poll.failed", "2026-02-03")]
    [InlineData("poll.updated", "2026-02-03")]
    [InlineData("poll.vote.added", "2026-02-03")]
    public void Says_so_and_hides_what_the_line_wrote(string type, string version)
    {
        var body = JsonNode.Parse(EventBody.Of(Of(type), version, Links)!.Bytes.Span)!;

        Assert.True(body["data"]!["zero_retention"]!.GetValue<bool>());
        Repository.Holds($"tests/Emulator.Tests/Webhooks/Payloads/ZeroRetention/{type}.{version}.json", body.ToJsonString(Indented) + "\n");
    }

    // rules webhooks.zero-retention-received, webhooks.zero-retention-without
    [Theory]
    [InlineData("message.received")]
    [InlineData("message.failed")]
    [InlineData("reaction.added")]
    [InlineData("reaction.removed")]
    [InlineData("poll.reaction.added")]
    public void Does_not_say_so_and_hides_nothing(string type)
    {
        foreach (var version in Domain.Webhooks.WebhookVersions.All)
        {
            var usual = JsonNode.Parse(EventBody.Of(SampleEvents.Of(type), version, Links)!.Bytes.Span)!;
            Assert.Equal(usual.ToJsonString(), JsonNode.Parse(EventBody.Of(Of(type), version, Links)!.Bytes.Span)!.ToJsonString());
        }
    }

    private static WorldEvent Of(string type)
    {
        var sample = SampleEvents.Of(type);
        return sample with { Message = sample.Message! with { ZeroRetention = true } };
    }
}
