using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Messages;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>POST /chats where it succeeds.</summary>
public sealed class CreateChatTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly string[] CreateKeys = ["id", "display_name", "handles", "health_status", "is_group", "service", "message"];

    private static readonly string[] MessageKeys =
    [
        "id", "created_at", "delivery_status", "is_read", "parts", "sent_at", "delivered_at", "effect", "from_handle", "preferred_service",
        "reply_to", "service",
    ];

    private static readonly string[] HandleKeys = ["id", "handle", "service", "status", "joined_at", "left_at", "is_me"];

    public static TheoryData<string, string> EffectNames =>
    [
        .. new[] { "confetti", "fireworks", "lasers", "sparkles", "celebration", "hearts", "love", "balloons", "happy_birthday", "echo",
            "spotlight" }.Select(name => ("screen", name)),
        .. new[] { "slam", "loud", "gentle", "invisible" }.Select(name => ("bubble", name)),
    ];

    [Fact]
    public async Task Answers_a_new_direct_chat()
    {
        var reply = (await Create(Bodies.Text("Hello, is this the bakery?", People.Stranger))).Expect(201);

        Golden.Check("CreateChat.direct", reply);
        Assert.Equal("application/json", reply.MediaType);
        Assert.Equal(32, reply.TraceId.Length);
    }

    [Fact]
    public async Task Answers_a_new_group_with_every_kind_of_content()
    {
        var parts = $$"""
            [{"type":"text","value":"Look, Maya 🍋","text_decorations":[{"range":[0,4],"style":"bold"},{"range":[11,13],"animation":"shake"}],
              "mention":"{{People.Maya}}","mention_range":[6,10]},
             {"type":"media","attachment_id":"{{People.Photo}}"},
             {"type":"media","url":"https://example.com/cakes/three%20tiers.jpg"}]
            """;

        var reply = (await Create(Bodies.Parts(parts, People.Maya, People.Stranger, "New@Example.com"))).Expect(201);

        Golden.Check("CreateChat.group", reply);
    }

    [Fact]
    public async Task Answers_an_app_card()
    {
        var card = AppCardRows.Card(
            """ "app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu","app_store_id":123456} """,
            """ "layout":{"caption":"Menu","subcaption":"Today","image_url":"https://example.com/menu.png","image_title":"Cakes"} """,
            """ "url":"https://example.com/menu","interactive":false """);

        Golden.Check("CreateChat.app-card", (await Create(card.CreateBody)).Expect(201));
    }

    [Fact]
    public async Task Shows_exactly_the_documented_keys()
    {
        var body = (await Create(Bodies.Text("Hello", People.Maya, People.Stranger))).Expect(201).Json;

        Assert.Equal(["chat"], Keys(body));
        var chat = body.GetProperty("chat");
        Assert.Equal(CreateKeys, Keys(chat));
        Assert.Equal(MessageKeys, Keys(chat.GetProperty("message")));
        var handles = chat.GetProperty("handles").EnumerateArray().ToList();
        Assert.Equal([.. HandleKeys, "line_type"], Keys(handles[0]));
        Assert.All(handles.Skip(1), contact => Assert.Equal(HandleKeys, Keys(contact)));
        Assert.Equal([.. HandleKeys, "line_type"], Keys(chat.GetProperty("message").GetProperty("from_handle")));
        Assert.Equal(["status", "doc_url", "updated_at"], Keys(chat.GetProperty("health_status")));
        Assert.Matches(LowerCaseUuid(), Id(chat));
        Assert.Matches(WireTime(), chat.GetProperty("message").GetProperty("created_at").GetString());
    }

    [Fact]
    public async Task Lists_the_own_line_first_then_the_recipients_as_they_were_named()
    {
        var chat = (await Create(Bodies.Text("Hello", People.Stranger, People.Ana, People.Ben))).Expect(201).Json.GetProperty("chat");

        var handles = chat.GetProperty("handles").EnumerateArray().ToArray();
        Assert.Equal(
            [People.Line, People.Stranger, People.Ana, People.Ben], handles.Select(handle => handle.GetProperty("handle").GetString()));
        Assert.Equal([true, false, false, false], handles.Select(handle => handle.GetProperty("is_me").GetBoolean()));
        Assert.Equal($"{People.Stranger}, {People.Ana}, {People.Ben}", chat.GetProperty("display_name").GetString());
        Assert.True(chat.GetProperty("is_group").GetBoolean());
    }

    [Theory]
    [InlineData(People.Maya, null, "iMessage")]
    [InlineData(People.Ben, null, "RCS")]
    [InlineData(People.Joe, null, "SMS")]
    [InlineData(People.Ana, null, "iMessage")]
    [InlineData(People.Stranger, null, "iMessage")]
    [InlineData("nobody@example.com", null, "iMessage")]
    [InlineData(People.Maya, "SMS", "SMS")]
    [InlineData(People.Maya, "RCS", "SMS")]
    [InlineData(People.Ben, "SMS", "RCS")]
    public async Task Resolves_the_service_of_a_new_chat(string to, string? preferred, string service)
    {
        var wish = preferred is null ? "" : $$""","preferred_service":"{{preferred}}" """;
        var body = Bodies.From(People.SecondLine, $$"""{"parts":[{"type":"text","value":"Hello"}]{{wish}}}""", to);

        var chat = (await Create(body)).Expect(201).Json.GetProperty("chat");

        Assert.Equal(service, chat.GetProperty("service").GetString());
        Assert.Equal(JsonValueKind.Null, chat.GetProperty("message").GetProperty("service").ValueKind);
        Assert.Equal(preferred, chat.GetProperty("message").GetProperty("preferred_service").GetString());
    }

    [Fact]
    public async Task Is_shown_by_get_and_list_with_their_own_keys()
    {
        var id = Id((await Create(Bodies.Valid)).Expect(201).Json, "chat");

        var chat = (await Get($"/chats/{id}")).Expect(200);
        var first = (await Get("/chats?limit=1")).Expect(200).Json.GetProperty("chats")[0];

        Assert.Equal(GetChatTests.ChatKeys, Keys(chat.Json));
        Assert.Equal(chat.Text, first.GetRawText());
    }

    [Fact]
    public async Task Stores_the_message_with_the_trace_id_of_the_call()
    {
        var reply = (await Create(Bodies.Valid)).Expect(201);

        var message = (await StateOf(Id(reply.Json, "chat"))).GetProperty("messages").EnumerateArray().Single();
        Assert.Equal(Id(reply.Json, "chat", "message"), Id(message));
        Assert.Equal("pending", message.GetProperty("delivery_status").GetString());
        Assert.Equal(reply.TraceId, message.GetProperty("trace_id").GetString());
        var created = (await Control(HttpMethod.Get, "/events")).Json.GetProperty("events")[0];
        Assert.Equal("chat.created", created.GetProperty("type").GetString());
        Assert.Equal(reply.TraceId, created.GetProperty("trace_id").GetString());
    }

    // Reuse

    [Fact]
    public async Task Reuses_a_direct_chat_always()
    {
        var reply = (await Create(Bodies.Text("Yes!", People.Maya))).Expect(201);

        Assert.Equal(People.DirectChat, Id(reply.Json, "chat"));
        Assert.Equal(4, (await StateOf(People.DirectChat)).GetProperty("messages").GetArrayLength());
        Assert.Empty(await Events());
        await Advance("1s");
        Assert.Equal(["message.sent", "message.delivered"], await Events());
    }

    [Theory]
    [InlineData("+14155550123", "ana@example.com")]
    [InlineData("ana@example.com", "+14155550123")]
    [InlineData("ANA@EXAMPLE.COM", "+14155550123", "Ana@example.com", "+14155550123")]
    public async Task Reuses_a_group_by_its_set_of_people(params string[] to) =>
        Assert.Equal(People.GroupChat, Id((await Create(Bodies.Text("Tacos", to))).Expect(201).Json, "chat"));

    [Fact]
    public async Task Starts_another_chat_on_another_line()
    {
        var body = Bodies.From(People.SecondLine, Bodies.Hello, People.Maya);

        var first = Id((await Create(body)).Expect(201).Json, "chat");

        Assert.NotEqual(People.DirectChat, first);
        Assert.Equal(first, Id((await Create(body)).Expect(201).Json, "chat"));
    }

    [Fact]
    public async Task Never_reuses_a_named_group_but_the_new_unnamed_one()
    {
        var body = Bodies.From(People.SecondLine, Bodies.Hello, People.Maya, People.Ana);

        var first = Id((await Create(body)).Expect(201).Json, "chat");

        Assert.NotEqual(People.NamedChat, first);
        Assert.Equal(first, Id((await Create(body)).Expect(201).Json, "chat"));
    }

    [Fact]
    public async Task Never_reuses_a_group_the_line_has_left() =>
        Assert.NotEqual(People.LeftChat, Id((await Create(Bodies.Text("Hello", People.Ben, People.Joe))).Expect(201).Json, "chat"));

    [Fact]
    public async Task Compares_with_who_is_active_now()
    {
        Assert.Equal(People.ReducedChat, Id((await Create(Bodies.Text("Hello", People.Maya, People.Joe))).Expect(201).Json, "chat"));
        Assert.NotEqual(
            People.ReducedChat, Id((await Create(Bodies.Text("Hello", People.Maya, People.Joe, People.Ana))).Expect(201).Json, "chat"));
    }

    [Fact]
    public async Task Folds_duplicates_into_one_recipient()
    {
        var chat = (await Create(Bodies.Text("Hello", People.Stranger, People.Stranger))).Expect(201).Json.GetProperty("chat");

        Assert.False(chat.GetProperty("is_group").GetBoolean());
        Assert.Equal(2, chat.GetProperty("handles").GetArrayLength());
    }

    [Fact]
    public async Task Takes_31_different_recipients()
    {
        var to = Enumerable.Range(0, 31).Select(n => $"+1415555{n + 1000}").ToArray();

        var chat = (await Create(Bodies.Text("Hello", [.. to, to[0]]))).Expect(201).Json.GetProperty("chat");

        Assert.Equal(32, chat.GetProperty("handles").GetArrayLength());
    }

    [Theory]
    [InlineData("+12")]
    [InlineData("+123456789012345")]
    [InlineData("+442071234567")]
    [InlineData("+81312345678")]
    [InlineData("user@example.com")]
    [InlineData("first.last+tag@mail.example.co.uk")]
    public async Task Takes_handles_of_every_documented_form(string handle) =>
        (await Create(Bodies.Text("Hello", handle))).Expect(201);

    // First messages and later ones

    [Fact]
    public async Task Lets_a_reused_chat_have_links_replies_and_effects()
    {
        (await Create(Bodies.Parts("""[{"type":"link","value":"ftp://example.com/a"}]"""))).Expect(201);
        (await Create(Bodies.Text("See https://example.com"))).Expect(201);
        var reply = (await Create(Bodies.Message(
            $$$"""{"parts":[{"type":"text","value":"Yes"}],"reply_to":{"message_id":"{{{People.Question}}}"},"effect":{"type":"screen","name":"confetti"}}"""))).Expect(201);

        var message = reply.Json.GetProperty("chat").GetProperty("message");
        Assert.Equal($$"""{"message_id":"{{People.Question}}","part_index":0}""", message.GetProperty("reply_to").GetRawText());
        Assert.Equal("""{"type":"screen","name":"confetti"}""", message.GetProperty("effect").GetRawText());
    }

    [Theory]
    [InlineData("Visit example.com")]
    [InlineData("awww.nice")]
    [InlineData("http:/ is no link")]
    public async Task Lets_a_first_message_hold_what_is_no_url(string text) =>
        (await Create(Bodies.Text(text, People.Stranger))).Expect(201);

    [Theory]
    [MemberData(nameof(EffectNames))]
    public async Task Takes_every_effect_and_echoes_its_name(string type, string name)
    {
        var body = Bodies.Message($$$"""{"parts":[{"type":"text","value":"Hello"}],"effect":{"type":"{{{type}}}","name":"{{{name}}}"}}""");

        var effect = (await Create(body)).Expect(201).Json.GetProperty("chat").GetProperty("message").GetProperty("effect");

        Assert.Equal($$"""{"type":"{{type}}","name":"{{name}}"}""", effect.GetRawText());
    }

    [Theory]
    [InlineData("""[{"type":"text","value":"a"},{"type":"media","attachment_id":"00000000-0000-4000-8000-0000000000b1"},{"type":"text","value":"b"}]""")]
    [InlineData("""[{"type":"text","value":"🍋","text_decorations":[{"range":[0,2],"style":"bold"}]}]""")]
    [InlineData("""[{"type":"text","value":"Hello","text_decorations":[{"range":[0,3],"style":"bold"},{"range":[1,5],"style":"italic"}]}]""")]
    [InlineData("""[{"type":"text","value":"Hello","text_decorations":[{"range":[0,3],"animation":"big"},{"range":[3,5],"style":"underline"}]}]""")]
    [InlineData("""[{"type":"text","value":"Hello","text_decorations":[]}]""")]
    [InlineData("""[{"type":"media","url":"https://example.com/largest.mp4"}]""")]
    [InlineData("""[{"type":"media","url":"https://cdn.linqapp.com/attachments/partners/partner_bakery/00000000-0000-4000-8000-0000000000b1/cake.png"}]""")]
    [InlineData("""[{"type":"link","value":"http://example.com"}]""")]
    [InlineData("""[{"type":"app_clip","value":"https://zero.linqapp.com/c/1"}]""")]
    public async Task Takes_what_is_just_allowed(string parts) => (await Create(Bodies.Parts(parts))).Expect(201);

    [Fact]
    public async Task Counts_characters_of_a_text_as_code_points()
    {
        (await Create(Bodies.Text(new string('x', 10_000)))).Expect(201);
        (await Create(Bodies.Text(string.Concat(Enumerable.Repeat("🍋", 10_000))))).Expect(201);
    }

    [Fact]
    public async Task Takes_more_than_40_files_of_the_vendors_host()
    {
        var parts = string.Join(',', Enumerable.Repeat("""{"type":"media","url":"https://cdn.linqapp.com/stickers/cake.png"}""", 41));

        (await Create(Bodies.Parts($"[{parts}]"))).Expect(201);
    }

    [Fact]
    public async Task Counts_only_public_urls_among_forty()
    {
        const string Public = """{"type":"media","url":"https://example.com/a.png"}""";
        const string Exempt = $$"""
            {"type":"media","attachment_id":"{{People.Photo}}"},
            {"type":"media","url":"https://cdn.linqapp.com/attachments/partners/partner_bakery/{{People.Photo}}/cake.png"}
            """;

        (await Create(Bodies.Parts($"[{string.Join(',', Enumerable.Repeat(Public, 40))},{Exempt}]"))).Expect(201);
    }

    [Fact]
    public async Task Ignores_unknown_keys()
    {
        var body = $$"""
            {"from":"{{People.Line}}","to":["{{People.Maya}}"],"colour":"red","continuation_message":{"text":"a"},
             "message":{"from":"me","parts":[{"type":"text","value":"Hello","mime_type":"a/b"}],"effect":{"screen_effect":"confetti"},"draft":[1,{"x":null}]} }
            """;

        var message = (await Create(body)).Expect(201).Json.GetProperty("chat").GetProperty("message");

        Assert.Equal(JsonValueKind.Null, message.GetProperty("effect").ValueKind);
    }

    // Recipients

    [Fact]
    public async Task Sends_to_an_opted_out_person_once_when_overridden_and_keeps_the_opt_out()
    {
        var body = $$"""{"from":"{{People.Line}}","to":["{{People.OptedOut}}"],"override_optout":true,"message":{{Bodies.Hello}}}""";

        (await Create(body)).Expect(201);

        await Refuses(403, 2024, () => Create(Bodies.Text("Sale!", People.OptedOut)));
    }

    [Fact]
    public async Task Never_blocks_a_group()
    {
        (await Create(Bodies.Text("Hello", People.OptedOut, People.Maya))).Expect(201);
        (await Create(Bodies.Text("Hello", People.Blocked, People.Maya))).Expect(201);
        (await Create(Bodies.Text("Hello", People.Blocked, People.OptedOut))).Expect(201);
    }

    // Idempotency

    [Fact]
    public async Task Replays_the_first_answer_for_a_key()
    {
        var first = (await Create(Bodies.Keyed("order-1", "Hello", People.Stranger))).Expect(201);
        await Advance("1s");
        var before = await State();
        var events = await Events();

        var again = (await Create(Bodies.Keyed("order-1", "Something else", People.Maya))).Expect(201);

        Assert.Equal(first.Text, again.Text);
        Assert.NotEqual(first.TraceId, again.TraceId);
        Assert.Equal(before, await State());
        Assert.Equal(events, await Events());
    }

    [Fact]
    public async Task Keeps_no_key_of_a_refused_call()
    {
        (await Create(Bodies.Keyed("order-2", "Hello", People.Blocked))).Expect(403);

        (await Create(Bodies.Keyed("order-2", "Hello", People.Maya))).Expect(201);
    }

    [Fact]
    public async Task Checks_ownership_before_it_replays()
    {
        (await Create(Bodies.Keyed("order-3", "Hello", People.Maya))).Expect(201);

        await Refuses(403, 2006, () => Create(Bodies.Keyed("order-3", "Hello", People.Maya), OneLine));
    }

    [Fact]
    public async Task Takes_a_key_of_255_characters_and_sends_twice_without_one()
    {
        (await Create(Bodies.Keyed(new string('k', 255), "Hello"))).Expect(201);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        (await Create(Bodies.Text("Hello"))).Expect(201);

        Assert.Equal(6, (await StateOf(People.DirectChat)).GetProperty("messages").GetArrayLength());
    }
}
