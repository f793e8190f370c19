using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Docs;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Webhooks.Samples;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>
/// The exact body of every event in both versions, compared with the samples in docs/webhook-samples; UPDATE_DOCS=1 writes them.
/// </summary>
public sealed class PayloadTests
{
    private const string Folder = "docs/webhook-samples";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly MediaLinks Links = new(SampleEvents.State, RichEvents.World, "http://localhost:4010");

    /// <summary>Every type the emulator causes.</summary>
    public static IEnumerable<string> Types => EventTypes.Emitted;

    public static TheoryData<string, string> TypesAndVersions =>
        [.. Types.SelectMany(type => WebhookVersions.All.Where(version => Knows(type, version)).Select(version => (type, version)))];

    [Theory]
    [MemberData(nameof(TypesAndVersions))]
    public void Every_event_has_the_contracts_payload(string type, string version)
    {
        var body = EventBody.Of(SampleEvents.Of(type), version, Links)!.Bytes;

        var compact = Encoding.UTF8.GetString(body.Span);
        using var json = JsonDocument.Parse(body);
        Assert.Equal(
            ["api_version", "webhook_version", "event_type", "event_id", "created_at", "trace_id", "partner_id", "data"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.DoesNotContain("\\u002B", compact, StringComparison.Ordinal);
        Repository.Holds($"{Folder}/{type}.{version}.json", JsonNode.Parse(body.Span)!.ToJsonString(Indented) + "\n");
    }

    [Fact]
    public void There_is_a_sample_of_every_event_the_emulator_causes_and_of_no_other() => Assert.Equal(
        TypesAndVersions.Select(row => $"{Folder}/{row.Data.Item1}.{row.Data.Item2}.json").Order(StringComparer.Ordinal),
        Repository.Files(Folder, "*.json"));

    [Theory]
    [InlineData("message.received", "2025-01-01")]
    [InlineData("message.received", "2026-02-03")]
    [InlineData("reaction.removed", "2025-01-01")]
    [InlineData("reaction.removed", "2026-02-03")]
    public void Every_kind_of_part_has_the_contracts_form(string type, string version)
    {
        var body = JsonNode.Parse(EventBody.Of(RichEvents.Of(type), version, Links)!.Bytes.Span)!;
        Repository.Holds($"tests/Emulator.Tests/Webhooks/Payloads/{type}.{version}.json", body.ToJsonString(Indented) + "\n");
    }

    [Fact]
    public void An_edit_is_unknown_to_the_older_version() =>
        Assert.Null(EventBody.Of(SampleEvents.Of(EventTypes.MessageEdited), WebhookVersions.Nested, Links));

    [Theory]
    [InlineData("message.sent", false)]
    [InlineData("message.received", false)]
    [InlineData("message.delivered", false)]
    [InlineData("message.read", false)]
    [InlineData("chat.created", false)]
    [InlineData("message.failed", true)]
    [InlineData("reaction.added", true)]
    [InlineData("participant.removed", true)]
    [InlineData("chat.typing_indicator.started", true)]
    [InlineData("poll.sent", true)]
    public void Most_events_are_the_same_in_both_versions(string type, bool isSame)
    {
        var bodies =
            WebhookVersions.All.Select(version => Encoding.UTF8.GetString(EventBody.Of(SampleEvents.Of(type), version, Links)!.Bytes.Span)
            .Replace(version, "VERSION", StringComparison.Ordinal));

        Assert.Equal(isSame ? 1 : 2, bodies.Distinct().Count());
    }

    [Fact]
    public void A_removed_background_is_null_and_each_kind_shows_its_own_keys()
    {
        var photo = SampleEvents.Of(
            EventTypes.BackgroundUpdated) with
        {
            Detail = new BackgroundDetail(
                new Background("photo") { ImageUrl = "/x.png" }, SampleEvents.Direct.Me)
        };
        Assert.Equal(
            """{"type":"photo","image_url":"http://localhost:4010/x.png"}""",
            EventBody.Data(photo, Links)!.Value.GetProperty("background").GetRawText());

        var removed = photo with { Detail = new BackgroundDetail(null, SampleEvents.Direct.Me) };
        Assert.Equal("null", EventBody.Data(removed, Links)!.Value.GetProperty("background").GetRawText());
    }

    [Fact]
    public void An_event_nobody_knows_has_no_payload()
    {
        Assert.Null(EventBody.Of(SampleEvents.Of(EventTypes.ChatCreated) with { Type = "chat.painted" }, WebhookVersions.Latest, Links));
        Assert.Null(EventBody.Data(SampleEvents.Of(EventTypes.ChatCreated) with { Chat = null }, Links));
    }

    private static bool Knows(string type, string version) => type != EventTypes.MessageEdited || version != WebhookVersions.Nested;
}
