using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>What differs between groups and direct chats, row by row.</summary>
public sealed class GroupVersusDirectTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Mention = """{"parts":[{"type":"text","value":"Hello","mention":"+14155550123"}]}""";
    private const string Card =
        """{"experience":{"name":"link","action":"open","params":{"url":"https://example.com/c/1","title":"Cake"}}}""";

    [Theory]
    [InlineData(1, 201, false)]
    [InlineData(2, 201, true)]
    [InlineData(31, 201, true)]
    [InlineData(32, 400, true)]
    public async Task Several_recipients_make_a_group(int recipients, int status, bool isGroup)
    {
        var created =
            (await Create(Bodies.Text("Hello", [.. Enumerable.Range(1000, recipients).Select(n => $"+1415555{n}")]))).Expect(status);

        if (status == 201) Assert.Equal(isGroup, created.Json.GetProperty("chat").GetProperty("is_group").GetBoolean());
    }

    [Fact]
    public async Task Only_a_group_takes_a_name()
    {
        await Refuses(409, 1006, () => Put($"/chats/{Direct}", """{"display_name":"Maya"}"""));
        (await Put($"/chats/{Team}", """{"display_name":"Club"}""")).Expect(202);
    }

    [Fact]
    public async Task Only_a_group_takes_people_in_and_lets_them_go()
    {
        await Refuses(409, 1006, () => Post($"/chats/{Direct}/participants", Handle(Nina)));
        await Refuses(409, 1006, () => Delete($"/chats/{Direct}/participants", Handle(Maya)));
        await Refuses(409, 1006, () => Post($"/chats/{Direct}/leave"));
        (await Post($"/chats/{Trio}/participants", Handle(Nina))).Expect(202);
        await Refuses(409, 2015, () => Delete($"/chats/{Trio}/participants", Handle(Leo)));
        await Refuses(409, 2015, () => Post($"/chats/{Trio}/leave"));
    }

    [Theory]
    [InlineData(Direct, new[] { "message.sent", "message.delivered" })]
    [InlineData(RcsDirect, new[] { "message.sent", "message.delivered" })]
    [InlineData(SmsDirect, new[] { "message.sent" })]
    [InlineData(Team, new[] { "message.sent" })]
    public async Task Only_direct_chats_tell_of_delivery(string chat, string[] events)
    {
        var others =
            (await Chat(chat)).GetProperty("handles").EnumerateArray().Skip(1).Select(entry => entry.GetProperty("handle").GetString()!);
        Assert.Equal(chat, Id((await Create(Bodies.Text("Hello", [.. others]))).Expect(201).Json, "chat"));
        await Advance("1m");

        Assert.Equal(events, await Events());
    }

    [Fact]
    public async Task Marking_a_group_as_read_does_nothing()
    {
        (await Post($"/chats/{Silent}/read")).Expect(204);
        Assert.NotNull(await Held(Silent, "read_receipt_at"));
        var before = await State();
        (await Post($"/chats/{Team}/read")).Expect(204);
        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Typing_is_accepted_in_both()
    {
        (await Post($"/chats/{Direct}/typing")).Expect(204);
        (await Post($"/chats/{Team}/typing")).Expect(204);
        Assert.NotNull(await Held(Direct, "typing_until"));
    }

    [Fact]
    public async Task Asks_for_the_location_of_one_person_only()
    {
        await Refuses(409, 2016, () => Post($"/chats/{Team}/location/request"));
        await Refuses(409, 2017, () => Post($"/chats/{SmsDirect}/location/request"));
        (await Post($"/chats/{Silent}/location/request")).Expect(202);
    }

    [Fact]
    public async Task Reads_the_locations_of_all_who_share()
    {
        Assert.Equal(1, await Features(Direct));
        Assert.Equal(2, await Features(Team));
    }

    [Fact]
    public async Task Mentions_people_in_a_group_only()
    {
        await Refuses(409, 2023, () => Create(Bodies.Message(Mention, Maya)));
        (await Create(Bodies.Message(Mention, Maya, Ana, Leo))).Expect(201);
    }

    [Fact]
    public async Task Sends_an_experience_to_one_person_only()
    {
        (await Create(Bodies.Message(Card, Maya))).Expect(201);
        await Refuses(400, 1004, () => Create(Bodies.Message(Card, Maya, Ana, Leo)));
    }

    [Fact]
    public async Task Finds_the_chat_with_the_same_people()
    {
        Assert.Equal(Direct, Id((await Create(Bodies.Text("Hello", Maya))).Expect(201).Json, "chat"));
        Assert.Equal(Team, Id((await Create(Bodies.Text("Hello", Leo, Maya, Ana))).Expect(201).Json, "chat"));
        Assert.NotEqual(Left, Id((await Create(Bodies.Text("Hello", Maya, Ana, Nina))).Expect(201).Json, "chat"));
    }

    private async Task<int> Features(string chat) =>
        (await Get($"/chats/{chat}/location")).Expect(200).Json.GetProperty("data").GetProperty("features").GetArrayLength();
}
