using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/contacts/{handle}/messages.</summary>
public sealed class ContactMessagesTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Writes_into_a_chat_and_the_message_is_received_and_unread()
    {
        await Advance("1m");
        var reply = (await Does(People.Maya, "messages", $$"""{"chat_id":"{{People.DirectChat}}","text":"Here I am"}""")).Expect(201);

        Assert.Equal(["chat_id", "message_id"], Keys(reply.Json));
        Assert.Equal(People.DirectChat, reply.Json.GetProperty("chat_id").GetString());
        var chat = await StateOf(People.DirectChat);
        Assert.Equal(3, chat.GetProperty("unread").GetInt32());
        Assert.Equal("2026-11-23T18:01:00.000Z", chat.GetProperty("chat").GetProperty("updated_at").GetString());
        var message = await MessageOf(People.DirectChat, reply.Json.GetProperty("message_id").GetString()!);
        Assert.Equal("received", message.GetProperty("delivery_status").GetString());
        Assert.Equal("2026-11-23T18:01:00.000Z", message.GetProperty("sent_at").GetString());
        Assert.Equal("iMessage", message.GetProperty("service").GetString());
        Assert.Equal(People.Maya, message.GetProperty("sender").GetString());
        Assert.False(message.GetProperty("is_from_me").GetBoolean());
    }

    [Fact]
    public async Task Tells_one_fact_with_a_fresh_trace_id()
    {
        Assert.Equal(
            ["message.received"],
            await EventsOf(() => Does(People.Maya, "messages", $$"""{"chat_id":"{{People.DirectChat}}","text":"Hi"}"""), 201));
        var first = await LastEvent("message.received");
        await Writes(People.Maya, People.DirectChat, "Hi again");
        var second = await LastEvent("message.received");

        Assert.Matches("^[0-9a-f]{32}$", first.GetProperty("trace_id").GetString());
        Assert.NotEqual(first.GetProperty("trace_id").GetString(), second.GetProperty("trace_id").GetString());
        Assert.Equal(People.DirectChat, second.GetProperty("chat_id").GetString());
    }

    [Fact]
    public async Task Opens_a_chat_and_a_contact_where_there_are_none_and_tells_of_the_chat_first()
    {
        var events = await EventsOf(() => Does(People.Stranger, "messages", """{"to":"+12025550101","text":"Is this the bakery?"}"""), 201);

        Assert.Equal(["chat.created", "message.received"], events);
        var chatId = (await LastEvent("chat.created")).GetProperty("chat_id").GetString()!;
        var chat = await StateOf(chatId);
        Assert.Equal("+12025550101", chat.GetProperty("line").GetString());
        Assert.Equal("iMessage", chat.GetProperty("chat").GetProperty("service").GetString());
        Assert.Equal("HEALTHY", chat.GetProperty("chat").GetProperty("health_status").GetProperty("status").GetString());
        Assert.Equal(
            ["+12025550101", People.Stranger],
            chat.GetProperty("chat").GetProperty("handles").EnumerateArray().Select(handle => handle.GetProperty("handle").GetString()));
        Assert.Contains(People.Stranger, await State(), StringComparison.Ordinal);

        // The next one goes into the same chat, and so does an answer.
        Assert.Equal(
            ["message.received"],
            await EventsOf(() => Does(People.Stranger, "messages", """{"to":"+12025550101","text":"Hello?"}"""), 201));
        Assert.Equal(chatId, Id((await Create(Bodies.From("+12025550101", Bodies.Hello, People.Stranger))).Expect(201).Json, "chat"));
    }

    [Fact]
    public async Task May_begin_a_group()
    {
        var reply =
            (await Does(
                People.Maya, "messages",
                """{"to":"+12025550101","with":["+442071234567","ANA@example.com","+442071234567"],"text":"Meet the baker"}""")).Expect(201);

        var chat = (await StateOf(reply.Json.GetProperty("chat_id").GetString()!)).GetProperty("chat");
        Assert.True(chat.GetProperty("is_group").GetBoolean());
        Assert.Equal(
            ["+12025550101", People.Maya, People.Stranger, People.Ana],
            chat.GetProperty("handles").EnumerateArray().Select(handle => handle.GetProperty("handle").GetString()));
        Assert.Equal(["chat.created", "message.received"], await Events());
    }

    [Fact]
    public async Task Shows_on_the_vendors_surface()
    {
        await Writes(People.Ben, People.RcsChat, "Make it three");

        var chats = (await Get("/chats")).Expect(200).Json.GetProperty("chats").EnumerateArray();
        Assert.Equal(People.RcsChat, Id(chats.First()));
        (await Post($"/chats/{People.RcsChat}/read")).Expect(204);
        Assert.Equal(0, (await StateOf(People.RcsChat)).GetProperty("unread").GetInt32());
    }

    [Fact]
    public async Task Takes_every_kind_of_part()
    {
        var body = $$"""
            {"chat_id":"{{People.DirectChat}}","effect":{"type":"screen","name":"confetti"},"reply_to":{"message_id":"{{People.Question.ToUpperInvariant()}}"},
             "parts":[{"type":"text","value":"Like this","text_decorations":[{"range":[0,4],"style":"bold"}]},
                      {"type":"media","url":"https://example.com/cake.jpg"},{"type":"media","attachment_id":"{{People.Photo}}"}]}
            """;
        var id = (await Does(People.Maya, "messages", body)).Expect(201).Json.GetProperty("message_id").GetString()!;

        var message = await MessageOf(People.DirectChat, id);
        Assert.Equal(
            ["text", "media", "media"], message.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("type").GetString()));
        Assert.Equal("confetti", message.GetProperty("effect").GetProperty("name").GetString());
        Assert.Equal(People.Question, message.GetProperty("reply_to").GetProperty("message_id").GetString());
        Assert.Equal("cake.jpg", message.GetProperty("parts")[1].GetProperty("filename").GetString());
        Assert.Equal(1, message.GetProperty("parts")[0].GetProperty("text_decorations").GetArrayLength());
    }

    [Theory]
    [InlineData("link", """[{"type":"link","value":"https://example.com/menu"}]""")]
    [InlineData("imessage_app", """[{"type":"imessage_app","app":{"name":"Checkers","team_id":"ABCDE12345","bundle_id":"com.example.checkers"},"layout":{"caption":"Your move"}}]""")]
    [InlineData("app_clip", """[{"type":"app_clip","value":"https://zero.linqapp.com/pay/acme"}]""")]
    public async Task Takes_what_stands_alone(string type, string parts)
    {
        var id =
            (await Does(People.Maya, "messages", $$"""{"chat_id":"{{People.DirectChat}}","parts":{{parts}}}""")).Expect(201).Json
                .GetProperty("message_id").GetString()!;

        Assert.Equal(type, (await MessageOf(People.DirectChat, id)).GetProperty("parts")[0].GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_contact_may_open_with_a_link_for_only_the_accounts_first_message_may_not() =>
        (await Does(People.Stranger, "messages", """{"to":"+12025550100","text":"Look at https://example.com"}""")).Expect(201);

    [Fact]
    public async Task Other_services_lose_what_they_do_not_carry()
    {
        var body = $$"""
            {"chat_id":"{{People.DirectChat}}","service":"SMS","effect":{"type":"screen","name":"confetti"},"reply_to":{"message_id":"{{People.Question}}"},
             "parts":[{"type":"text","value":"Plain","text_decorations":[{"range":[0,5],"style":"bold"}]}]}
            """;
        var id = (await Does(People.Maya, "messages", body)).Expect(201).Json.GetProperty("message_id").GetString()!;

        var message = await MessageOf(People.DirectChat, id);
        Assert.Equal("SMS", message.GetProperty("service").GetString());
        Assert.False(message.TryGetProperty("effect", out _));
        Assert.False(message.TryGetProperty("reply_to", out _));
        Assert.False(message.GetProperty("parts")[0].TryGetProperty("text_decorations", out _));
    }

    [Fact]
    public async Task A_link_arrives_over_sms_as_text()
    {
        var id =
            (await Does(
                People.Joe, "messages",
                $$"""{"chat_id":"{{People.SmsChat}}","parts":[{"type":"link","value":"https://example.com"}]}""")).Expect(201).Json
                    .GetProperty("message_id").GetString()!;
        Assert.Equal("text", (await MessageOf(People.SmsChat, id)).GetProperty("parts")[0].GetProperty("type").GetString());
    }

    [Fact]
    public async Task Writing_ends_typing_first()
    {
        (await Does(People.Maya, "typing", $$"""{"chat_id":"{{People.DirectChat}}"}""")).Expect(204);

        var events = await EventsOf(() => Does(People.Maya, "messages", $$"""{"chat_id":"{{People.DirectChat}}","text":"Hi"}"""), 201);

        Assert.Equal(["chat.typing_indicator.stopped", "message.received"], events);
        Assert.False((await StateOf(People.DirectChat)).TryGetProperty("contact_typing_since", out _));
    }

    [Theory]
    [InlineData(People.Blocked, """{"to":"+12025550100","text":"Hi"}""")]
    [InlineData(People.BlockedMail, """{"to":"+12025550100","text":"Hi"}""")]
    public async Task Nothing_of_a_blocked_person_arrives(string who, string body) =>
        await Nothing(() => Does(who, "messages", body), 202, "blocked");

    [Fact]
    public async Task Nothing_arrives_of_a_group_the_line_has_left() =>
        await Nothing(() => Does(People.Joe, "messages", $$"""{"chat_id":"{{People.LeftChat}}","text":"Still here?"}"""), 202, "left");

    [Fact]
    public async Task Arrives_on_a_line_that_may_not_send()
    {
        await Writes(People.Maya, People.IneligibleChat, "Hello?");
        await Refuses(403, 2027, () => Create(Bodies.From(People.IneligibleLine, Bodies.Hello, People.Maya)));
    }

    [Fact]
    public async Task Takes_handles_and_ids_in_either_case()
    {
        (await Does(
            "ANA@Example.com", "messages", $$"""{"chat_id":"{{People.GroupChat.ToUpperInvariant()}}","text":"Tacos"}""")).Expect(201);
        (await Control(
            HttpMethod.Post, $"/contacts/{People.Maya}/messages",
            $$"""{"chat_id":"{{People.GroupChat}}","text":"A bare plus in the path"}""")).Expect(201);
    }

    [Fact]
    public async Task A_mention_may_name_the_line()
    {
        var id =
            (await Does(
                People.Ana, "messages",
                $$"""{"chat_id":"{{People.GroupChat}}","parts":[{"type":"text","value":"You choose","mention":"{{People.Line}}"}]}""")).Expect(201).Json.GetProperty("message_id").GetString()!;
        Assert.Equal(People.Line, (await MessageOf(People.GroupChat, id)).GetProperty("parts")[0].GetProperty("mention").GetString());
    }

    [Theory]
    [InlineData(People.Maya, 404, "no chat", """{"chat_id":"00000000-0000-4000-8000-0000000000ff","text":"Hi"}""")]
    [InlineData(People.Maya, 404, "There is no chat '7' in this world.", """{"chat_id":"7","text":"Hi"}""")]
    [InlineData(People.Maya, 404, "Nobody in this world is named 'Anna'", """{"to":"+12025550100","with":["Anna"],"text":"Hi"}""")]
    [InlineData(People.Maya, 404, "not a line", """{"to":"+12025550199","text":"Hi"}""")]
    [InlineData(People.Stranger, 404, "Nobody here has the handle", """{"chat_id":"00000000-0000-4000-8000-000000000001","text":"Hi"}""")]
    [InlineData(People.Ben, 409, "is not in the chat", """{"chat_id":"00000000-0000-4000-8000-000000000001","text":"Hi"}""")]
    [InlineData(People.Ana, 409, "is not in the chat", """{"chat_id":"00000000-0000-4000-8000-000000000007","text":"Was I removed?"}""")]
    [InlineData(People.Line, 409, "a line of the account", """{"to":"+12025550101","text":"Hi"}""")]
    [InlineData(People.Maya, 409, "a line of the account", """{"to":"+12025550100","with":["+12025550101"],"text":"Hi"}""")]
    [InlineData(People.Joe, 409, "has no iMessage", """{"chat_id":"00000000-0000-4000-8000-000000000003","service":"iMessage","text":"Hi"}""")]
    [InlineData(People.Ana, 409, "has no SMS", """{"to":"+12025550100","service":"SMS","text":"Hi"}""")]
    [InlineData(People.Maya, 409, $"{People.Ana} has no SMS", $$"""{"to":"+12025550100","with":["{{People.Ana}}"],"service":"SMS","text":"Hi"}""")]
    [InlineData(People.Joe, 409, $"{People.Ana} has no SMS", $$"""{"to":"+12025550100","with":["{{People.Stranger}}","{{People.Ana}}"],"text":"Hi"}""")]
    [InlineData(People.Maya, 409, $"{People.Joe} has no iMessage", $$"""{"to":"+12025550100","with":["{{People.Joe}}"],"service":"iMessage","text":"Hi"}""")]
    [InlineData(People.Maya, 400, "mailto:a@b.co", """{"to":"+12025550100","with":["mailto:a@b.co"],"text":"Hi"}""")]
    [InlineData(People.Joe, 409, "iMessage only", """{"chat_id":"00000000-0000-4000-8000-000000000003","parts":[{"type":"app_clip","value":"https://zero.linqapp.com/pay/acme"}]}""")]
    [InlineData(People.Maya, 409, "groups only", """{"chat_id":"00000000-0000-4000-8000-000000000001","parts":[{"type":"text","value":"Hi","mention":"+12025550100"}]}""")]
    [InlineData(People.Maya, 409, "is not in the group", """{"chat_id":"00000000-0000-4000-8000-000000000002","parts":[{"type":"text","value":"Hi","mention":"+14155550124"}]}""")]
    [InlineData(People.Maya, 409, "download failed", """{"chat_id":"00000000-0000-4000-8000-000000000001","parts":[{"type":"media","url":"https://example.com/gone.png"}]}""")]
    [InlineData(People.Maya, 400, "File too large", """{"chat_id":"00000000-0000-4000-8000-000000000001","parts":[{"type":"media","url":"https://example.com/huge.mp4"}]}""")]
    [InlineData(People.Maya, 404, "Attachment not ready", """{"chat_id":"00000000-0000-4000-8000-000000000001","parts":[{"type":"media","attachment_id":"00000000-0000-4000-8000-0000000000b2"}]}""")]
    [InlineData(People.Maya, 404, "Message not found", """{"chat_id":"00000000-0000-4000-8000-000000000001","text":"Hi","reply_to":{"message_id":"00000000-0000-4000-8000-0000000000a4"}}""")]
    [InlineData(People.Maya, 400, "reply_to.part_index", """{"chat_id":"00000000-0000-4000-8000-000000000001","text":"Hi","reply_to":{"message_id":"00000000-0000-4000-8000-0000000000a2","part_index":1}}""")]
    public async Task Says_what_is_unknown_and_what_cannot_be(string who, int status, string reason, string body) =>
        await Impossible(status, reason, () => Does(who, "messages", body));

    [Theory]
    [InlineData("'text' or 'parts'", """{"to":"+12025550100"}""")]
    [InlineData("'text' or 'parts'", """{"to":"+12025550100","text":"Hi","parts":[{"type":"text","value":"Hi"}]}""")]
    [InlineData("'chat_id'", """{"text":"Hi"}""")]
    [InlineData("'chat_id'", """{"to":"+12025550100","chat_id":"00000000-0000-4000-8000-000000000001","text":"Hi"}""")]
    [InlineData("'with' goes with 'to'", """{"chat_id":"00000000-0000-4000-8000-000000000001","with":["ana@example.com"],"text":"Hi"}""")]
    [InlineData("neither a phone number", """{"to":"+12025550100","with":["555-0123"],"text":"Hi"}""")]
    [InlineData("'with' holds a null", """{"to":"+12025550100","with":[null],"text":"Hi"}""")]
    [InlineData("'service' must be", """{"to":"+12025550100","service":"imessage","text":"Hi"}""")]
    [InlineData("parts[0].value must be between", """{"to":"+12025550100","text":""}""")]
    [InlineData("parts must hold at least one", """{"to":"+12025550100","parts":[]}""")]
    [InlineData("parts[0] and [1] are both text", """{"to":"+12025550100","parts":[{"type":"text","value":"a"},{"type":"text","value":"b"}]}""")]
    [InlineData("parts[0].type must be one of", """{"to":"+12025550100","parts":[null]}""")]
    [InlineData("effect.name must be one of", """{"to":"+12025550100","text":"Hi","effect":{"type":"bubble","name":"confetti"}}""")]
    [InlineData("colour is not a known key", """{"to":"+12025550100","text":"Hi","colour":"red"}""")]
    [InlineData("chat_id has the wrong type", """{"chat_id":7,"text":"Hi"}""")]
    [InlineData("malformed JSON", "{")]
    public async Task Refuses_a_shape_that_is_wrong(string reason, string body) =>
        await Impossible(400, reason, () => Does(People.Maya, "messages", body));

    [Fact]
    public async Task Refuses_what_is_no_handle() =>
        await Impossible(400, "+ may be written %2B", () => Does("14155550123", "messages", """{"to":"+12025550100","text":"Hi"}"""));
}
