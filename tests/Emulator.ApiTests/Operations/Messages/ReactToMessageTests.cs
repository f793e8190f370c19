using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>POST /messages/{messageId}/reactions.</summary>
public sealed class ReactToMessageTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Love = """{"operation":"add","type":"love"}""";

    public static TheoryData<string, int, int, string> BadBodies => new()
    {
        { "no operation", 400, 1001, """{"type":"love"}""" },
        { "no type", 400, 1001, """{"operation":"add"}""" },
        { "type is empty", 400, 1001, """{"operation":"add","type":""}""" },
        { "custom without emoji", 400, 1001, """{"operation":"add","type":"custom"}""" },
        { "custom with an empty emoji", 400, 1001, """{"operation":"add","type":"custom","custom_emoji":""}""" },
        { "removing custom without emoji", 400, 1001, """{"operation":"remove","type":"custom"}""" },
        { "a missing type comes before a bad operation", 400, 1001, """{"operation":"toggle"}""" },
        { "unknown operation", 400, 1005, """{"operation":"toggle","type":"love"}""" },
        { "operation in capitals", 400, 1005, """{"operation":"ADD","type":"love"}""" },
        { "unknown type", 400, 1005, """{"operation":"add","type":"wave"}""" },
        { "type in capitals", 400, 1005, """{"operation":"add","type":"Love"}""" },
        { "removing a sticker", 400, 1005, """{"operation":"remove","type":"sticker"}""" },
        { "emoji with another type", 400, 1005, """{"operation":"add","type":"love","custom_emoji":"🍋"}""" },
        { "a word for an emoji", 400, 1005, """{"operation":"add","type":"custom","custom_emoji":"hello"}""" },
        { "a letter for an emoji", 400, 1005, """{"operation":"add","type":"custom","custom_emoji":"a"}""" },
        { "a blank for an emoji", 400, 1005, """{"operation":"add","type":"custom","custom_emoji":" "}""" },
        { "a joiner for an emoji", 400, 1005, """{"operation":"add","type":"custom","custom_emoji":"\u200d"}""" },
        { "an accented letter for an emoji", 400, 1005, """{"operation":"add","type":"custom","custom_emoji":"é"}""" },
        { "two emoji", 400, 1005, """{"operation":"add","type":"custom","custom_emoji":"🍋🍋"}""" },
        { "part_index is negative", 400, 1005, """{"operation":"add","type":"love","part_index":-1}""" },
        { "part_index is past the end", 400, 1005, """{"operation":"add","type":"love","part_index":1}""" },
        { "removing from a part that is not there", 400, 1005, """{"operation":"remove","type":"love","part_index":1}""" },
        { "part_index is a text", 400, 1003, """{"operation":"add","type":"love","part_index":"0"}""" },
        { "type is a number", 400, 1003, """{"operation":"add","type":1}""" },
        { "half a surrogate pair", 400, 1003, """{"operation":"add","type":"custom","custom_emoji":"\ud83c"}""" },
        { "no body", 400, 1003, "" },
        { "no object", 400, 1003, "\"love\"" },
    };

    [Theory]
    [InlineData("add")]
    [InlineData("remove")]
    public async Task A_poll_takes_no_tapback(string operation)
    {
        var poll =
            (await Control(
                HttpMethod.Post, $"/contacts/{People.Maya}/polls",
                $$"""{"chat_id":"{{People.DirectChat}}","options":["Pizza","Tacos"]}""")).Expect(201).Json.GetProperty("message_id")
                    .GetString();
        await Refuses(400, 1005, () => Post($"/messages/{poll}/reactions", $$"""{"operation":"{{operation}}","type":"love"}"""));
    }

    [Theory]
    [InlineData("love")]
    [InlineData("like")]
    [InlineData("dislike")]
    [InlineData("laugh")]
    [InlineData("emphasize")]
    [InlineData("question")]
    public async Task Takes_every_tapback_and_shows_it_on_the_part(string type)
    {
        var reply = (await Post($"/messages/{People.Question}/reactions", $$"""{"operation":"add","type":"{{type}}"}""")).Expect(202);

        Assert.Equal($$"""{"status":"accepted","message":"Reaction processed","trace_id":"{{reply.TraceId}}"}""", reply.Text);
        var reaction = Assert.Single(await Reactions(People.Question));
        Assert.Equal(["id", "handle", "is_me", "type", "custom_emoji", "sticker"], Keys(reaction));
        Assert.Equal(People.Line, reaction.GetProperty("handle").GetProperty("handle").GetString());
        Assert.True(reaction.GetProperty("is_me").GetBoolean());
        Assert.Equal(type, reaction.GetProperty("type").GetString());
        Assert.Equal(JsonValueKind.Null, reaction.GetProperty("custom_emoji").ValueKind);
        Assert.Equal(JsonValueKind.Null, reaction.GetProperty("sticker").ValueKind);
    }

    [Theory]
    [InlineData("🍋")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("🇩🇪")]
    [InlineData("👍🏽")]
    [InlineData("❤️")]
    [InlineData("1️⃣")]
    public async Task Takes_any_single_emoji(string emoji)
    {
        (await React("add", "custom", emoji)).Expect(202);

        Assert.Equal(emoji, Assert.Single(await Reactions(People.Question)).GetProperty("custom_emoji").GetString());
        (await React("remove", "custom", emoji)).Expect(202);
        Assert.Empty(await Reactions(People.Question));
    }

    [Fact]
    public async Task Names_the_part_by_its_position()
    {
        var id = await Sent(Bodies.Parts($$"""[{"type":"text","value":"Look"},{"type":"media","attachment_id":"{{People.Photo}}"}]"""));

        (await Post($"/messages/{id}/reactions", """{"operation":"add","type":"love","part_index":1}""")).Expect(202);

        Assert.Empty(await Reactions(id));
        Assert.Single(await Reactions(id, part: 1));
    }

    [Fact]
    public async Task Replaces_the_own_tapback_and_tells_only_of_the_new_one()
    {
        (await React("add", "love")).Expect(202);
        var laugh = (await React("add", "laugh")).Expect(202);

        Assert.Equal("laugh", Assert.Single(await Reactions(People.Question)).GetProperty("type").GetString());
        Assert.Equal(["reaction.added", "reaction.added"], await Events());
        var happened = await LastEvent("reaction.added");
        Assert.Equal(People.Question, happened.GetProperty("message_id").GetString());
        Assert.Equal(laugh.TraceId, happened.GetProperty("trace_id").GetString());
    }

    // rules messages.reaction-id, messages.reaction-id-always
    [Fact]
    public async Task Each_reaction_has_an_id_that_events_name_it_by()
    {
        (await React("add", "love")).Expect(202);
        var love = await OnlyId();
        Assert.Equal(love, (await LastEvent("reaction.added")).GetProperty("data").GetProperty("reaction_id").GetGuid());
        (await React("add", "laugh")).Expect(202);
        var laugh = await OnlyId();

        Assert.NotEqual(love, laugh);
        Assert.Equal(laugh, (await LastEvent("reaction.added")).GetProperty("data").GetProperty("reaction_id").GetGuid());
        (await React("remove", "laugh")).Expect(202);
        Assert.Equal(laugh, (await LastEvent("reaction.removed")).GetProperty("data").GetProperty("reaction_id").GetGuid());
    }

    [Fact]
    public async Task Removes_what_was_added_and_leaves_no_list_behind()
    {
        var before = (await Get($"/messages/{People.Question}")).Text;
        (await React("add", "love")).Expect(202);

        (await React("remove", "love")).Expect(202);

        Assert.Equal(["reaction.added", "reaction.removed"], await Events());
        Assert.Equal(before, (await Get($"/messages/{People.Question}")).Text);
    }

    [Theory]
    [InlineData("remove", "like", null)]
    [InlineData("remove", "custom", "🍋")]
    [InlineData("add", "love", null)]
    public async Task Accepts_what_is_so_already_and_does_nothing(string operation, string type, string? emoji)
    {
        (await React("add", "love")).Expect(202);
        var (state, events) = (await State(), await Events());

        (await React(operation, type, emoji)).Expect(202);

        Assert.Equal(state, await State());
        Assert.Equal(events, await Events());
    }

    [Fact]
    public async Task Makes_no_message_and_moves_no_chat()
    {
        var before = (await Get("/chats")).Text;

        (await React("add", "love")).Expect(202);

        Assert.Equal(3, IdsOf((await Get($"/chats/{People.DirectChat}/messages")).Expect(200).Json).Length);
        Assert.Equal(before, (await Get("/chats")).Text);
    }

    [Theory]
    [InlineData(People.RcsChat)]
    [InlineData(People.GroupChat)]
    public async Task Works_over_RCS_and_in_groups(string chat)
    {
        var id = await LatestOf(chat);

        (await Post($"/messages/{id.ToUpperInvariant()}/reactions", Love)).Expect(202);

        Assert.Single(await Reactions(id));
    }

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Refuses_a_body(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Post($"/messages/{People.Question}/reactions", body));
        Assert.Empty(await Events());
    }

    [Theory]
    [InlineData("over SMS", People.SmsChat, 409, 2017)]
    [InlineData("in a group that was left", People.LeftChat, 409, 2013)]
    [InlineData("on an ineligible line", People.IneligibleChat, 403, 2027)]
    public async Task Refuses_a_message(string row, string chat, int status, int code)
    {
        Assert.NotEmpty(row);
        var id = await LatestOf(chat);

        await Refuses(status, code, () => Post($"/messages/{id}/reactions", Love));
    }

    [Fact]
    public async Task Refuses_messages_it_does_not_know_or_may_not_touch()
    {
        await Refuses(400, 1005, () => Post("/messages/7/reactions", Love));
        await Refuses(404, 2002, () => Post($"/messages/{UnknownMessage}/reactions", Love));
        await Refuses(404, 2002, () => Post($"/messages/{People.Question}/reactions", Love, OneLine));
        (await Post($"/messages/{People.Question}/reactions", Love, TwoLines)).Expect(202);
    }

    private async Task<Guid> OnlyId() => Assert.Single(await Reactions(People.Question)).GetProperty("id").GetGuid();

    private Task<Reply> React(string operation, string type, string? emoji = null)
    {
        var custom = emoji is null ? "" : $$""","custom_emoji":"{{emoji}}" """;
        return Post($"/messages/{People.Question}/reactions", $$"""{"operation":"{{operation}}","type":"{{type}}"{{custom}}}""");
    }

    private async Task<JsonElement[]> Reactions(string id, int part = 0)
    {
        var reactions = (await Message(id)).GetProperty("parts")[part].GetProperty("reactions");
        return reactions.ValueKind == JsonValueKind.Null ? [] : [.. reactions.EnumerateArray()];
    }
}
