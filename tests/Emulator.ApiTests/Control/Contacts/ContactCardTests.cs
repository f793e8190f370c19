using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Webhooks;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/contacts/{handle}/contact_card: a person shares their name and photo (rule events.card-received).</summary>
public sealed class ContactCardTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Card = """{"first_name":"Maya","last_name":"Baker","media_url":"https://example.com/maya.jpg","to":"+12025550100"}""";

    protected override string Scenario => base.Scenario + $"""
            - url: {Hooks}old?version=2025-01-01
            - url: {Hooks}line
              phone_numbers: ["{People.Line}"]

        """;

    [Fact]
    public async Task Is_told_to_those_who_want_the_line_in_both_versions()
    {
        Assert.Empty((await Share(Card)).Expect(204).Bytes);
        await Advance("1s");

        Assert.Equal([$"{Hooks}all", $"{Hooks}old?version=2025-01-01", $"{Hooks}line"], Received.Select(webhook => webhook.Url));
        Assert.All(Received, webhook => Assert.Equal(
            $$"""{"first_name":"Maya","last_name":"Baker","owner_handle":"{{People.Line}}","sender_handle":"{{People.Maya}}","media_url":"https://example.com/maya.jpg"}""",
            webhook.Json.GetProperty("data").GetRawText()));
    }

    [Fact]
    public async Task Is_told_once_for_each_line_and_again_where_it_changes()
    {
        (await Share(Card)).Expect(204);
        (await Share(Card)).Expect(204);
        (await Share($$"""{"to":"{{People.SecondLine}}"}""")).Expect(204);
        Assert.Equal([People.Line, People.SecondLine], await Owners());

        (await Share("""{"last_name":"","media_url":""}""")).Expect(204);

        Assert.Equal([People.Line, People.SecondLine, People.Line, People.SecondLine], await Owners());
        var data = (await LastEvent("contact_card.received")).GetProperty("data");
        Assert.Equal(("", JsonValueKind.Null), (data.GetProperty("last_name").GetString(), data.GetProperty("media_url").ValueKind));
        (await Share("""{"last_name":""}""")).Expect(204);
        Assert.Equal(4, (await Owners()).Length);
    }

    [Fact]
    public async Task Makes_a_stranger_known_and_is_kept_by_export_and_snapshot()
    {
        (await Share("""{"to":"+12025550100","first_name":"Nina"}""", "nina@example.com")).Expect(204);
        var before = await State();
        var contacts = JsonElement.Parse(before).GetProperty("contacts").EnumerateArray();
        var nina = contacts.Single(contact => contact.GetProperty("handle").GetString() == "nina@example.com");
        Assert.Equal(["+12025550100"], nina.GetProperty("card").GetProperty("shared_with").EnumerateArray().Select(line => line.GetString()));

        var export = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        (await Control(HttpMethod.Put, "/scenario", export)).Expect(204);

        Assert.Equal(before, await State());
        (await Share("""{"first_name":"Nina"}""", "nina@example.com")).Expect(204);
        Assert.Empty(await Events());
        (await Share("""{"first_name":"Nora"}""", "nina@example.com")).Expect(204);
        Assert.Equal(["contact_card.received"], await Events());
    }

    [Fact]
    public async Task Of_somebody_blocked_is_not_heard()
    {
        Assert.Equal("""{"dropped":"blocked"}""", (await Share(Card, People.Blocked)).Expect(202).Text);
        Assert.Equal(["emulator.contact.act_dropped"], await Events());
    }

    [Theory]
    [InlineData(People.Maya, "{}", 400, "Give 'to', or what changes")]
    [InlineData(People.Maya, """{"to":"+12025550100"}""", 400, "'first_name' is required")]
    [InlineData(People.Maya, """{"to":"+12025550100","first_name":"M","media_url":"maya.jpg"}""", 400, "'media_url' is an absolute")]
    [InlineData("maya", """{"first_name":"M"}""", 404, "Nobody in this world is named 'maya'")]
    [InlineData(People.Maya, """{"to":"+12025550199","first_name":"M"}""", 404, "is not a line of this account")]
    [InlineData(People.SecondLine, """{"to":"+12025550100","first_name":"M"}""", 409, "is a line of the account")]
    [InlineData("+14155550125", """{"to":"+12025550100","first_name":"M"}""", 409, "has no iMessage")]
    public async Task Refuses_what_cannot_be(string who, string body, int status, string detail)
    {
        var before = await State();

        var refusal = (await Share(body, who)).Expect(status);

        Assert.Contains(detail, refusal.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await State());
    }

    private Task<Reply> Share(string body, string who = People.Maya) =>
        Control(HttpMethod.Post, $"/contacts/{who}/contact_card", body);

    /// <summary>The lines that were told, in order.</summary>
    private async Task<string?[]> Owners() =>
        [.. (await Control(HttpMethod.Get, "/events?type=contact_card.received")).Expect(200).Json.GetProperty("events").EnumerateArray()
            .Select(happened => happened.GetProperty("data").GetProperty("owner_handle").GetString())];
}
