using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>Messages of a line with zero-day retention.</summary>
public sealed class ZeroRetentionTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Secret = """
        {"parts":[{"type":"text","value":"Secret"},{"type":"media","url":"https://example.com/a.png"}],"idempotency_key":"k",
         "effect":{"type":"screen","name":"confetti"},"reply_to":{"message_id":"00000000-0000-4000-8000-0000000000a2"}}
        """;

    protected override string Scenario => base.Scenario.Replace(
        "- number: \"+12025550100\"", "- { number: \"+12025550100\", zero_retention: true }", StringComparison.Ordinal);

    // rule messages.zero-retention
    [Fact]
    public async Task Are_shown_by_the_answer_of_the_send_alone()
    {
        var sent = (await Create(Bodies.Message(Secret))).Expect(201).Json.GetProperty("chat").GetProperty("message");
        Assert.Equal("Secret", sent.GetProperty("parts")[0].GetProperty("value").GetString());
        Assert.False(sent.TryGetProperty("zero_retention", out _));
        await Advance("1s");

        var again = (await Create(Bodies.Message(Secret))).Expect(201).Json.GetProperty("chat").GetProperty("message");
        Assert.Equal(Id(sent), Id(again));
        Golden.Check("ZeroRetention.read", (await Get($"/messages/{Id(sent)}")).Expect(200));
        foreach (var reading in new[]
        {
            again,
            Listed(await Get($"/chats/{People.DirectChat}/messages"), Id(sent)),
            Listed(await Get($"/messages/{Id(sent)}/thread"), Id(sent)),
        })
        {
            Assert.Equal("[]", reading.GetProperty("parts").GetRawText());
            Assert.Equal("confetti", reading.GetProperty("effect").GetProperty("name").GetString());
            Assert.Equal(People.Question, reading.GetProperty("reply_to").GetProperty("message_id").GetString());
            Assert.False(reading.TryGetProperty("zero_retention", out _));
        }
    }

    // rule messages.zero-retention
    [Fact]
    public async Task A_send_without_a_line_and_one_into_the_chat_repeat_nothing_either()
    {
        var body = Bodies.IntoChat("""{"parts":[{"type":"text","value":"Secret"}],"idempotency_key":"c"}""");
        var path = $"/chats/{People.DirectChat}/messages";
        Assert.Contains("Secret", (await Post(path, body)).Expect(202).Text, StringComparison.Ordinal);
        Assert.Contains("\"parts\":[]", (await Post(path, body)).Expect(202).Text, StringComparison.Ordinal);
        var people = Bodies.ToPeople("""{"parts":[{"type":"text","value":"Secret"}],"idempotency_key":"p"}""", People.Maya);
        Assert.Contains("Secret", (await Post("/messages", people)).Expect(202).Text, StringComparison.Ordinal);
        Assert.Contains("\"parts\":[]", (await Post("/messages", people)).Expect(202).Text, StringComparison.Ordinal);
    }

    // rule messages.zero-retention
    [Fact]
    public async Task Every_way_to_read_one_relies_on_the_rule()
    {
        var id = Id((await Create(Bodies.Message(Secret))).Expect(201).Json.GetProperty("chat").GetProperty("message"));

        foreach (var path in new[] { $"/messages/{id}", $"/chats/{People.DirectChat}/messages", $"/messages/{id}/thread" })
        {
            var before = await ReliedOn("messages.zero-retention");
            (await Get(path)).Expect(200);
            Assert.Equal((path, before + 1), (path, await ReliedOn("messages.zero-retention")));
        }
    }

    // rule messages.card-update.app
    [Fact]
    public async Task A_card_is_updated_with_its_app_alone()
    {
        const string App = """{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"}""";
        var card = $$"""{"parts":[{"type":"imessage_app","app":{{App}},"layout":{"caption":"Menu"} }]}""";
        var id = Id((await Create(Bodies.Message(card))).Expect(201).Json.GetProperty("chat").GetProperty("message"));
        await Advance("10s");

        await Refuses(400, 1008, () => Post($"/messages/{id}/update", """{"layout":{"caption":"Sold out"}}"""));
        (await Post($"/messages/{id}/update", $$"""{"layout":{"caption":"Sold out"},"app":{{App}} }""")).Expect(202);
    }

    // rules messages.zero-retention, webhooks.zero-retention-received
    [Fact]
    public async Task What_comes_in_is_told_once_and_cannot_be_read()
    {
        var body = $$"""{"chat_id":"{{People.DirectChat}}","text":"From me"}""";
        var taken = (await Control(HttpMethod.Post, $"/contacts/{People.Maya}/messages", body)).Expect(201).Json;
        var id = taken.GetProperty("message_id").GetString()!;

        Assert.Equal("[]", (await Message(id)).GetProperty("parts").GetRawText());
        var told = (await LastEvent("message.received")).GetProperty("data");
        Assert.Equal("From me", told.GetProperty("parts")[0].GetProperty("value").GetString());
        Assert.False(told.TryGetProperty("zero_retention", out _));
    }

    // rules messages.zero-retention-edit, webhooks.zero-retention-edited
    [Fact]
    public async Task An_edit_answers_the_one_part_it_changed()
    {
        var id = await Sent(Bodies.Parts("""[{"type":"media","url":"https://example.com/a.png"},{"type":"text","value":"Two"}]"""));
        (await Post($"/messages/{id}/reactions", """{"operation":"add","type":"love","part_index":1}""")).Expect(202);

        var edited = (await Patch($"/messages/{id}", """{"part_index":1,"text":"Three"}""")).Expect(200).Json;

        var part = Assert.Single(edited.GetProperty("parts").EnumerateArray());
        Assert.Equal("Three", part.GetProperty("value").GetString());
        Assert.Equal(JsonValueKind.Null, part.GetProperty("reactions").ValueKind);
        Assert.Equal("[]", (await Message(id)).GetProperty("parts").GetRawText());
        var told = (await LastEvent("message.edited")).GetProperty("data");
        Assert.Equal("""{"index":1,"text":""}""", told.GetProperty("part").GetRawText());
        Assert.True(told.GetProperty("zero_retention").GetBoolean());
    }

    // rule messages.zero-retention-since
    [Fact]
    public async Task An_export_and_a_snapshot_keep_it_and_what_people_see()
    {
        var id = await Sent(Bodies.Keyed("k", "Secret"));
        await Advance("10s");
        var state = await State();
        Assert.Contains("Secret", state, StringComparison.Ordinal);
        Assert.Contains("\"zero_retention\": true", state, StringComparison.Ordinal);
        var transcript = (await Control(HttpMethod.Get, $"/chats/{People.DirectChat}/transcript")).Expect(200).Text;
        Assert.Contains("Secret", transcript, StringComparison.Ordinal);
        Assert.Contains("not kept by the vendor", transcript, StringComparison.Ordinal);

        var export = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        (await Control(HttpMethod.Put, "/scenario", export)).Expect(204);

        Assert.Equal(state, await State());
        Assert.Equal("[]", (await Message(id)).GetProperty("parts").GetRawText());
        Assert.Contains("\"parts\":[]", (await Create(Bodies.Keyed("k", "Secret"))).Expect(201).Text, StringComparison.Ordinal);
    }

    // rule messages.zero-retention-since
    [Fact]
    public async Task Holds_for_what_is_written_while_it_is_on()
    {
        var during = await Sent(Bodies.Text("During"));
        await Switch(false);
        var after = await Sent(Bodies.Text("After"));
        await Switch(true);
        await Switch(true);

        Assert.Equal("[]", (await Message(during)).GetProperty("parts").GetRawText());
        Assert.Equal("After", (await Message(after)).GetProperty("parts")[0].GetProperty("value").GetString());
        Assert.Equal(["zero_day_retention.updated", "zero_day_retention.updated"], (await Events()).Where(type => type[0] == 'z'));
        var told = (await LastEvent("zero_day_retention.updated")).GetProperty("data");
        Assert.Equal("""{"from":false,"to":true}""", told.GetProperty("change").GetRawText());
        Assert.Equal(People.Line, told.GetProperty("phone_number").GetString());
        Assert.Equal("system", told.GetProperty("actor").GetProperty("type").GetString());
    }

    private async Task Switch(bool isOn)
    {
        var body = isOn ? """{"zero_retention":true}""" : """{"zero_retention":false}""";
        var line = (await Control(HttpMethod.Put, $"/lines/{People.Line}", body)).Expect(200).Json;
        Assert.Equal(isOn, line.GetProperty("zero_retention").GetBoolean());
    }

    private static JsonElement Listed(Reply page, string id) =>
        page.Expect(200).Json.GetProperty("messages").EnumerateArray().Single(message => Id(message) == id);

    private async Task<int> ReliedOn(string rule) =>
        (await Control(HttpMethod.Get, "/fidelity")).Expect(200).Json.GetProperty("rules").EnumerateArray()
            .Single(known => known.GetProperty("id").GetString() == rule).GetProperty("relied_on").GetInt32();
}
