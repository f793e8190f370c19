using System.Text.Json;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET /_emulator/contacts, GET and PUT /_emulator/contacts/{handle}.</summary>
public sealed class ContactDirectoryTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string AppCard =
        """[{"type":"imessage_app","app":{"name":"Cakes","bundle_id":"com.example.cakes","team_id":"ABCDE12345"},"layout":{"caption":"Cake"}}]""";

    [Fact]
    public async Task Lists_everybody_by_handle()
    {
        var contacts = (await Control(HttpMethod.Get, "/contacts")).Expect(200).Json.GetProperty("contacts").EnumerateArray().ToArray();

        Assert.Equal(
            [People.Maya, People.Ben, People.Joe, People.OptedOut, People.Unreachable, People.Blocked, People.Ana, People.BlockedMail],
            contacts.Select(contact => contact.GetProperty("handle").GetString()));
    }

    [Theory]
    [InlineData("spam", People.BlockedMail)]
    [InlineData("SPAM@EXAMPLE", People.BlockedMail)]
    [InlineData("(415) 555-0123", People.Maya)]
    [InlineData("anna", People.Ana)]
    public async Task Finds_people_by_a_part_of_their_handle_or_name(string search, string handle)
    {
        (await Control(HttpMethod.Put, $"/contacts/{People.Ana}", """{"name":"Anna"}""")).Expect(200);

        var found = await List($"?search={Uri.EscapeDataString(search)}");

        Assert.Equal([handle], Handles(found));
        Assert.Empty(Handles(await List("?search=nobody-is-called-this")));
    }

    [Fact]
    public async Task Lists_people_page_by_page()
    {
        var all = await List("");
        var handles = new List<string?>();
        var next = "";
        while (next is not null)
        {
            var page = await List($"?limit=3{next}");
            Assert.Equal(all.GetProperty("total").GetInt32(), page.GetProperty("total").GetInt32());
            Assert.InRange(Handles(page).Count, 1, 3);
            handles.AddRange(Handles(page));
            next = page.TryGetProperty("next_cursor", out var cursor) ? $"&cursor={Uri.EscapeDataString(cursor.GetString()!)}" : null;
        }

        Assert.Equal(Handles(all), handles);
        Assert.False(all.TryGetProperty("next_cursor", out _));
    }

    [Theory]
    [InlineData("?limit=0", "'limit' is from 1 to 200")]
    [InlineData("?limit=201", "'limit' is from 1 to 200")]
    [InlineData("?serch=maya", "'search'")]
    public async Task Refuses_what_is_no_page(string query, string said) =>
        Assert.Contains(said, Problem(await Control(HttpMethod.Get, $"/contacts{query}"), 400).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(People.Maya, """{"handle":"+14155550123","services":["iMessage","SMS"],"reads_after":"5s","opted_out":false,"blocked":false,"has_written":true,"declared":true}""")]
    [InlineData(People.OptedOut, """{"handle":"+14155550126","services":["iMessage","SMS"],"opted_out":true,"blocked":false,"has_written":true,"declared":true}""")]
    [InlineData("SPAM@example.com", """{"handle":"spam@example.com","services":["iMessage"],"opted_out":false,"blocked":true,"has_written":false,"declared":true}""")]
    public async Task Shows_one(string handle, string shown) =>
        Assert.Equal(shown, (await Control(HttpMethod.Get, $"/contacts/{handle}")).Expect(200).Text);

    [Fact]
    public async Task Changes_what_is_named_and_keeps_the_rest()
    {
        const string All =
            """{"services":["SMS","RCS"],"reads_after":"1h30m","delivery":{"fails_with":4001,"service":"RCS","sent_after":"400ms","delivered_after":"2s","arrives_late":"10s"},"opted_out":true,"blocked":true,"has_written":true}""";
        var put = (await Control(HttpMethod.Put, $"/contacts/{People.Ben}", All)).Expect(200);
        Assert.Equal($$"""{"handle":"{{People.Ben}}",{{All[1..^1]}},"declared":true}""", put.Text);

        var less =
            (await Control(
                HttpMethod.Put, $"/contacts/{People.Ben}", """{"reads_after":"never","delivery":{},"opted_out":false}""")).Expect(200);
        Assert.Equal(
            $$"""{"handle":"{{People.Ben}}","services":["SMS","RCS"],"opted_out":false,"blocked":true,"has_written":true,"declared":true}""", less.Text);
        Assert.Equal(less.Text, (await Control(HttpMethod.Put, $"/contacts/{People.Ben}", "{}")).Expect(200).Text);
        Assert.Equal(less.Text, (await Control(HttpMethod.Get, $"/contacts/{People.Ben}")).Expect(200).Text);
    }

    [Theory]
    [InlineData("+442071234567", """["iMessage","SMS"]""")]
    [InlineData("New@Example.com", """["iMessage"]""")]
    public async Task Makes_a_stranger_known(string handle, string services)
    {
        Problem(await Control(HttpMethod.Get, $"/contacts/{handle}"), 404);

        var put = (await Control(HttpMethod.Put, $"/contacts/{Uri.EscapeDataString(handle)}", """{"reads_after":"PT1S"}""")).Expect(200);

        Assert.Equal(
            $$"""{"handle":"{{handle.ToLowerInvariant()}}","services":{{services}},"reads_after":"1s","opted_out":false,"blocked":false,"has_written":false,"declared":true}""", put.Text);
        Assert.Equal(put.Text, (await Control(HttpMethod.Get, $"/contacts/{handle}")).Expect(200).Text);
    }

    [Fact]
    public async Task Counts_from_the_next_message_on()
    {
        var before = Id((await Create(Bodies.Text("Hello"))).Expect(201).Json, "chat", "message");
        (await Control(HttpMethod.Put, $"/contacts/{People.Maya}", """{"delivery":{"stalls_at":"queued"}}""")).Expect(200);
        var after = Id((await Create(Bodies.Text("Hello"))).Expect(201).Json, "chat", "message");
        await Advance("1m");

        var messages =
            (await StateOf(People.DirectChat)).GetProperty("messages").EnumerateArray()
                .ToDictionary(message => Id(message), message => message.GetProperty("delivery_status").GetString());
        Assert.Equal(("read", "queued"), (messages[before], messages[after]));
        Assert.Contains("\"stalls_at\": \"queued\"", await State(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_and_lets_through_as_it_says()
    {
        (await Control(HttpMethod.Put, $"/contacts/{People.Maya}", """{"blocked":true}""")).Expect(200);
        await Refuses(403, 2026, () => Create(Bodies.Text("Hello")));
        (await Control(HttpMethod.Put, $"/contacts/{People.OptedOut}", """{"opted_out":false}""")).Expect(200);
        (await Create(Bodies.Text("Hello", People.OptedOut))).Expect(201);
        (await Control(HttpMethod.Put, $"/contacts/{People.Ana}", """{"services":[]}""")).Expect(200);
        await Refuses(422, 4005, () => Create(Bodies.Parts(AppCard, People.Ana)));
        Assert.Empty((await VendorEvents()).Except(["message.sent"]));
    }

    [Theory]
    [InlineData(People.Maya, """{"services":["imessage"]}""", 400)]
    [InlineData(People.Maya, """{"services":["SMS","SMS"]}""", 400)]
    [InlineData(People.Maya, """{"services":[null]}""", 400)]
    [InlineData(People.Maya, """{"services":"SMS"}""", 400)]
    [InlineData(People.Maya, """{"reads_after":5}""", 400)]
    [InlineData(People.Maya, """{"reads_after":"soon"}""", 400)]
    [InlineData(People.Maya, """{"delivery":{"fails_with":4006}}""", 400)]
    [InlineData(People.Maya, """{"delivery":{"fails_with":4001,"stalls_at":"sent"}}""", 400)]
    [InlineData(People.Maya, """{"delivery":{"stalls_at":"read"}}""", 400)]
    [InlineData(People.Maya, """{"delivery":{"service":"sms"}}""", 400)]
    [InlineData(People.Maya, """{"delivery":{"sent_after":"never"}}""", 400)]
    [InlineData(People.Maya, """{"delivery":{"speed":"slow"}}""", 400)]
    [InlineData(People.Maya, """{"delivery":"slow"}""", 400)]
    [InlineData(People.Maya, """{"opted_out":"yes"}""", 400)]
    [InlineData(People.Maya, """{"name":"me"}""", 400)]
    [InlineData(People.Maya, "{", 400)]
    [InlineData(People.Ana, """{"services":["iMessage","SMS"]}""", 400)]
    [InlineData(People.Ana, """{"delivery":{"service":"RCS"}}""", 400)]
    [InlineData("14155550123", "{}", 400)]
    [InlineData("nobody", "{}", 404)]
    [InlineData(People.Line, "{}", 409)]
    public async Task Refuses_what_is_no_contact(string handle, string body, int status)
    {
        var before = await State();

        Problem(await Control(HttpMethod.Put, $"/contacts/{handle}", body), status);

        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Says_what_a_duration_looks_like()
    {
        var refusal = Problem(await Control(HttpMethod.Put, $"/contacts/{People.Maya}", """{"delivery":{"sent_after":"soon"}}"""), 400);

        Assert.Equal("delivery.sent_after: expected a duration such as 400ms, 5s or PT5M", refusal.Json.GetProperty("detail").GetString());
    }

    private async Task<JsonElement> List(string query) => (await Control(HttpMethod.Get, $"/contacts{query}")).Expect(200).Json;

    private static List<string?> Handles(JsonElement page) =>
        [.. page.GetProperty("contacts").EnumerateArray().Select(contact => contact.GetProperty("handle").GetString())];
}
