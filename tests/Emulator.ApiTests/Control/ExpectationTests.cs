using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/journal, /events and /deliveries: wait and verify.</summary>
public sealed class ExpectationTests(InMemoryEmulator emulator) : Webhooks.WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Waits_for_a_request_by_what_was_asked_and_answered()
    {
        var wait = Ask("journal/wait", """
            {"match":{"operation":"createChat","method":"post","path":"/chats","status":201,"contains":"Hello",
             "request":{"message":{"parts":[{"value":"Hello"}]}},"response":{"chat":{"is_group":false}}},"count":2}
            """);
        (await Create(Bodies.Text("Bye"))).Expect(201);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        (await Create(Bodies.Valid)).Expect(201);

        Assert.Equal([2, 3], Numbers((await wait).Expect(200), "requests"));
    }

    [Fact]
    public async Task Waits_for_an_event_while_the_clock_is_advanced()
    {
        var chat = (await Create(Bodies.Valid)).Expect(201).Json.GetProperty("chat");
        var wait = Ask("events/wait", $$$"""
            {"match":{"type":"message.delivered","chat_id":"{{{Id(chat)}}}","message_id":"{{{Id(chat.GetProperty("message"))}}}","data":{"direction":"outbound"} } }
            """);

        await Advance("1s");

        var happened = Assert.Single((await wait).Expect(200).Json.GetProperty("events").EnumerateArray());
        Assert.Equal("message.delivered", happened.GetProperty("type").GetString());
        Assert.Equal("outbound", happened.GetProperty("data").GetProperty("direction").GetString());
    }

    [Fact]
    public async Task Waits_for_deliveries_that_have_arrived()
    {
        Answer(500);
        var wait = Ask("deliveries/wait", $$$"""
            {"match":{"event":"message.sent","url":"{{{Hooks}}}*","handle":"{{{People.Maya}}}","attempts":2,"payload":{"data":{"parts":[{"value":"Hello"}]} } },"count":3}
            """);
        for (var i = 0; i < 3; i++) (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1s");
        Assert.Equal(
            3, (await Ask("deliveries/verify", """{"match":{"event":"message.sent","status":"pending"},"count":3}""")).Expect(200).Json
                .GetProperty("deliveries").GetArrayLength());

        Answer(200);
        await Advance("10s");

        Assert.All(
            (await wait).Expect(200).Json.GetProperty("deliveries").EnumerateArray(),
            delivery => Assert.Equal("delivered", delivery.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task A_receiver_may_be_waited_for_while_the_clock_waits_for_it()
    {
        Reply? seen = null;
        Receiver.Answer = async (_, _) =>
        {
            seen = await Ask("events/wait", """{"match":{"type":"message.sent"}}""");
            return 200;
        };
        (await Create(Bodies.Text("Hello"))).Expect(201);

        await Advance("100ms");

        seen!.Expect(200);
    }

    [Fact]
    public async Task Says_after_the_timeout_what_came_instead_nearest_first()
    {
        (await Get("/chats")).Expect(200);
        (await Create(Bodies.Text("Hi"))).Expect(201);

        var unmet =
            Unmet(await Ask(
                "journal/wait",
                """{"match":{"operation":"createChat","status":429,"request":{"message":{"parts":[{"value":"Hi"}]}}},"count":3,"within":"0s"}"""));

        Assert.Equal(
            """
            Expected at least 3 requests with operation createChat, status 429, request {"message":{"parts":[{"value":"Hi"}]}}, but none came in time. What came instead, nearest first:
              #2 POST /v3/chats (createChat) answered 201: status is 201, not 429
              #1 GET /v3/chats (listChats) answered 200: operation is listChats, not createChat; status is 200, not 429; request is absent, not {"message":{"parts":[{"value":"Hi"}]}}
            The world's clock is manual and stands at 2026-11-23T18:00:00.000Z; what waits for it: 4 jobs in 50ms to 5s400ms. Advance it: POST /_emulator/clock/advance {"by":"5s400ms"}
            """,
            unmet.GetProperty("detail").GetString());
        Assert.Equal(0, unmet.GetProperty("matched").GetInt32());
        var nearest = unmet.GetProperty("nearest")[0];
        Assert.Equal(
            (2, "POST /v3/chats (createChat) answered 201"),
            (nearest.GetProperty("number").GetInt32(), nearest.GetProperty("what").GetString()));
        Assert.Equal(
            ["status is 201, not 429"], nearest.GetProperty("mismatches").EnumerateArray().Select(mismatch => mismatch.GetString()));
    }

    [Fact]
    public async Task Says_why_a_delivery_has_not_arrived()
    {
        Answer(400);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("100ms");

        var detail =
            Unmet(await Ask("deliveries/wait", """{"match":{"event":"message.sent"},"within":"0s"}""")).GetProperty("detail").GetString()!;

        Assert.Contains(
            $"#1 message.sent to {Hooks}all, failed after 1 attempt(s), the last answered 400: status is failed, not delivered", detail,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("journal", """{"match":{"operation":"getChat"},"within":"0s"}""")]
    [InlineData("events", """{"match":{"type":"message.delivered"},"within":"0s"}""")]
    [InlineData("deliveries", """{"match":{"event":"message.sent"},"within":"0s"}""")]
    public async Task Names_a_manual_clock_what_is_due_and_when(string log, string wait)
    {
        (await Control(HttpMethod.Put, "/faults/slow", """{"on":"listChats","then":{"delay":"30s"}}""")).Expect(200);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        var held = Get("/chats");
        await Eventually(async () => (await Ask($"{log}/wait", wait)).Text.Contains("held-back", StringComparison.Ordinal));
        const string clock =
            "The world's clock is manual and stands at 2026-11-23T18:00:00.000Z; what waits for it: 1 held-back answer in 30s, 4 jobs in "
                + "50ms to 5s400ms. "
            + "Advance it: POST /_emulator/clock/advance {\"by\":\"30s\"}";

        Assert.EndsWith(clock, Unmet(await Ask($"{log}/wait", wait)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.EndsWith(
            clock, Unmet(await Ask($"{log}/verify", wait.Replace(",\"within\":\"0s\"", "", StringComparison.Ordinal))).GetProperty("detail")
                .GetString(), StringComparison.Ordinal);

        await Advance("30s");
        (await held).Expect(200);
        var idle =
            Unmet(await Ask(
                $"{log}/wait",
                wait.Replace("getChat", "leaveChat", StringComparison.Ordinal)
                    .Replace("\"message.", "\"reaction.", StringComparison.Ordinal).Replace("delivered", "added", StringComparison.Ordinal)
                    .Replace("sent", "added", StringComparison.Ordinal)));
        Assert.EndsWith(
            "The world's clock is manual and stands at 2026-11-23T18:00:30.000Z; nothing waits for it to move.",
            idle.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delivery_that_waits_for_a_manual_clock_says_so()
    {
        Answer(500);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("100ms");

        var retry =
            (await Control(HttpMethod.Get, "/deliveries?status=pending")).Json.GetProperty("deliveries")[0].GetProperty("reason")
                .GetString()!;
        Assert.Matches("^due in [12]s.* on a manual clock: advance it$", retry);
        Assert.Contains(
            $"pending after 1 attempt(s), the last answered 500, {retry}",
            Unmet(await Ask("deliveries/verify", """{"match":{"event":"message.sent"}}""")).GetProperty("detail").GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"match":{"operation":"createChat"}}""", true)]
    [InlineData("""{"match":{"operation":"createChat"},"count":2}""", true)]
    [InlineData("""{"match":{"operation":"createChat"},"count":1}""", false)]
    [InlineData("""{"match":{"operation":"createChat"},"at_least":3}""", false)]
    [InlineData("""{"match":{"operation":"createChat"},"at_most":2}""", true)]
    [InlineData("""{"match":{"operation":"createChat"},"at_most":1}""", false)]
    [InlineData("""{"match":{"operation":"createChat"},"at_least":1,"at_most":2}""", true)]
    [InlineData("""{"match":{"operation":"createChat"},"at_least":1,"since":2}""", false)]
    [InlineData("""{"match":{"operation":"leaveChat"},"count":0}""", true)]
    [InlineData("""{"match":{"operation":"leaveChat"}}""", false)]
    [InlineData("""{"match":{}, "count":3}""", true)]
    [InlineData("""{"match":{"path":"/v3/chats","query":"limit=1"},"count":1}""", true)]
    [InlineData("""{"in_order":[{"operation":"createChat"},{"operation":"listChats"}]}""", true)]
    [InlineData("""{"in_order":[{"contains":"one"},{"contains":"two"},{"operation":"listChats"}]}""", true)]
    [InlineData("""{"in_order":[{"contains":"two"},{"contains":"one"}]}""", false)]
    [InlineData("""{"in_order":[{"operation":"listChats"},{"operation":"listChats"}]}""", false)]
    public async Task Verifies_how_many_there_were_and_in_which_order(string expectation, bool isMet)
    {
        (await Create(Bodies.Text("one"))).Expect(201);
        (await Create(Bodies.Text("two"))).Expect(201);
        (await Get("/chats?limit=1")).Expect(200);

        (await Ask("journal/verify", expectation)).Expect(isMet ? 200 : 417);
    }

    [Fact]
    public async Task Says_what_came_too_often_and_which_step_is_missing()
    {
        (await Create(Bodies.Text("one"))).Expect(201);
        (await Create(Bodies.Text("two"))).Expect(201);

        Assert.StartsWith(
            "Expected no request with operation createChat, but 2 came. What came:\n  #1 POST",
            Unmet(await Ask("journal/verify", """{"match":{"operation":"createChat"},"count":0}""")).GetProperty("detail").GetString(),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Step 2 did not come after #2, which is step 1: request with the text 'one' (#1 came before it). Nothing came after it.",
            Unmet(await Ask("journal/verify", """{"in_order":[{"contains":"two"},{"contains":"one"}]}""")).GetProperty("detail")
                .GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifies_the_order_of_events()
    {
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("1s");

        (await Ask(
            "events/verify",
            """{"in_order":[{"type":"chat.created"},{"type":"message.sent"},{"type":"message.delivered"}]}""")).Expect(200);
        Assert.Contains(
            "came before it",
            Unmet(await Ask("events/verify", """{"in_order":[{"type":"message.delivered"},{"type":"message.sent"}]}"""))
                .GetProperty("detail").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_a_body_is_longer_than_the_journal_keeps()
    {
        (await Create(Bodies.Text("Hello").Insert(1, new string(' ', 70_000)))).Expect(201);

        var unmet = Unmet(await Ask("journal/verify", """{"match":{"request":{"message":{}}}}"""));

        Assert.Contains(
            "request cannot be compared: it is longer than the 65536 bytes the journal keeps of a body",
            unmet.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_ends_a_wait()
    {
        var wait = Ask("journal/wait", """{"match":{"status":429},"within":"1m"}""");
        while (!wait.IsCompleted) (await Control(HttpMethod.Post, "/reset")).Expect(204);

        Assert.Contains("reset", (await wait).Expect(409).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_the_world_ends_a_wait()
    {
        var wait = Ask("events/wait", """{"match":{"type":"poll.sent"},"within":"1m"}""");
        (await Control(HttpMethod.Delete, $"/worlds/{World}", world: "")).Expect(204);

        Assert.Contains((await wait).Status, new[] { 404, 409 });
    }

    [Theory]
    [InlineData("journal/wait", "{}", "Give 'match'")]
    [InlineData("journal/wait", """{"match":{},"count":0}""", "'count' is at least 1")]
    [InlineData("journal/wait", """{"match":{},"since":-1}""", "'since' is at least 0")]
    [InlineData("events/verify", """{"match":{},"since":-1}""", "'since' is at least 0")]
    [InlineData("journal/wait", """{"match":{},"within":"11m"}""", "at most 10m")]
    [InlineData("journal/wait", """{"match":{},"within":"soon"}""", "expected a duration")]
    [InlineData("journal/wait", """{"match":{},"wihtin":"5s"}""", "wihtin is not a known key; did you mean 'within'?")]
    [InlineData("journal/wait", """{"match":{"opertion":"createChat"}}""", "match.opertion is not a known key; did you mean 'operation'?")]
    [InlineData("journal/wait", """{"match":{"operation":"creatChat"}}""", "did you mean 'createChat'?")]
    [InlineData("journal/verify", """{"match":{"request":{"to":{"$contain":"x"}}}}""", "did you mean '$contains'?")]
    [InlineData("journal/verify", """{"match":{},"in_order":[{}]}""", "Give either 'match'")]
    [InlineData("journal/verify", "{}", "Give either 'match'")]
    [InlineData("journal/verify", """{"in_order":[]}""", "'in_order' is empty")]
    [InlineData("journal/verify", """{"in_order":[{},null]}""", "'in_order' holds a null")]
    [InlineData("journal/verify", """{"match":{"rule":"chats.list.limti"},"count":0}""", "did you mean 'chats.list.limit'?")]
    [InlineData("journal/verify", """{"match":{"code":1022},"count":0}""", "There is no code '1022'; did you mean")]
    [InlineData("journal/verify", """{"match":{"status":4000},"count":0}""", "There is no status 4000; known are 100 to 599")]
    [InlineData("journal/verify", """{"in_order":[{}],"count":1}""", "'in_order' means one of each")]
    [InlineData("journal/verify", """{"match":{},"count":1,"at_least":1}""", "Give either 'count'")]
    [InlineData("journal/verify", """{"match":{},"at_least":3,"at_most":2}""", "the least not above the most")]
    [InlineData("events/verify", """{"match":{"type":"message.sen"}}""", "did you mean 'message.sent'?")]
    [InlineData("events/wait", """{"match":{"chat":"x"}}""", "match.chat is not a known key; known are type, chat_id, message_id")]
    [InlineData("deliveries/wait", """{"match":{"status":"arrived"}}""", "There is no status 'arrived'; known are pending, delivered, "
        + "failed, cancelled, dropped, any")]
    [InlineData("deliveries/verify", """{"match":{"event":"message.recieved"}}""", "did you mean 'message.received'?")]
    public async Task Refuses_what_cannot_be_meant(string path, string body, string detail)
    {
        var refusal = (await Ask(path, body)).Expect(400);

        Assert.Equal("application/problem+json", refusal.MediaType);
        Assert.Contains(detail, refusal.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private Task<Reply> Ask(string path, string body) => Control(HttpMethod.Post, $"/{path}", body);

    private static JsonElement Unmet(Reply reply)
    {
        Assert.Equal("application/problem+json", reply.Expect(417).MediaType);
        Assert.Equal("Expectation not met", reply.Json.GetProperty("title").GetString());
        return reply.Json;
    }

    private static IEnumerable<int> Numbers(Reply reply, string key) =>
        reply.Json.GetProperty(key).EnumerateArray().Select(record => record.GetProperty("sequence").GetInt32());
}
