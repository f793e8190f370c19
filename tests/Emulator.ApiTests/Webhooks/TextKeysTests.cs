using System.Text.Json;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>The keys of a text part, in answers and in events of both versions.</summary>
public sealed class TextKeysTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly string[] InEvents =
        ["type", "value", "text_decorations", "mention", "mention_range", "mentions", "inline_stickers"];

    [Fact] // rules messages.text-keys, messages.text-keys-events
    public async Task Are_all_there_where_there_is_nothing_to_show()
    {
        await Subscribe("old?version=2025-01-01");

        var sent = (await Create(Bodies.Text("Hello", People.Stranger))).Expect(201).Json;
        await Advance("1s");

        var part = sent.GetProperty("chat").GetProperty("message").GetProperty("parts")[0];
        Assert.Equal([.. InEvents, "reactions"], Keys(part));
        foreach (var key in InEvents[2..]) Assert.Equal(JsonValueKind.Null, part.GetProperty(key).ValueKind);
        foreach (var told in new[] { PartOf("all", "parts"), PartOf("old?version=2025-01-01", "message", "parts") })
        {
            Assert.Equal(InEvents, Keys(told));
            foreach (var key in InEvents[2..]) Assert.Equal(JsonValueKind.Null, told.GetProperty(key).ValueKind);
        }
    }

    [Theory] // rule messages.mentions
    [InlineData("", "[0,11]")]
    [InlineData(""","mention_range":[7,10]""", "[7,10]")]
    public async Task Show_the_mention_of_a_send_twice(string keys, string range)
    {
        // mentions is no field of requests: it is as unknown as any other key.
        var body = Bodies.IntoChat(
            $$"""{"parts":[{"type":"text","value":"Tacos, Ana!","mention":"Ana@Example.com","mentions":5{{keys}}}]}""");
        var sent = (await Post($"/chats/{People.GroupChat}/messages", body)).Expect(202).Json;
        await Advance("1s");

        Holds(sent.GetProperty("message").GetProperty("parts")[0], keys.Length == 0 ? "null" : range, range);
        Holds(PartOf("all", "parts"), keys.Length == 0 ? "null" : range, range);
    }

    private static void Holds(JsonElement part, string mentionRange, string range)
    {
        Assert.Equal("Ana@Example.com", part.GetProperty("mention").GetString());
        Assert.Equal(mentionRange, part.GetProperty("mention_range").GetRawText());
        Assert.Equal(
            $$"""[{"handle":"Ana@Example.com","is_me":false,"range":{{range}}}]""", part.GetProperty("mentions").GetRawText());
    }

    /// <summary>The first part of the latest message.sent.</summary>
    private JsonElement PartOf(string subscription, params string[] path)
    {
        var data = Receiver.At(Hooks + subscription).Last(webhook => webhook.Type == "message.sent").Json.GetProperty("data");
        return path.Aggregate(data, (at, key) => at.GetProperty(key))[0];
    }
}
