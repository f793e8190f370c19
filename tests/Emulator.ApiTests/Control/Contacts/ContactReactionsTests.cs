using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/contacts/{handle}/reactions.</summary>
public sealed class ContactReactionsTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Sticks_a_tapback_to_a_message_and_takes_it_off()
    {
        var sent = await Delivered();

        Assert.Equal(
            ["reaction.added"], await EventsOf(() => Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"love"}""")));

        var reaction =
            (await MessageOf(People.DirectChat, sent)).GetProperty("parts")[0].GetProperty("reactions").EnumerateArray().Single();
        Assert.Equal(
            ("love", false, People.Maya),
            (reaction.GetProperty("type").GetString(), reaction.GetProperty("is_me").GetBoolean(),
                reaction.GetProperty("handle").GetProperty("handle").GetString()));
        Assert.Equal(
            ["reaction.removed"],
            await EventsOf(() => Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"love","operation":"remove"}""")));
        Assert.False((await MessageOf(People.DirectChat, sent)).GetProperty("parts")[0].TryGetProperty("reactions", out _));
    }

    [Fact]
    public async Task A_new_tapback_replaces_the_old_and_only_the_new_is_told()
    {
        var sent = await Delivered();
        (await Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"love"}""")).Expect(204);

        Assert.Equal(
            ["reaction.added"],
            await EventsOf(
                () => Does(
                    People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"custom","custom_emoji":"🎂","operation":"add"}""")));

        Assert.Equal(["custom"], await Types(People.DirectChat, sent));
        await Nothing(() => Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"custom","custom_emoji":"🎂"}"""));
    }

    [Fact]
    public async Task Stickers_pile_up_and_everybody_has_a_tapback_of_their_own()
    {
        foreach (var name in new[] { "cat", "dog" })
        {
            (await Does(People.Maya, "reactions", Sticker(People.GroupMessage, name))).Expect(204);
        }

        (await Does(People.Maya, "reactions", $$"""{"message_id":"{{People.GroupMessage}}","type":"like"}""")).Expect(204);
        (await Does(People.Ana, "reactions", $$"""{"message_id":"{{People.GroupMessage}}","type":"laugh"}""")).Expect(204);

        Assert.Equal(["sticker", "sticker", "like", "laugh"], await Types(People.GroupChat, People.GroupMessage));
        var sticker =
            (await MessageOf(People.GroupChat, People.GroupMessage)).GetProperty("parts")[0].GetProperty("reactions")[0].GetProperty(
                "sticker");
        Assert.Equal(
            """{"url":"https://example.com/cat.png","file_name":"cat.png","mime_type":"image/png","width":300,"height":300}""",
            TestJson.Of(sticker));
    }

    // rules messages.reaction-id, messages.reaction-id-always
    [Fact]
    public async Task Their_reactions_have_ids_too()
    {
        (await Does(People.Maya, "reactions", Sticker(People.GroupMessage, "cat"))).Expect(204);
        (await Does(People.Maya, "reactions", Sticker(People.GroupMessage, "cat"))).Expect(204);

        var ids =
            (await MessageOf(People.GroupChat, People.GroupMessage)).GetProperty("parts")[0].GetProperty("reactions").EnumerateArray()
            .Select(reaction => reaction.GetProperty("id").GetGuid()).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal(ids[1], (await LastEvent("reaction.added")).GetProperty("data").GetProperty("reaction_id").GetGuid());
    }

    [Fact]
    public async Task Taking_off_what_is_not_there_is_nothing()
    {
        var sent = await Delivered();
        (await Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"love"}""")).Expect(204);
        await Nothing(() => Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"like","operation":"remove"}"""));
    }

    [Fact]
    public async Task Moves_no_chat_and_makes_no_message()
    {
        var (chats, count) = ((await Get("/chats")).Text, (await StateOf(People.DirectChat)).GetProperty("messages").GetArrayLength());
        (await Does(People.Maya, "reactions", $$"""{"message_id":"{{People.Question}}","type":"question"}""")).Expect(204);
        Assert.Equal(
            (chats, count), ((await Get("/chats")).Text, (await StateOf(People.DirectChat)).GetProperty("messages").GetArrayLength()));
    }

    [Fact]
    public async Task There_are_no_reactions_over_sms()
    {
        var message = await Writes(People.Joe, People.SmsChat, "Hello");
        await Impossible(409, "over SMS", () => Does(People.Joe, "reactions", $$"""{"message_id":"{{message}}","type":"like"}"""));
    }

    [Fact]
    public async Task It_is_the_messages_service_that_counts()
    {
        var sent = await Delivered();
        var overSms =
            (await Does(
                People.Maya, "messages", $$"""{"chat_id":"{{People.DirectChat}}","text":"From my old phone","service":"SMS"}""")).Expect(
                    201).Json.GetProperty("message_id").GetString();

        (await Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"like"}""")).Expect(204);
        Assert.Equal(
            ["message.read", "emulator.contact.acted"],
            await EventsOf(() => Does(People.Maya, "reads", $$"""{"chat_id":"{{People.DirectChat}}"}""")));
        await Delivered();
        await Impossible(409, "over SMS", () => Does(People.Maya, "reactions", $$"""{"message_id":"{{overSms}}","type":"like"}"""));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"status":"failed"}""")]
    public async Task Nobody_acts_on_what_has_not_reached_them(string delivery)
    {
        var sent = Id((await Create(Bodies.Text("Nearly ready"))).Expect(201).Json, "chat", "message");
        (await Control(HttpMethod.Put, $"/messages/{sent}/delivery", delivery)).Expect(200);

        await Impossible(
            409, "has not reached them yet", () => Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"like"}"""));
        await Impossible(
            409, "has not reached them yet",
            () => Does(
                People.Maya, "messages",
                $$$"""{"chat_id":"{{{People.DirectChat}}}","text":"Yes","reply_to":{"message_id":"{{{sent}}}"}}"""));
    }

    [Fact]
    public async Task In_a_group_what_was_sent_has_reached_them()
    {
        var sent = await Delivered(People.Maya, People.Ana);
        (await Does(People.Ana, "reactions", $$"""{"message_id":"{{sent}}","type":"like"}""")).Expect(204);
    }

    [Fact]
    public async Task People_keep_what_the_account_deleted()
    {
        var sent = await Delivered();
        (await Delete($"/messages/{sent}")).Expect(204);

        Assert.Equal(
            ["reaction.added"], await EventsOf(() => Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"love"}""")));
        (await Does(
            People.Maya, "messages",
            $$$"""{"chat_id":"{{{People.DirectChat}}}","text":"Yes","reply_to":{"message_id":"{{{sent}}}"}}""")).Expect(201);
        var message = await MessageOf(People.DirectChat, sent);
        Assert.True(message.GetProperty("is_deleted").GetBoolean());
        Assert.Equal("love", message.GetProperty("parts")[0].GetProperty("reactions")[0].GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_poll_takes_stickers_only()
    {
        var poll =
            (await Does(People.Ana, "polls", $$"""{"chat_id":"{{People.GroupChat}}","options":["Pizza","Tacos"]}""")).Expect(201).Json
                .GetProperty("message_id").GetString();
        var sticker = Sticker(poll!, "cat");

        Assert.Equal(["poll.reaction.added"], await EventsOf(() => Does(People.Maya, "reactions", sticker)));
        await Impossible(409, "stickers only", () => Does(People.Maya, "reactions", $$"""{"message_id":"{{poll}}","type":"like"}"""));
        await Impossible(409, "stickers only", () => Does(People.Maya, "reactions", sticker.Insert(1, "\"operation\":\"remove\",")));
    }

    [Theory]
    [InlineData(404, "no message", """{"message_id":"00000000-0000-4000-8000-0000000000ff","type":"like"}""")]
    [InlineData(400, "below 1", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"like","part_index":1}""")]
    [InlineData(400, "not be negative", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"like","part_index":-1}""")]
    [InlineData(400, "'type' must be", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"hate"}""")]
    [InlineData(400, "'type' is required", """{"message_id":"00000000-0000-4000-8000-0000000000a2"}""")]
    [InlineData(400, "'message_id' is required", """{"type":"like"}""")]
    [InlineData(400, "'custom_emoji' goes", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"custom"}""")]
    [InlineData(400, "'custom_emoji' goes", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"like","custom_emoji":"x"}""")]
    [InlineData(400, "'sticker' goes", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"sticker"}""")]
    [InlineData(400, "'sticker' goes", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"like","sticker":{"url":"https://x.example/a.png"}}""")]
    [InlineData(400, "'sticker.url'", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"sticker","sticker":{"url":"a.png"}}""")]
    [InlineData(400, "'sticker.width'", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"sticker","sticker":{"url":"https://x.example/a.png","width":0}}""")]
    [InlineData(400, "'operation' must be", """{"message_id":"00000000-0000-4000-8000-0000000000a2","type":"like","operation":"toggle"}""")]
    public async Task Refuses_what_is_unknown_or_wrong(int status, string reason, string body) =>
        await Impossible(status, reason, () => Does(People.Maya, "reactions", body));

    private static string Sticker(string message, string name) =>
        $$$"""{"message_id":"{{{message}}}","type":"sticker","sticker":{"url":"https://example.com/{{{name}}}.png"}}""";

    private async Task<string?[]> Types(string chat, string message) =>
    [
        .. (await MessageOf(chat, message)).GetProperty("parts")[0].GetProperty("reactions").EnumerateArray()
            .Select(reaction => reaction.GetProperty("type").GetString()),
    ];
}
