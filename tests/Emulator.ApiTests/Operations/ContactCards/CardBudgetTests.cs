using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.ContactCards;

/// <summary>How often a line's contact card may be written (rules cards.budget, cards.budget-use; docs/decisions/0039).</summary>
public sealed class CardBudgetTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Path = "/contact_card";
    private const string OfLine = "/contact_card?phone_number=%2B12025550100";

    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Set_up_and_changes_share_three_calls_in_ten_minutes_for_each_line()
    {
        (await Post(Path, Body(Agency.SecondLine))).Expect(200);
        (await Patch(OfSecondLine, "{}")).Expect(200);
        (await Patch(OfSecondLine, "{}")).Expect(200);

        var refusal = await Refuses(429, 1007, () => Patch(OfSecondLine, "{}"));

        Assert.Equal("600", refusal.Header("Retry-After"));
        await Refuses(429, 1007, () => Post(Path, Body(Agency.SecondLine)));
        (await Get(OfSecondLine)).Expect(200);
        (await Patch(OfLine, "{}")).Expect(200);
    }

    [Fact]
    public async Task Slides_and_says_how_long_to_wait()
    {
        (await Patch(OfLine, "{}")).Expect(200);
        await Advance("4m");
        (await Patch(OfLine, "{}")).Expect(200);
        (await Patch(OfLine, "{}")).Expect(200);

        Assert.Equal("360", (await Patch(OfLine, "{}")).Expect(429).Header("Retry-After"));
        await Advance("5m59s999ms");
        Assert.Equal("1", (await Patch(OfLine, "{}")).Expect(429).Header("Retry-After"));
        await Advance("1ms");
        (await Patch(OfLine, "{}")).Expect(200);
        Assert.Equal("240", (await Patch(OfLine, "{}")).Expect(429).Header("Retry-After"));
    }

    [Fact]
    public async Task Counts_calls_that_are_refused_behind_it_and_none_before_it()
    {
        for (var i = 0; i < 4; i++)
        {
            await Refuses(400, 1001, () => Post(Path, "{}"));
            await Refuses(403, 2006, () => Patch("/contact_card?phone_number=%2B12025550199", "{}"));
        }

        for (var i = 0; i < 3; i++) await Refuses(409, 2014, () => Post(Path, Body(Agency.Line)));
        await Refuses(429, 1007, () => Post(Path, Body(Agency.Line)));
        for (var i = 0; i < 3; i++) await Refuses(404, 2012, () => Patch(OfSecondLine, "{}"));
        await Refuses(429, 1007, () => Patch(OfSecondLine, "{}"));
    }

    [Fact]
    public async Task Counts_a_write_that_came_to_nothing()
    {
        await PutFault("device", """{"on":"updateContactCard","phase":"after","then":{"error":2022}}""");
        for (var i = 0; i < 3; i++) (await Patch(OfLine, "{}")).Expect(500);
        (await Control(HttpMethod.Delete, "/faults/device")).Expect(204);

        await Refuses(429, 1007, () => Patch(OfLine, "{}"));
    }

    // rules cards.limited-inactive, cards.limited-kept
    [Fact]
    public async Task The_vendors_own_limit_leaves_the_card_inactive_with_what_was_asked_for()
    {
        await PutFault("upstream", """{"on":"updateContactCard","when":{"times":1},"phase":"after","then":{"error":4004}}""");

        Envelope.Check(await Patch(OfLine, """{"first_name":"New"}"""), 503, 4004);

        var card = (await Get(OfLine)).Json.GetProperty("contact_cards")[0];
        Assert.Equal(
            ("New", false), (card.GetProperty("first_name").GetString(), card.GetProperty("is_active").GetBoolean()));
        await Refuses(404, 2012, () => Post($"/chats/{Agency.DirectChat}/share_contact_card"));
        Assert.True((await Patch(OfLine, "{}")).Expect(200).Json.GetProperty("is_active").GetBoolean());
    }

    [Fact]
    public async Task Knows_no_budget_where_rate_limits_are_off()
    {
        (await Control(HttpMethod.Put, "/scenario", Scenario + "rate_limits: off\n")).Expect(204);
        for (var i = 0; i < 5; i++) (await Patch(OfLine, "{}")).Expect(200);
    }

    [Fact]
    public async Task A_snapshot_keeps_what_was_used_of_both_limits()
    {
        for (var i = 0; i < 3; i++) (await Patch(OfLine, "{}")).Expect(200);
        (await Post($"/chats/{Agency.DirectChat}/share_contact_card")).Expect(204);
        var snapshot = (await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes;
        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        (await Patch(OfLine, "{}")).Expect(200);

        using var put = new HttpRequestMessage(HttpMethod.Put, "/_emulator/snapshot") { Content = new ByteArrayContent(snapshot) };
        put.Headers.Add("X-Emulator-World", World);
        (await Call(put)).Expect(204);

        await Refuses(429, 1007, () => Patch(OfLine, "{}"));
        await Refuses(429, 1007, () => Post($"/chats/{Agency.DirectChat}/share_contact_card"));
    }

    private static string OfSecondLine => "/contact_card?phone_number=%2B12025550101";

    private static string Body(string line) => $$"""{"phone_number":"{{line}}","first_name":"Front"}""";
}
