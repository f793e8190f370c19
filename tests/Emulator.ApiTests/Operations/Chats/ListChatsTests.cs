using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>GET /chats (docs/decisions/0005).</summary>
public sealed class ListChatsTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly string[] Newest =
    [
        People.DirectChat, People.SmsChat, People.GroupChat, People.RcsChat, People.NamedChat, People.OptedOutChat, People.LeftChat,
        People.ReducedChat,
        People.IneligibleChat,
    ];

    public static TheoryData<string, int, int> Refusals => new()
    {
        { "limit=0", 400, 1005 },
        { "limit=101", 400, 1005 },
        { "limit=-1", 400, 1005 },
        { "limit=ten", 400, 1005 },
        { "limit=1.0", 400, 1005 },
        { "limit=1e1", 400, 1005 },
        { "limit=%2B5", 400, 1005 },
        { "limit=%205", 400, 1005 },
        { "limit=", 400, 1005 },
        { "limit=99999999999999999999", 400, 1005 },
        { "limit=%D9%A1", 400, 1005 },
        { "limit=1&limit=2", 400, 1005 },
        { "cursor=-1", 400, 1005 },
        { "cursor=abc", 400, 1005 },
        { "cursor=1.5", 400, 1005 },
        { "cursor=", 400, 1005 },
        { "cursor=1234567890123456789", 400, 1005 },
        { "cursor=%2B1", 400, 1005 },
        { "cursor=0x10", 400, 1005 },
        { "from=nobody", 400, 1002 },
        { "from=ana%40example.com", 400, 1002 },
        { "from=%2B02025550100", 400, 1002 },
        { "from=%2B1-202-555-0100", 400, 1002 },
        { "from=", 400, 1002 },
        { "from=++12025550100", 400, 1002 },
        { "from=%2B12025550199", 403, 2006 },
        { "to=nobody", 400, 1002 },
        { "to=%2B1%20415", 400, 1002 },
        { "to=%40example.com", 400, 1005 },
        { "to=ana%40example", 400, 1005 },
    };

    [Fact]
    public async Task Answers_a_page() => Golden.Check("ListChats.page", (await Get("/chats?limit=3")).Expect(200));

    [Fact]
    public async Task Shows_every_chat_newest_activity_first_and_changes_nothing()
    {
        var before = await State();

        var page = (await Get("/chats")).Expect(200).Json;

        Assert.Equal(["chats", "next_cursor"], Keys(page));
        Assert.Equal(Newest, Ids(page));
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next_cursor").ValueKind);
        Assert.All(page.GetProperty("chats").EnumerateArray(), chat => Assert.Equal(GetChatTests.ChatKeys, Keys(chat)));
        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Moves_a_chat_to_the_top_with_every_message()
    {
        (await Create(Bodies.From(People.SecondLine, """{"parts":[{"type":"text","value":"On its way"}]}""", People.Joe))).Expect(201);

        Assert.Equal([People.SmsChat, People.DirectChat], Ids((await Get("/chats?limit=2")).Json));
        await Advance("10m");
        Assert.Equal("2026-11-23T18:00:00.000Z", (await Get($"/chats/{People.SmsChat}")).Json.GetProperty("updated_at").GetString());
    }

    [Fact]
    public async Task Puts_the_later_created_first_among_equals()
    {
        var first = Id((await Create(Bodies.Text("a", People.Stranger))).Json, "chat");
        var second = Id((await Create(Bodies.Text("b", "+442071234568"))).Json, "chat");

        Assert.Equal([second, first], Ids((await Get("/chats?limit=2")).Json));
        (await Create(Bodies.Text("c", People.Stranger))).Expect(201);
        Assert.Equal([second, first], Ids((await Get("/chats?limit=2")).Json));
    }

    [Theory]
    [InlineData("from=%2B12025550101", People.SmsChat, People.NamedChat)]
    [InlineData("from=+12025550101", People.SmsChat, People.NamedChat)]
    [InlineData("from=12025550101", People.SmsChat, People.NamedChat)]
    [InlineData("from=%2012025550101", People.SmsChat, People.NamedChat)]
    [InlineData("to=%2B14155550125", People.SmsChat, People.LeftChat, People.ReducedChat)]
    [InlineData("to=+14155550125", People.SmsChat, People.LeftChat, People.ReducedChat)]
    [InlineData("to=14155550125", People.SmsChat, People.LeftChat, People.ReducedChat)]
    [InlineData("to=ANA%40example.com", People.GroupChat, People.NamedChat)]
    [InlineData("from=12025550100&to=+14155550123", People.DirectChat, People.GroupChat, People.ReducedChat)]
    [InlineData("to=%2B12025550100")]
    [InlineData("to=%2B442071234567")]
    [InlineData("from=12025550101&to=%2B14155550124")]
    [InlineData("from=12025550102", People.IneligibleChat)]
    public async Task Filters_by_line_and_active_participant(string query, params string[] chats)
    {
        var page = (await Get($"/chats?{query}")).Expect(200).Json;

        Assert.Equal(chats, Ids(page));
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next_cursor").ValueKind);
    }

    [Fact]
    public async Task Has_one_body_for_nothing() =>
        Assert.Equal("""{"chats":[],"next_cursor":null}""", (await Get("/chats?to=nobody%40example.com")).Expect(200).Text);

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Refuses_what_cannot_be_asked(string query, int status, int code) =>
        await Refuses(status, code, () => Get($"/chats?{query}"));

    [Fact]
    public async Task Shows_a_restricted_token_its_lines_only()
    {
        Assert.Equal([People.SmsChat, People.NamedChat], Ids((await Get("/chats", OneLine)).Json));
        Assert.Equal(Newest.Where(id => id != People.IneligibleChat), Ids((await Get("/chats", TwoLines)).Json));
        Assert.Equal([People.GroupChat, People.NamedChat], Ids((await Get("/chats?to=ana%40example.com", TwoLines)).Json));
        Assert.Equal([People.NamedChat], Ids((await Get("/chats?to=ana%40example.com", OneLine)).Json));
        await Refuses(403, 2006, () => Get("/chats?from=12025550100", OneLine));
        await Refuses(403, 2006, () => Get("/chats?from=12025550102", TwoLines));
    }

    [Fact]
    public async Task Ignores_unknown_parameters() =>
        Assert.Equal(9, Ids((await Get("/chats?page=2&service=SMS&order=asc")).Expect(200).Json).Length);

    private static string[] Ids(JsonElement page) => [.. page.GetProperty("chats").EnumerateArray().Select(chat => Id(chat))];
}
