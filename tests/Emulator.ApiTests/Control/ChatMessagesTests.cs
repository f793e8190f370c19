using Chats.Emulator.ApiTests.Host;
using static Chats.Emulator.ApiTests.Host.People;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET /_emulator/chats/{chatId}/messages.</summary>
public sealed class ChatMessagesTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Shows_the_latest_oldest_first_and_the_others_from_there()
    {
        for (var i = 0; i < 6; i++) await Says($"Text {i}");
        var latest = await Page("?limit=3");
        Assert.Equal(["Text 3", "Text 4", "Text 5"], Texts(latest));
        Assert.True(latest.GetProperty("has_older").GetBoolean());
        Assert.False(latest.GetProperty("has_newer").GetBoolean());

        Assert.Equal(["Text 1", "Text 2"], Texts(await Page($"?limit=2&before={First(latest)}")));
        Assert.Equal(["Text 4", "Text 5"], Texts(await Page($"?after={First(latest)}")));
        var around = await Page($"?limit=3&around={First(latest)}");
        Assert.Equal(["Text 2", "Text 3", "Text 4"], Texts(around));
        Assert.True(around.GetProperty("has_newer").GetBoolean());
        Assert.Equal(["Text 3"], Texts(await Page($"?limit=1&around={First(latest)}")));
    }

    [Fact]
    public async Task Shows_what_became_of_a_message()
    {
        var sent = Id((await Post(
            $"/chats/{DirectChat}/messages",
            Bodies.IntoChat(
                $$"""{"parts":[{"type":"text","value":"Yes"}],"reply_to":{"message_id":"{{Question}}" },"effect":{"type":"screen","name":"confetti"} }"""))).Expect(202).Json, "message");
        await Advance("1m");
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/reactions", $$"""{"message_id":"{{sent}}","type":"love"}""")).Expect(204);
        (await Patch($"/messages/{sent}", """{"part_index":0,"text":"Yes, at 5"}""")).Expect(200);

        var message = (await Page($"?around={sent}&limit=1")).GetProperty("messages")[0];

        Assert.Equal(("read", "confetti"), (Text(message, "delivery_status"), Text(message.GetProperty("effect"), "name")));
        Assert.Equal((Question, Maya), (Text(message.GetProperty("reply_to"), "message_id"), Text(message.GetProperty("reply_to"), "sender")));
        Assert.NotNull(Text(message.GetProperty("reply_to"), "text"));
        Assert.Equal(1, message.GetProperty("edits").GetProperty("count").GetInt32());
        Assert.Equal("love", Text(message.GetProperty("parts")[0].GetProperty("reactions")[0], "type"));
        Assert.NotNull(Text(message, "read_at"));
    }

    [Fact]
    public async Task Shows_what_the_account_deleted_in_its_place_on_every_page()
    {
        for (var i = 0; i < 6; i++) await Says($"Text {i}");
        var ids = (await Page("?limit=6")).GetProperty("messages").EnumerateArray().Select(message => Text(message, "id")!).ToList();
        foreach (var place in new[] { 0, 2, 3, 5 }) (await Delete($"/messages/{ids[place]}")).Expect(204);

        Assert.Equal(ids, Ids(await Page("?limit=6")));
        Assert.Equal([true, false, true, true, false, true], Deleted(await Page("?limit=6")));
        Assert.Equal(ids[4..], Ids(await Page("?limit=2")));
        Assert.Equal(ids[1..3], Ids(await Page($"?limit=2&before={ids[3]}")));
        Assert.Equal(ids[3..5], Ids(await Page($"?limit=2&after={ids[2]}")));
        Assert.Equal(ids[1..4], Ids(await Page($"?limit=3&around={ids[2]}")));
        var end = await Page($"?after={ids[3]}");
        Assert.Equal((true, false), (end.GetProperty("has_older").GetBoolean(), end.GetProperty("has_newer").GetBoolean()));
        Assert.True((await Page($"?limit=1&around={ids[4]}")).GetProperty("has_newer").GetBoolean());

        static IEnumerable<string?> Ids(JsonElement page) =>
            page.GetProperty("messages").EnumerateArray().Select(message => Text(message, "id"));

        static IEnumerable<bool> Deleted(JsonElement page) =>
            page.GetProperty("messages").EnumerateArray().Select(message => message.TryGetProperty("is_deleted", out _));
    }

    [Fact]
    public async Task Shows_what_an_answer_was_given_to_when_the_account_deleted_it()
    {
        (await Delete($"/messages/{Question}")).Expect(204);
        (await Control(
            HttpMethod.Post, $"/contacts/{Maya}/messages",
            $$$"""{"chat_id":"{{{DirectChat}}}","text":"Well?","reply_to":{"message_id":"{{{Question}}}"}}""")).Expect(201);

        var reply = (await Page("?limit=1")).GetProperty("messages")[0].GetProperty("reply_to");

        Assert.Equal((Question, Maya), (Text(reply, "message_id"), Text(reply, "sender")));
        Assert.NotNull(Text(reply, "text"));
    }

    [Fact]
    public async Task Says_what_the_code_of_a_failure_means()
    {
        (await Post($"/chats/{DirectChat}/messages", Bodies.HelloIntoChat)).Expect(202);
        var id = Text((await Page("?limit=1")).GetProperty("messages")[0], "id");
        (await Control(HttpMethod.Put, $"/messages/{id}/delivery", """{"status":"failed","code":4001}""")).Expect(200);

        var failure = (await Page("?limit=1")).GetProperty("messages")[0].GetProperty("failure");

        Assert.Equal((4001, "Delivery failed"), (failure.GetProperty("code").GetInt32(), Text(failure, "meaning")));
        Assert.EndsWith("/4001/", Text(failure, "source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_polls_with_their_votes()
    {
        (await Post($"/chats/{DirectChat}/polls", """{"poll":{"options":[{"text":"Cake"},{"text":"Pie"}]}}""")).Expect(202);
        await Advance("1m");
        var poll = (await Page("?limit=1")).GetProperty("messages")[0];
        var option = Text(poll.GetProperty("poll").GetProperty("options")[1], "option_id");
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/votes", $$"""{"message_id":"{{Text(poll, "id")}}","option_id":"{{option}}"}""")).Expect(204);

        var voted = (await Page("?limit=1")).GetProperty("messages")[0].GetProperty("poll").GetProperty("options")[1];

        Assert.Equal(Maya, Text(voted.GetProperty("voters")[0], "handle"));
        Assert.Equal("Cake, Pie", Text((await Control(HttpMethod.Get, "/chats?limit=1")).Json.GetProperty("chats")[0].GetProperty("latest"), "text"));
    }

    [Fact]
    public async Task Puts_between_them_who_came_and_went_and_what_was_taken_back()
    {
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/group", $$"""{"chat_id":"{{GroupChat}}","display_name":"Bakers"}""")).Expect(204);
        var message = Text((await Control(
            HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{GroupChat}}","text":"Oops"}""")).Expect(201).Json, "message_id");
        (await Control(
            HttpMethod.Post, $"/contacts/{Maya}/acts", $$"""{"chat":"{{GroupChat}}","unsend":true,"message":"{{message}}"}""")).Expect(200);

        var notes = (await Page("", GroupChat)).GetProperty("notes").EnumerateArray().ToList();

        var named = Assert.Single(notes, note => Text(note, "type") == "chat.group_name_updated");
        Assert.Equal(("Bakers", Maya), (Text(named, "value"), Text(named, "by")));
        Assert.Equal(message, Text(Assert.Single(notes, note => Text(note, "type") == "emulator.message.unsent"), "message_id"));
        Assert.Empty((await Page("")).GetProperty("notes").EnumerateArray());
    }

    [Fact]
    public async Task Puts_between_them_every_change_of_the_chat()
    {
        await Shares(HttpMethod.Post, $$"""{"chat_id":"{{GroupChat}}","latitude":52.52,"longitude":13.405}""");
        await Shares(HttpMethod.Delete, $$"""{"chat_id":"{{GroupChat}}"}""");
        await Change();
        await Advance("1m");
        await PutFault("fails", """{"on":"*","then":{"delivery":{"fails_with":4001}}}""");
        await Change();
        (await Control(HttpMethod.Delete, "/faults/fails")).Expect(204);
        (await Post($"/chats/{GroupChat}/participants", """{"handle":"+12025550198"}""")).Expect(202);
        await Advance("1m");
        var notes = (await Page("", GroupChat)).GetProperty("notes").EnumerateArray().Select(note => Text(note, "type"));

        string[] changes = ["chat.group_name_updated", "chat.group_icon_updated", "chat.background_updated"];
        Assert.Equal(
            changes.Concat(changes.Select(change => change.Replace("updated", "update_failed", StringComparison.Ordinal)))
                .Concat(["location.sharing.started", "location.sharing.stopped", "participant.added"]).Order(),
            notes.Distinct().Order());

        async Task Change()
        {
            (await Put($"/chats/{GroupChat}", """{"display_name":"Club","group_chat_icon":"https://example.com/new.png"}""")).Expect(202);
            (await Post($"/chats/{GroupChat}/background", """{"type":"color","variant":"ice"}""")).Expect(202);
        }

        async Task Shares(HttpMethod method, string body) =>
            (await Control(method, $"/contacts/{Maya}/location", body)).Expect(204);
    }

    [Fact]
    public async Task Says_up_to_which_fact_it_is_true()
    {
        await Says("Hello");
        var latest = (await Control(HttpMethod.Get, "/facts")).Json.GetProperty("latest").GetInt64();
        Assert.Equal(latest, (await Page("")).GetProperty("latest").GetInt64());
    }

    [Theory]
    [InlineData("?limit=0")]
    [InlineData("?limit=201")]
    [InlineData($"?before={GroupMessage}")]
    [InlineData("?after=nothing")]
    [InlineData($"?after={Question}&before={Question}")]
    [InlineData("?arround=1")]
    public async Task Refuses_what_is_no_place(string query) =>
        Problem(await Control(HttpMethod.Get, $"/chats/{DirectChat}/messages{query}"), 400);

    [Fact]
    public async Task Knows_a_rule_by_the_name_that_the_journal_has()
    {
        (await Get($"/chats/{UnknownChat}")).Expect(404);
        var name = Text((await Journal())[^1], "rule")!;

        var rule = (await Control(HttpMethod.Get, $"/rules/{name}")).Expect(200).Json;

        Assert.Equal(("chats.exists", "documented", 1), (Text(rule, "id"), Text(rule, "evidence"), rule.GetProperty("relied_on").GetInt32()));
        Assert.NotNull(Text(rule, "source"));
        Assert.Contains("did you mean 'chats.exists'?", Problem(await Control(HttpMethod.Get, "/rules/chats.exist"), 404).Text, StringComparison.Ordinal);
    }

    private async Task Says(string text) =>
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"{{text}}"}""")).Expect(201);

    private async Task<JsonElement> Page(string query, string chat = DirectChat) =>
        (await Control(HttpMethod.Get, $"/chats/{chat}/messages{query}")).Expect(200).Json;

    private static string? First(JsonElement page) => Text(page.GetProperty("messages")[0], "id");

    private static IEnumerable<string?> Texts(JsonElement page) =>
        page.GetProperty("messages").EnumerateArray().Select(message => Text(message.GetProperty("parts")[0], "value"));

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
