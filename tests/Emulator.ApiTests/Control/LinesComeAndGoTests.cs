using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Webhooks;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>POST and DELETE /_emulator/lines: which lines the account has; and DELETE of a line's contact card.</summary>
public sealed class LinesComeAndGoTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string NewLine = "+12025550187";

    protected override string Scenario => base.Scenario + $"""
            - url: {Hooks}old?version=2025-01-01
            - url: {Hooks}line
              phone_numbers: ["{People.Line}"]

        """;

    // rule events.line-given
    [Fact]
    public async Task A_line_that_is_given_can_be_used_and_is_told()
    {
        var line = (await Assign(NewLine)).Expect(201).Json;

        Assert.Equal(NewLine, line.GetProperty("number").GetString());
        Assert.Contains(NewLine, (await Get("/phone_numbers")).Expect(200).Text, StringComparison.Ordinal);
        (await Create(Bodies.From(NewLine, Bodies.Hello, People.Maya))).Expect(201);
        (await Get("/phone_numbers", OneLine)).Expect(200);
        await Advance("1s");
        Assert.Equal("phone_number.assigned", Received[0].Type);
        Assert.Equal(
            $$"""{"phone_number":"{{NewLine}}","changed_at":"2026-11-23T18:00:00.000Z"}""",
            Received[0].Json.GetProperty("data").GetRawText());
        Assert.Equal([$"{Hooks}all", $"{Hooks}old?version=2025-01-01"], Told("phone_number.assigned"));
    }

    // rule lines.rcs-only
    [Fact]
    public async Task A_line_may_be_given_that_never_does_iMessage()
    {
        var line = (await Control(HttpMethod.Post, "/lines", $$"""{"number":"{{NewLine}}","line_type":"RCS"}""")).Expect(201).Json;

        Assert.Equal("RCS", line.GetProperty("line_type").GetString());
        Assert.Contains("\"line_type\":\"RCS\"", (await Get("/phone_numbers")).Expect(200).Text, StringComparison.Ordinal);
        var chat = (await Create(Bodies.From(NewLine, Bodies.Hello, People.Maya))).Expect(201).Json.GetProperty("chat");
        Assert.Equal("SMS", chat.GetProperty("service").GetString());
    }

    [Fact]
    public async Task A_line_keeps_its_type_when_it_comes_back()
    {
        (await Control(HttpMethod.Post, "/lines", $$"""{"number":"{{NewLine}}","line_type":"RCS"}""")).Expect(201);
        (await Release(NewLine)).Expect(204);

        var other = await Control(HttpMethod.Post, "/lines", $$"""{"number":"{{NewLine}}","line_type":"iMessage"}""");
        Assert.Equal(
            $"{NewLine} is of type RCS, and stays so when it comes back.", other.Expect(409).Json.GetProperty("detail").GetString());
        Assert.Equal("RCS", (await Assign(NewLine)).Expect(201).Json.GetProperty("line_type").GetString());
    }

    [Fact]
    public async Task A_type_that_is_none_is_refused()
    {
        var refused = await Control(HttpMethod.Post, "/lines", $$"""{"number":"{{NewLine}}","line_type":"rcs"}""");

        Assert.StartsWith("line_type is ", refused.Expect(400).Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(NewLine, (await Get("/phone_numbers")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_taken_is_nobodys_with_all_its_chats_and_is_told()
    {
        (await Delete($"/chats/{People.DirectChat}/typing")).Expect(204);
        var chats = (await Get("/chats")).Expect(200).Json.GetProperty("chats").GetArrayLength();

        (await Release(People.Line)).Expect(204);

        Assert.DoesNotContain($"\"{People.Line}\"", (await Get("/phone_numbers")).Text, StringComparison.Ordinal);
        var left = (await Get("/chats")).Expect(200).Json.GetProperty("chats").GetArrayLength();
        Assert.True(left < chats, $"{left} of {chats} chats are left");
        await Refuses(404, 2001, () => Get($"/chats/{People.DirectChat}"));
        await Refuses(404, 2001, () => Post($"/chats/{People.DirectChat}/messages", Bodies.HelloIntoChat));
        await Refuses(404, 2002, () => Get($"/messages/{People.Question}"));
        await Refuses(403, 2006, () => Create(Bodies.Text("Hello")));
        await Refuses(403, 2006, () => Get($"/contact_card?phone_number={Uri.EscapeDataString(People.Line)}"));
        await Advance("1s");
        Assert.Equal(
            [$"{Hooks}all", $"{Hooks}old?version=2025-01-01", $"{Hooks}line"], Told("phone_number.released"));
    }

    [Fact]
    public async Task A_line_that_comes_back_has_its_chats_again()
    {
        var chats = (await Get("/chats?limit=100")).Expect(200).Text;
        var lines = (await Get("/phone_numbers")).Expect(200).Text;

        (await Release(People.Line)).Expect(204);
        (await Assign(People.Line)).Expect(201);

        Assert.Equal(chats, (await Get("/chats?limit=100")).Expect(200).Text);
        Assert.Equal(lines, (await Get("/phone_numbers")).Expect(200).Text);
        (await Get($"/chats/{People.DirectChat}")).Expect(200);
    }

    [Fact]
    public async Task What_is_under_way_when_a_line_is_taken_changes_no_list()
    {
        (await Create(Bodies.Text("Hello"))).Expect(201);
        (await Release(People.Line)).Expect(204);
        var chats = (await Get("/chats?limit=100")).Expect(200).Text;

        await Advance("1m");

        Assert.Equal(chats, (await Get("/chats?limit=100")).Expect(200).Text);
        await Refuses(404, 2001, () => Get($"/chats/{People.DirectChat}"));
    }

    [Fact]
    public async Task People_reach_nobody_on_a_line_that_was_taken()
    {
        (await Release(People.Line)).Expect(204);

        foreach (var target in new[] { $"\"to\":\"{People.Line}\"", $"\"chat_id\":\"{People.DirectChat}\"" })
        {
            var refusal = await Control(
                HttpMethod.Post, $"/contacts/{People.Maya}/messages", $$"""{{{target}},"text":"Hello"}""");
            Assert.Contains("POST /_emulator/lines gives it back", refusal.Expect(404).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_export_and_a_snapshot_keep_that_it_was_taken()
    {
        (await Release(People.Line)).Expect(204);
        var chats = (await Get("/chats?limit=100")).Expect(200).Text;
        var snapshot = (await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes;
        var export = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;

        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        (await Get($"/chats/{People.DirectChat}")).Expect(200);
        (await Control(HttpMethod.Put, "/scenario", export)).Expect(204);
        await Refuses(404, 2001, () => Get($"/chats/{People.DirectChat}"));
        Assert.Equal(chats, (await Get("/chats?limit=100")).Expect(200).Text);

        using var put = new HttpRequestMessage(HttpMethod.Put, "/_emulator/snapshot") { Content = new ByteArrayContent(snapshot) };
        put.Headers.Add("X-Emulator-World", World);
        (await Call(put)).Expect(204);
        await Refuses(404, 2001, () => Get($"/chats/{People.DirectChat}"));
        Assert.Equal(chats, (await Get("/chats?limit=100")).Expect(200).Text);
        (await Assign(People.Line)).Expect(201);
        (await Get($"/chats/{People.DirectChat}")).Expect(200);
    }

    [Theory]
    [InlineData("POST", "", """{"number":"+12025550100"}""", 409, "is a line of the account already")]
    [InlineData("POST", "", """{"number":"+14155550123"}""", 409, "is a person")]
    [InlineData("POST", "", """{"number":"2025550187"}""", 400, "E.164")]
    [InlineData("POST", "", "{}", 400, "number is required")]
    [InlineData("DELETE", "/+12025550199", null, 404, "There is no line")]
    [InlineData("DELETE", "/+12025550199/contact_card", null, 404, "There is no line")]
    [InlineData("DELETE", "/+12025550100/contact_card", null, 404, "has no contact card")]
    public async Task Refuses_what_cannot_be(string method, string path, string? body, int status, string detail)
    {
        var before = await State();

        var refusal = (await Control(new HttpMethod(method), "/lines" + path, body)).Expect(status);

        Assert.Contains(detail, refusal.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task A_line_that_was_taken_is_unknown_until_it_is_given_back()
    {
        (await Release(People.Line)).Expect(204);

        (await Release(People.Line)).Expect(404);
        var change = (await Control(HttpMethod.Put, $"/lines/{People.Line}", """{"flagged":true}""")).Expect(404);
        Assert.DoesNotContain(People.Line, change.Text.Split("its lines are")[1], StringComparison.Ordinal);
    }

    // rule events.account-phone-number
    [Fact]
    public async Task A_card_that_the_vendor_takes_away_is_gone_and_told()
    {
        (await Post("/contact_card", $$"""{"phone_number":"{{People.Line}}","first_name":"Ada"}""")).Expect(200);
        var id = (await LastEvent("contact_card.created")).GetProperty("data").GetProperty("contact_card").GetProperty("id").GetString();

        (await Control(HttpMethod.Delete, $"/lines/{People.Line}/contact_card")).Expect(204);
        await Advance("1s");

        Assert.Equal("""{"contact_cards":[]}""", (await Get("/contact_card")).Expect(200).Text);
        Assert.Equal([$"{Hooks}all", $"{Hooks}old?version=2025-01-01", $"{Hooks}line"], Told("contact_card.deleted"));
        Assert.Equal(
            "{\"actor\":{\"type\":\"system\"},\"occurred_at\":\"2026-11-23T18:00:00.000Z\",\"origin\":\"linq\",\"summary\":\"Contact card deleted\","
                + $"\"contact_card\":{{\"id\":\"{id}\",\"first_name\":\"Ada\",\"last_name\":null,\"image_url\":null}}}}",
            Received[^1].Json.GetProperty("data").GetRawText());
    }

    private Task<Reply> Assign(string number) => Control(HttpMethod.Post, "/lines", $$"""{"number":"{{number}}"}""");

    private Task<Reply> Release(string number) => Control(HttpMethod.Delete, $"/lines/{number}");

    private IEnumerable<string> Told(string type) => Received.Where(webhook => webhook.Type == type).Select(webhook => webhook.Url);
}
