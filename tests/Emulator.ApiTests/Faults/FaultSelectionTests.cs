using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Faults;

/// <summary>Which calls a rule strikes, end to end.</summary>
public sealed class FaultSelectionTests(InMemoryEmulator emulator) : FaultTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Fail = """ "then":{"error":3006} """;

    [Theory]
    [InlineData("""{}""", "xxxxxxxx", 8)]
    [InlineData("""{"calls":[2,4]}""", ".x.x....", 2)]
    [InlineData("""{"first":3}""", "xxx.....", 3)]
    [InlineData("""{"every":3}""", "..x..x..", 2)]
    [InlineData("""{"after":5}""", ".....xxx", 3)]
    [InlineData("""{"times":2}""", "xx......", 2)]
    [InlineData("""{"after":1,"every":2,"times":2}""", ".x.x....", 2)]
    [InlineData("""{"rate":0}""", "........", 0)]
    [InlineData("""{"rate":1}""", "xxxxxxxx", 8)]
    public async Task When_picks_by_the_number_of_the_call(string when, string pattern, int hits)
    {
        await PutFault("f", $$"""{"on":"listChats","when":{{when}},{{Fail}} }""");

        Assert.Equal(pattern, await Pattern(8));

        Assert.Equal((8, hits), await Counts("f"));
    }

    [Fact]
    public async Task When_draws_the_same_share_for_the_same_seed()
    {
        await PutFault("f", $$"""{"on":"listChats","when":{"rate":0.5},{{Fail}} }""");
        var first = await Pattern(100);

        await PutFault("f", $$"""{"on":"listChats","when":{"rate":0.5},{{Fail}} }""");

        Assert.Equal(first, await Pattern(100));
        Assert.InRange(first.Count(outcome => outcome == 'x'), 30, 70);
    }

    [Fact]
    public async Task When_counts_from_the_worlds_clock()
    {
        await PutFault("between", $$"""{"on":"listChats","when":{"between":["2026-11-23T18:01:00Z","2026-11-23T18:02:00Z"]},{{Fail}} }""");
        Assert.Equal(".", await Pattern(1));
        await Advance("1m");
        Assert.Equal("x", await Pattern(1));
        await Advance("59s999ms");
        Assert.Equal("x", await Pattern(1));
        await Advance("1ms");
        Assert.Equal(".", await Pattern(1));

        await PutFault("ttl", $$"""{"on":"listChats","when":{"ttl":"10s"},{{Fail}} }""");
        Assert.Equal("x", await Pattern(1));
        await Advance("10s");
        Assert.Equal(".", await Pattern(1));
    }

    [Theory]
    [InlineData("createChat", "C")]
    [InlineData("listChats", "L")]
    [InlineData("getChat", "G")]
    [InlineData("markChatRead", "R")]
    [InlineData("POST /chats", "C")]
    [InlineData("post /chats", "C")]
    [InlineData("POST /v3/chats", "C")]
    [InlineData("POST /api/partner/v3/chats", "C")]
    [InlineData("GET /chats/{chatId}", "G")]
    [InlineData("GET /chats/" + People.DirectChat, "G")]
    [InlineData("POST /chats/{chatId}/read", "R")]
    [InlineData("*", "CLGR")]
    [InlineData("sendMessage", "")]
    public async Task On_picks_by_operation_or_route(string on, string struck)
    {
        await PutFault("f", $$"""{"on":"{{on}}",{{Fail}} }""");

        var outcome = await Struck("C", () => Create(Bodies.Text("Hello")))
            + await Struck("L", () => Get("/chats"))
            + await Struck("G", () => Get($"/chats/{People.DirectChat}"))
            + await Struck("R", () => Post($"/chats/{People.DirectChat}/read"));

        Assert.Equal(struck, outcome);
    }

    [Theory]
    [InlineData("""{"from":"+12025550100"}""", "CL")]
    [InlineData("""{"from":"+12025550101"}""", "")]
    [InlineData("""{"to":"+14155550123"}""", "CL")]
    [InlineData("""{"to":"ana@example.com"}""", "")]
    [InlineData($$"""{"chat":"{{People.DirectChat}}"}""", "GR")]
    [InlineData($$"""{"chat":"{{People.GroupChat}}"}""", "")]
    [InlineData("""{"header":{"X-Test":"yes"}}""", "G")]
    [InlineData("""{"header":{"X-Test":"no"}}""", "")]
    [InlineData("""{"text_contains":"cake"}""", "C")]
    [InlineData("""{"text_contains":"Cake"}""", "")]
    [InlineData("""{"from":"+12025550100","text_contains":"cake"}""", "C")]
    public async Task Where_picks_by_what_the_call_carries(string where, string struck)
    {
        await PutFault("f", $$"""{"on":"*","where":{{where}},{{Fail}} }""");

        var outcome = await Struck("C", () => Create(Bodies.Text("Your cake")))
            + await Struck("L", () => Get("/chats?from=%2B12025550100&to=%2B14155550123"))
            + await Struck("G", () =>
            {
                var request = Request(HttpMethod.Get, $"/v3/chats/{People.DirectChat}", AllLines);
                request.Headers.Add("X-Test", "yes");
                return Call(request);
            })
            + await Struck("R", () => Post($"/chats/{People.DirectChat.ToUpperInvariant()}/read"));

        Assert.Equal(struck, outcome);
        Assert.Equal(struck.Length, (await Counts("f")).Calls);
    }

    [Fact]
    public async Task Where_picks_by_token()
    {
        await PutFault("f", $$"""{"on":"*","where":{"token":"{{OneLine}}"},{{Fail}} }""");

        (await Get("/chats", OneLine)).Expect(500);
        (await Get("/chats", TwoLines)).Expect(200);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("to")]
    public async Task Where_reads_a_body_after_a_byte_order_mark(string key)
    {
        await PutFault("f", $$"""{"on":"*","where":{"{{key}}":"{{(key == "from" ? People.Line : People.Maya)}}"},{{Fail}} }""");

        (await Create("\uFEFF" + Bodies.Text("Hello"))).Expect(500);
    }

    [Theory]
    [InlineData("from=12025550100")]
    [InlineData("from=+12025550100")]
    public async Task Where_forgives_in_a_query_what_the_operation_forgives(string query)
    {
        await PutFault("f", $$"""{"on":"listChats","where":{"from":"{{People.Line}}"},{{Fail}} }""");

        (await Get($"/chats?{query}")).Expect(500);
    }

    [Fact]
    public async Task Where_knows_an_email_address_in_a_query_from_a_phone_without_its_plus()
    {
        await PutFault("f", $$"""{"on":"listChats","where":{"to":"4ana@example.com"},{{Fail}} }""");

        (await Get("/chats?to=4ana%40example.com")).Expect(500);
    }

    [Fact]
    public async Task The_first_rule_that_strikes_wins_and_every_rule_counts()
    {
        await PutFault("first", """{"on":"listChats","when":{"every":2},"then":{"error":3001}}""");
        await PutFault("second", """{"on":"*","then":{"error":3002}}""");

        Envelope.Check(await Get("/chats"), 500, 3002);
        Envelope.Check(await Get("/chats"), 500, 3001);

        Assert.Equal((2, 1), await Counts("first"));
        Assert.Equal((2, 1), await Counts("second"));
        Assert.Equal(["second", "first"], (await Journal()).Select(entry => entry.GetProperty("fault").GetString()));
        Assert.Single(await Journal("?fault=first"));
    }

    [Fact]
    public async Task Strikes_unknown_and_unmodelled_calls_but_never_strangers_or_the_control_plane()
    {
        await PutFault("f", $$"""{"on":"*",{{Fail}} }""");

        Envelope.Check(await Get("/phone_numbers"), 500, 3006);
        Envelope.Check(await Get("/chats", "nobody"), 401, 2004);
        (await Control(HttpMethod.Get, "/clock")).Expect(200);
        Assert.Equal(1, (await Counts("f")).Calls);
    }

    [Fact]
    public async Task Faults_of_one_world_never_strike_another()
    {
        await PutFault("f", $$"""{"on":"*",{{Fail}} }""");

        (await Get("/chats", TestWorlds.AllLines("boot"))).Expect(200);
    }

    private async Task<string> Pattern(int calls)
    {
        var outcome = new char[calls];
        for (var i = 0; i < calls; i++) outcome[i] = (await Get("/chats?limit=1")).Status == 500 ? 'x' : '.';
        return new string(outcome);
    }

    private static async Task<string> Struck(string name, Func<Task<Reply>> call) => (await call()).Status == 500 ? name : "";
}
