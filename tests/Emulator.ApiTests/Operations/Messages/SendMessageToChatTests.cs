using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>POST /chats/{chatId}/messages where it succeeds.</summary>
public sealed class SendMessageToChatTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_the_message()
    {
        var body =
            Bodies.IntoChat(
                """{"parts":[{"type":"text","value":"Hello Juan","text_decorations":[{"range":[0,5],"style":"bold"}]}],"idempotency_key":"ord-42-1"}""");

        Golden.Check("SendMessageToChat.direct", (await Send(body)).Expect(202));
    }

    [Fact]
    public async Task Answers_every_kind_of_content()
    {
        var body = Bodies.IntoChat($$"""
            {"parts":[{"type":"text","value":"Tacos, Ana!","mention":"Ana@Example.com","mention_range":[7,10]},
                      {"type":"media","attachment_id":"{{People.Photo}}"},
                      {"type":"media","url":"https://example.com/menu/taco%20night.pdf"}],
             "reply_to":{"message_id":"{{People.GroupMessage}}"},"effect":{"type":"bubble","name":"slam"},"preferred_service":"iMessage"}
            """);

        Golden.Check("SendMessageToChat.group", (await Send(body, People.GroupChat)).Expect(202));
    }

    [Fact]
    public async Task Stores_the_message_and_moves_the_chat_to_the_top()
    {
        await Advance("1h");
        var sent = (await Send(Bodies.HelloIntoChat, People.RcsChat)).Expect(202);

        var chat = await StateOf(People.RcsChat);
        var message = chat.GetProperty("messages").EnumerateArray().Last();
        Assert.Equal(Id(sent.Json, "message"), Id(message));
        Assert.Equal(sent.TraceId, message.GetProperty("trace_id").GetString());
        Assert.Equal("2026-11-23T19:00:00.000Z", chat.GetProperty("chat").GetProperty("updated_at").GetString());
        Assert.Equal(People.RcsChat, Id((await Get("/chats?limit=1")).Json.GetProperty("chats")[0]));
    }

    [Fact]
    public async Task Progresses_as_every_message_and_creates_no_chat()
    {
        var sent = (await Send(Bodies.HelloIntoChat)).Expect(202);
        Assert.Empty(await Events());

        await Advance("1m");

        Assert.Equal(["message.sent", "message.delivered", "message.read"], await Events());
        Assert.Equal(sent.TraceId, (await LastEvent("message.read")).GetProperty("trace_id").GetString());
    }

    [Theory]
    [InlineData("""[{"type":"link","value":"https://example.com/menu"}]""")]
    [InlineData("""[{"type":"text","value":"See https://example.com and www.example.com"}]""")]
    [InlineData("""[{"type":"app_clip","value":"https://zero.linqapp.com/c/1"}]""")]
    public async Task Takes_links_and_cards(string parts) => (await Send(Bodies.IntoChat($$"""{"parts":{{parts}}}"""))).Expect(202);

    [Fact]
    public async Task Takes_an_experience_for_one_recipient()
    {
        var body = Bodies.IntoChat("""{"experience":{"name":"link","action":"open","params":{"url":"https://example.com"}}}""");

        var part = (await Send(body)).Expect(202).Json.GetProperty("message").GetProperty("parts")[0];

        Assert.Equal("imessage_app", part.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("""{"message_id":"00000000-0000-4000-8000-0000000000A2"}""")]
    [InlineData("""{"message_id":"00000000-0000-4000-8000-0000000000a2","part_index":0}""")]
    [InlineData("""{"message_id":"00000000-0000-4000-8000-0000000000a2","part_index":null}""")]
    public async Task Shows_the_part_a_reply_answers(string reply)
    {
        var sent = (await Send(Bodies.IntoChat($$"""{"parts":[{"type":"text","value":"Yes"}],"reply_to":{{reply}}}"""))).Expect(202);

        Assert.Equal(
            $$"""{"message_id":"{{People.Question}}","part_index":0}""",
            sent.Json.GetProperty("message").GetProperty("reply_to").GetRawText());
    }

    [Theory]
    [InlineData(People.DirectChat, "SMS", "SMS")]
    [InlineData(People.DirectChat, "RCS", "SMS")]
    [InlineData(People.RcsChat, "SMS", "RCS")]
    [InlineData(People.SmsChat, null, "SMS")]
    public async Task Uses_the_service_asked_for_as_far_as_it_reaches(string chat, string? preferred, string used)
    {
        var wish = preferred is null ? "" : $$""","preferred_service":"{{preferred}}" """;
        var sent =
            (await Send(Bodies.IntoChat($$"""{"parts":[{"type":"text","value":"Hello"}]{{wish}}}"""), chat)).Expect(202).Json
                .GetProperty("message");
        Assert.Equal(JsonValueKind.Null, sent.GetProperty("service").ValueKind);
        Assert.Equal(preferred, sent.GetProperty("preferred_service").GetString());

        await Advance("1s");

        Assert.Equal(used, (await StateOf(chat)).GetProperty("messages").EnumerateArray().Last().GetProperty("service").GetString());
    }

    [Fact]
    public async Task A_file_sent_by_url_can_be_sent_again_by_its_address()
    {
        var first = (await Send(Bodies.IntoChat("""{"parts":[{"type":"media","url":"https://example.com/a.png"}]}"""))).Expect(202);
        var url = first.Json.GetProperty("message").GetProperty("parts")[0].GetProperty("url").GetString()!;

        var second = (await Send(Bodies.IntoChat($$"""{"parts":[{"type":"media","url":{{Bodies.Quoted(url)}}}]}"""))).Expect(202);

        Assert.Equal(
            first.Json.GetProperty("message").GetProperty("parts").GetRawText(),
            second.Json.GetProperty("message").GetProperty("parts").GetRawText());
    }

    [Fact]
    public async Task Ignores_unknown_keys()
    {
        const string Body =
            """{"from":"+12025550199","to":[],"colour":"red","message":{"from":"me","parts":[{"type":"text","value":"Hello","mime_type":"a/b"}],"effect":{"screen_effect":"x"}}}""";

        var message = (await Send(Body)).Expect(202).Json.GetProperty("message");

        Assert.Equal(JsonValueKind.Null, message.GetProperty("effect").ValueKind);
    }

    [Fact]
    public async Task Takes_an_upper_case_id_and_answers_lower_case()
    {
        var sent = (await Send(Bodies.HelloIntoChat, "ABCDEF00-0000-4000-8000-000000000001")).Expect(404);
        Assert.Equal("Chat not found", sent.Json.GetProperty("error").GetProperty("message").GetString());
        var id = Id((await Create(Bodies.Valid)).Json, "chat");

        Assert.Equal(id, (await Send(Bodies.HelloIntoChat, id.ToUpperInvariant())).Expect(202).Json.GetProperty("chat_id").GetString());
    }

    // Recipients

    [Fact]
    public async Task Overrides_an_opt_out_for_one_send_and_keeps_it()
    {
        (await Send(
            """{"message":{"parts":[{"type":"text","value":"Your code is 42"}]},"override_optout":true}""",
            People.OptedOutChat)).Expect(202);

        await Refuses(403, 2024, () => Send(Bodies.HelloIntoChat, People.OptedOutChat));
        Assert.Equal(
            "OPTED_OUT", (await Get($"/chats/{People.OptedOutChat}")).Json.GetProperty("health_status").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Never_blocks_a_group()
    {
        var group = Id((await Create(Bodies.Text("Hello", People.OptedOut, People.Blocked))).Expect(201).Json, "chat");

        (await Send(Bodies.HelloIntoChat, group)).Expect(202);
    }

    [Fact]
    public async Task Sends_into_a_named_group_and_to_those_who_are_still_there()
    {
        (await Send(Bodies.HelloIntoChat, People.NamedChat)).Expect(202);
        (await Send(Bodies.HelloIntoChat, People.ReducedChat)).Expect(202);

        Assert.Equal(4, await Advance("100ms")); // queued and sent, twice
        Assert.Equal(["message.sent", "message.sent"], await Events());
    }

    // Idempotency

    [Fact]
    public async Task Replays_the_first_answer_for_a_key()
    {
        var first = (await Send(Keyed("order-1"))).Expect(202);
        await Advance("1s");
        var before = await State();
        var events = await Events();

        var again = (await Send(Keyed("order-1", "Something else"))).Expect(202);

        Assert.Equal(first.Text, again.Text);
        Assert.NotEqual(first.TraceId, again.TraceId);
        Assert.Equal(before, await State());
        Assert.Equal(events, await Events());
    }

    [Fact]
    public async Task Shares_keys_with_every_way_of_sending()
    {
        var created = (await Create(Bodies.Keyed("order-2", "Hello"))).Expect(201);

        var sent = (await Send(Keyed("order-2"), People.GroupChat)).Expect(202);

        Assert.Equal(People.DirectChat, sent.Json.GetProperty("chat_id").GetString());
        Assert.Equal(created.Json.GetProperty("chat").GetProperty("message").GetRawText(), sent.Json.GetProperty("message").GetRawText());
    }

    [Fact]
    public async Task Takes_a_key_of_255_characters_and_sends_twice_with_an_empty_one()
    {
        (await Send(Keyed(new string('k', 255)))).Expect(202);
        (await Send(Keyed(""))).Expect(202);
        (await Send(Keyed(""))).Expect(202);

        Assert.Equal(6, (await StateOf(People.DirectChat)).GetProperty("messages").GetArrayLength());
    }

    [Fact]
    public async Task Keeps_no_key_of_a_refused_call()
    {
        (await Send(Keyed("order-3"), People.LeftChat)).Expect(409);

        (await Send(Keyed("order-3"))).Expect(202);
    }

    private static string Keyed(string key, string text = "Hello") =>
        Bodies.IntoChat($$"""{"parts":[{"type":"text","value":"{{text}}"}],"idempotency_key":"{{key}}"}""");

    private Task<Reply> Send(string body, string chat = People.DirectChat) => Post($"/chats/{chat}/messages", body);
}
