using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Reactions;

/// <summary>PATCH /messages/{messageId}/reactions/{reactionId}.</summary>
public sealed class UpdateStickerPlacementTests(InMemoryEmulator emulator) : StickerTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Middle = """{"placement":{"x":0,"y":0}}""";

    /// <summary>The rule, the code and the body.</summary>
    public static TheoryData<string, int, int, string> BadBodies => new()
    {
        { "stickers.placement", 400, 1001, "{}" },
        { "stickers.placement", 400, 1001, """{"placement":null}""" },
        { "stickers.placement-range", 400, 1005, """{"placement":{"x":-1.5}}""" },
        { "stickers.placement-range", 400, 1005, """{"placement":{"y":1.000001}}""" },
        { "stickers.placement-range", 400, 1005, """{"placement":{"rotation":-1e999}}""" },
        { "transport.json", 400, 1003, """{"placement":[0,0]}""" },
        { "transport.json", 400, 1003, """{"placement":{"x":"0"}}""" },
        { "transport.json", 400, 1003, "" },
    };

    // rules stickers.move-status, stickers.placement-kept, stickers.move-event
    [Fact]
    public async Task Changes_what_it_names_and_tells_nobody()
    {
        var id = await Stuck(Sticker("\"emoji\":\"🥑\",\"placement\":{\"x\":0.5,\"scale\":2}"));

        var reply = (await Move(id, """{"placement":{"y":-0.25,"rotation":90}}""")).Expect(202);

        Assert.Equal($$"""{"status":"accepted","success":true,"trace_id":"{{reply.TraceId}}"}""", reply.Text);
        Assert.Equal("""{"x":0.5,"y":-0.25,"scale":2,"rotation":90}""", await Placement());
        Assert.Equal(["reaction.added"], await Events());
        Assert.Equal(id, Id(Assert.Single(await Reactions())));
    }

    [Fact]
    public async Task Moves_nothing_by_an_empty_placement()
    {
        var id = await Stuck(Sticker("\"emoji\":\"🥑\",\"placement\":{\"x\":0.5}"));

        (await Move(id, """{"placement":{}}""")).Expect(202);

        Assert.Equal("""{"x":0.5,"y":0,"scale":0.5,"rotation":0}""", await Placement());
    }

    // rule stickers.scale
    [Theory]
    [InlineData("0.01", "0.05")]
    [InlineData("9", "2.5")]
    [InlineData("1e999", "2.5")]
    public async Task Moves_a_scale_to_its_limit(string scale, string limit)
    {
        var id = await Stuck();

        (await Move(id, $$$"""{"placement":{"scale":{{{scale}}}}}""")).Expect(202);

        Assert.Equal($$"""{"x":0,"y":0,"scale":{{limit}},"rotation":0}""", await Placement());
        Assert.Equal(1, await Uses("stickers.scale"));
    }

    // rule stickers.move-any
    [Fact]
    public async Task Moves_one_sticker_of_several_and_a_contacts_too()
    {
        var own = await Stuck();
        var sent = await LatestOf(People.GroupChat);
        (await Control(
            HttpMethod.Post, $"/contacts/{People.Maya}/reactions",
            $$$"""{"message_id":"{{{sent}}}","type":"sticker","sticker":{"url":"https://example.com/cat.png"}}""")).Expect(204);
        var theirs = Id((await Reactions(sent))[^1]);
        await Stuck();

        (await Move(theirs, """{"placement":{"x":1}}""", sent)).Expect(202);
        (await Move(own.ToUpperInvariant(), """{"placement":{"x":-1}}""")).Expect(202);

        Assert.Equal(1, Assert.Single(await Stickers(sent)).GetProperty("placement").GetProperty("x").GetInt32());
        Assert.Equal([-1, 0], (await Stickers()).Select(sticker => sticker.GetProperty("placement").GetProperty("x").GetInt32()));
    }

    // rules stickers.placement, stickers.placement-range
    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Refuses_a_body(string rule, int status, int code, string body)
    {
        var id = await Stuck();

        var reply = await Refuses(status, code, () => Move(id, body));

        Assert.StartsWith($"{rule};", reply.Header("X-Emulator-Rule"), StringComparison.Ordinal);
    }

    // rule stickers.exists
    [Fact]
    public async Task Refuses_what_is_not_there()
    {
        var id = await Stuck();

        await Refuses(400, 1005, () => Move("7", Middle));
        await Refuses(400, 1005, () => Move(id, Middle, "7"));
        await Refuses(404, 2002, () => Move(People.UnknownChat, Middle));
        await Refuses(404, 2002, () => Move(id, Middle, People.UnknownChat));
        await Refuses(404, 2002, () => Move(id, Middle, People.GroupMessage));
        await Refuses(404, 2002, () => Move(id, Middle, token: OneLine));
    }

    // rule stickers.no-tapback
    [Fact]
    public async Task Refuses_a_tapback()
    {
        (await Stick("""{"operation":"add","type":"love"}""")).Expect(202);

        await Refuses(400, 1005, async () => await Move(Id(Assert.Single(await Reactions())), Middle));
    }

    // rule stickers.movable
    [Fact]
    public async Task Refuses_a_sticker_of_the_time_before()
    {
        await Begin(
            "iMessage", $$"""[{ by: "{{People.Maya}}", type: sticker, sticker: { url: https://example.com/cat.png }, movable: false }]""");
        var id = Id(Assert.Single(await Reactions()));

        await Refuses(404, 2002, () => Move(id, Middle));

        Assert.False(Assert.Single(await Stickers()).GetProperty("movable").GetBoolean());
    }

    [Theory]
    [InlineData(People.LeftChat, 409, 2013)]
    [InlineData(People.IneligibleChat, 403, 2027)]
    public async Task Refuses_chats_where_nothing_can_be_done(string chat, int status, int code)
    {
        var message = await LatestOf(chat);

        await Refuses(status, code, () => Move(People.UnknownChat, Middle, message));
    }

    // rule stickers.imessage
    [Fact]
    public async Task Refuses_a_sticker_on_a_message_over_RCS()
    {
        await Begin("RCS", """[{ by: me, type: sticker, sticker: { emoji: 🥑 }, placement: { x: 0.5 } }]""");
        Assert.Equal("""{"x":0.5,"y":0,"scale":0.5,"rotation":0}""", await Placement());

        await Refuses(409, 2017, async () => await Move(Id(Assert.Single(await Reactions())), Middle));
    }

    private Task<Reply> Move(string reaction, string body, string message = People.Question, string? token = null) =>
        Patch($"/messages/{message}/reactions/{reaction}", body, token);
}
