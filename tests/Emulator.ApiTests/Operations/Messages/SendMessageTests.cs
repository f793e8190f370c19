using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>POST /messages where it succeeds.</summary>
public sealed class SendMessageTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly string[] NewChatEvents = ["chat.created", "message.sent", "message.delivered"];

    [Fact]
    public async Task Answers_a_new_direct_chat_on_the_best_line() =>
        Golden.Check(
            "SendMessage.new", (await Send(Bodies.ToPeople("""{"parts":[{"type":"text","value":"Hi!"}]}""", People.Stranger))).Expect(202));

    [Fact]
    public async Task Answers_a_reused_group() =>
        Golden.Check("SendMessage.reused", (await Send(Bodies.ToPeople(Bodies.Hello, "ANA@example.com", People.Maya))).Expect(202));

    [Fact]
    public async Task Tells_of_a_new_chat_before_its_message()
    {
        var sent = (await Send(Bodies.ToPeople(Bodies.Hello, People.Stranger))).Expect(202);
        await Advance("1s");

        Assert.Equal(NewChatEvents, await Events());
        Assert.Equal(sent.TraceId, (await LastEvent("message.delivered")).GetProperty("trace_id").GetString());
    }

    [Fact]
    public async Task Lands_in_the_same_chat_the_second_time()
    {
        var first = (await Send(Bodies.ToPeople(Bodies.Hello, People.Stranger))).Expect(202).Json;
        var second = (await Send(Bodies.ToPeople(Bodies.Hello, People.Stranger))).Expect(202).Json;

        Assert.Equal(first.GetProperty("chat_id").GetString(), second.GetProperty("chat_id").GetString());
        Assert.False(second.GetProperty("created_new_chat").GetBoolean());
        Assert.Equal("""{"reason":"reused_active_chat","reused_existing_chat":true}""", second.GetProperty("from_selection").GetRawText());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("previous_chat_id").ValueKind);
    }

    [Theory]
    [InlineData("""{"parts":[{"type":"link","value":"https://example.com"}]}""")]
    [InlineData("""{"parts":[{"type":"text","value":"See www.example.com"}]}""")]
    [InlineData("""{"parts":[{"type":"text","value":"Hello"}],"effect":{"type":"screen","name":"confetti"}}""")]
    public async Task Takes_links_and_effects_as_a_first_message(string message) =>
        Assert.True((await Send(Bodies.ToPeople(message, People.Stranger))).Expect(202).Json.GetProperty("created_new_chat").GetBoolean());

    [Fact]
    public async Task Names_everybody_of_a_new_group()
    {
        var sent = (await Send(Bodies.ToPeople(Bodies.Hello, People.Maya, People.Stranger, People.Maya))).Expect(202).Json;

        Assert.True(sent.GetProperty("is_group").GetBoolean());
        Assert.Equal(
            [sent.GetProperty("from").GetString(), People.Maya, People.Stranger],
            sent.GetProperty("handles").EnumerateArray().Select(handle => handle.GetProperty("handle").GetString()));
    }

    [Fact]
    public async Task Ignores_a_line_and_other_keys_it_does_not_know()
    {
        var body =
            $$"""{"from":"{{People.SecondLine}}","to":["{{People.Maya}}"],"voice_memo_url":"https://example.com/a.m4a","message":{{Bodies.Hello}}}""";

        Assert.Equal(People.Line, (await Send(body)).Expect(202).Json.GetProperty("from").GetString());
    }

    [Fact]
    public async Task Overrides_an_opt_out_for_one_send()
    {
        (await Send($$"""{"to":["{{People.OptedOut}}"],"override_optout":true,"message":{{Bodies.Hello}}}""")).Expect(202);

        await Refuses(403, 2024, () => Send(Bodies.ToPeople(Bodies.Hello, People.OptedOut)));
    }

    // Idempotency

    [Fact]
    public async Task Replays_the_whole_answer_for_a_key_in_the_header()
    {
        var body = Bodies.ToPeople(Bodies.Hello, People.Stranger);
        var first = (await Send(body, key: "order-1")).Expect(202);
        await Advance("1s");
        var before = await State();

        var again = (await Send(Bodies.ToPeople(Bodies.Hello, People.Maya), key: "order-1")).Expect(202);

        Assert.Equal(first.Text, again.Text);
        Assert.Contains("new_best_number", again.Text, StringComparison.Ordinal);
        Assert.Equal(before, await State());
        Assert.Equal(NewChatEvents, await Events());
    }

    [Fact]
    public async Task Takes_the_header_for_the_field_and_before_it()
    {
        var first = (await Send(Keyed("body-key"))).Expect(202);
        Assert.Equal(first.Text, (await Send(Keyed(null), key: "body-key")).Text);
        Assert.Equal(first.Text, (await Send(Keyed("body-key"), key: "")).Text);

        var second = (await Send(Keyed("body-key"), key: "header-key")).Expect(202);

        Assert.NotEqual(Id(first.Json, "message"), Id(second.Json, "message"));
        Assert.Equal(
            "header-key",
            (await StateOf(People.DirectChat)).GetProperty("messages").EnumerateArray().Last().GetProperty("idempotency_key").GetString());
    }

    [Theory]
    [InlineData(People.Stranger, "new_best_number")]
    [InlineData(People.Maya, "reused_active_chat")]
    public async Task Replays_a_key_first_used_where_the_line_was_named(string to, string reason)
    {
        var created = (await Create(Bodies.Keyed("order-2", "Hello", to))).Expect(201);

        var replayed = (await Send(Keyed("order-2"))).Expect(202);

        Assert.Equal(Id(created.Json, "chat", "message"), Id(replayed.Json, "message"));
        Assert.Equal(reason, replayed.Json.GetProperty("from_selection").GetProperty("reason").GetString());
    }

    private static string Keyed(string? key) => Bodies.ToPeople(
        $$"""{"parts":[{"type":"text","value":"Hello"}],"idempotency_key":{{(key is null ? "null" : TestJson.Of(key))}}}""", People.Maya);

    private Task<Reply> Send(string body, string? key = null)
    {
        var request = Request(HttpMethod.Post, "/v3/messages", AllLines, body);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return Call(request);
    }
}
