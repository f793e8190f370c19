using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Faults;

/// <summary>Every kind of fault in both phases; the same in memory and on sockets.</summary>
public abstract class FaultKindTests(TestEmulator emulator) : FaultTest(emulator)
{
    [Theory]
    [InlineData(1007, 429)]
    [InlineData(2004, 401)]
    [InlineData(2009, 409)]
    [InlineData(2022, 500)]
    [InlineData(3005, 504)]
    [InlineData(3006, 500)]
    [InlineData(4004, 503)]
    [InlineData(4005, 422)]
    [InlineData(5001, 500)]
    public async Task Error_answers_in_the_vendors_envelope_and_changes_nothing(int code, int status)
    {
        await PutFault("f", $$"""{"on":"createChat","then":{"error":{{code}} } }""");

        await Refuses(status, code, () => Create(Bodies.Valid));

        var entry = Assert.Single(await Journal());
        Assert.Equal("f", entry.GetProperty("fault").GetString());
        Assert.Equal(status, entry.GetProperty("status").GetInt32());
        Assert.Equal((1, 1), await Counts("f"));
    }

    [Fact]
    public async Task Error_says_when_to_come_back()
    {
        await PutFault("f", """{"on":"POST /chats","when":{"calls":[1]},"then":{"error":1007,"retry_after":7}}""");

        var refusal = await Refuses(429, 1007, () => Create(Bodies.Valid));

        Assert.Equal("7", refusal.Header("Retry-After"));
        Assert.Equal(7, refusal.Json.GetProperty("error").GetProperty("retry_after").GetInt32());
        Assert.Equal("Rate limited. Try again in 7 seconds.", refusal.Json.GetProperty("error").GetProperty("message").GetString());
        (await Create(Bodies.Valid)).Expect(201);
    }

    [Fact]
    public async Task Error_after_keeps_the_change()
    {
        await PutFault("f", """{"on":"createChat","phase":"after","then":{"error":3006}}""");

        Envelope.Check(await Create(Bodies.Text("Hello")), 500, 3006);

        Assert.Equal(4, await MessagesInDirectChat());
        Assert.Equal("f", Assert.Single(await Journal()).GetProperty("fault").GetString());
    }

    [Fact]
    public async Task Status_answers_like_a_proxy_in_between()
    {
        await PutFault(
            "f", """{"on":"listChats","then":{"status":502,"headers":{"Content-Type":"text/html","Server":"edge"},"body":"<h1>502</h1>","retry_after":9}}""");

        var reply = (await Get("/chats")).Expect(502);

        Assert.Equal("<h1>502</h1>", reply.Text);
        Assert.Equal("text/html", reply.MediaType);
        Assert.Equal("edge", reply.Header("Server"));
        Assert.Equal("9", reply.Header("Retry-After"));
        Assert.Equal(32, reply.TraceId.Length);
    }

    [Theory]
    [InlineData("""{"status":503}""", 503, "", null)]
    [InlineData("""{"status":500,"body":"{\"oops\":true}"}""", 500, """{"oops":true}""", "application/json")]
    [InlineData("""{"status":500,"body":"oops"}""", 500, "oops", "text/plain")]
    [InlineData("""{"status":204}""", 204, "", null)]
    [InlineData("""{"status":205}""", 205, "", null)]
    [InlineData("""{"status":304}""", 304, "", null)]
    [InlineData("""{"status":599,"headers":{"X-Trace-ID":"mine"}}""", 599, "", null)]
    public async Task Status_answers_with_or_without_a_body(string then, int status, string body, string? contentType)
    {
        await PutFault("f", $$"""{"on":"*","then":{{then}} }""");

        var reply = (await Get("/chats")).Expect(status);

        Assert.Equal(body, reply.Text);
        Assert.Equal(contentType, reply.MediaType);
    }

    [Theory]
    [InlineData("before", false)]
    [InlineData("after", true)]
    public async Task Status_keeps_the_change_in_phase_after_only(string phase, bool isKept)
    {
        await PutFault("f", $$"""{"on":"createChat","phase":"{{phase}}","then":{"status":502} }""");
        var before = await State();

        (await Create(Bodies.Text("Hello"))).Expect(502);

        Assert.Equal(isKept ? 4 : 3, await MessagesInDirectChat());
        Assert.Equal(isKept, before != await State());
    }

    [Theory]
    [InlineData("reset", "before")]
    [InlineData("reset", "after")]
    [InlineData("close", "before")]
    [InlineData("close", "after")]
    public async Task Connection_breaks_without_an_answer(string connection, string phase)
    {
        await PutFault("f", $$"""{"on":"createChat","when":{"first":1},"phase":"{{phase}}","then":{"connection":"{{connection}}"} }""");
        var before = await State();

        await Breaks(() => Create(Bodies.Text("Hello")));

        Assert.Equal(phase == "after" ? 4 : 3, await MessagesInDirectChat());
        Assert.Equal(phase == "after", before != await State());
        var entry = Assert.Single(await Journal());
        Assert.Equal(0, entry.GetProperty("status").GetInt32());
        Assert.Equal("f", entry.GetProperty("fault").GetString());
        (await Create(Bodies.Text("Hello"))).Expect(201);
    }

    [Fact]
    public async Task Connection_hangs_until_the_client_gives_up()
    {
        await PutFault("f", """{"on":"createChat","phase":"after","then":{"connection":"hang"}}""");
        using var client = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var request = Request(HttpMethod.Post, "/v3/chats", AllLines, Bodies.Text("Hello"));

        var call = Client.SendAsync(request, client.Token);
        await Eventually(async () => (await Journal()).Length == 1);
        await Advance("1h");
        Assert.False(call.IsCompleted);
        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(4, await MessagesInDirectChat());
        (await Get("/chats")).Expect(200);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(1.0)]
    public async Task Truncate_breaks_off_before_the_last_byte(double share)
    {
        await PutFault(
            "f", string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $$"""{"on":"listChats","when":{"first":1},"then":{"truncate":{{share}} } }"""));

        await Breaks(() => Get("/chats"));

        var entry = Assert.Single(await Journal());
        Assert.Equal(200, entry.GetProperty("status").GetInt32());
        var whole = (await Get("/chats")).Expect(200).Text;
        var sent = entry.TryGetProperty("response_body", out var body) ? body.GetString()! : "";
        Assert.StartsWith(sent, whole, StringComparison.Ordinal);
        Assert.Equal(Math.Min((int)(whole.Length * share), whole.Length - 1), sent.Length);
    }

    [Fact]
    public async Task Malformed_is_a_whole_answer_that_is_no_json()
    {
        await PutFault("f", """{"on":"*","then":{"malformed":true}}""");

        var reply = (await Get("/chats")).Expect(200);

        Assert.Equal("application/json", reply.MediaType);
        Assert.ThrowsAny<JsonException>(() => reply.Json);
    }

    [Fact]
    public async Task Malformed_leaves_an_answer_without_a_body_without_one()
    {
        await PutFault("f", """{"on":"markChatRead","then":{"malformed":true}}""");

        Assert.Empty((await Post($"/chats/{People.DirectChat}/read")).Expect(204).Bytes);
    }

    [Fact]
    public async Task Malformed_spoils_an_answer_of_a_change_that_is_kept()
    {
        await PutFault("f", """{"on":"createChat","phase":"after","then":{"malformed":true}}""");

        var reply = (await Create(Bodies.Text("Hello"))).Expect(201);

        Assert.ThrowsAny<JsonException>(() => reply.Json);
        Assert.Equal(4, await MessagesInDirectChat());
    }

    [Theory]
    [InlineData("before")]
    [InlineData("after")]
    public async Task Delay_waits_for_the_worlds_clock(string phase)
    {
        await PutFault("f", $$"""{"on":"createChat","phase":"{{phase}}","then":{"delay":"5s"} }""");

        var call = Create(Bodies.Text("Hello"));
        await Eventually(async () => (await Counts("f")).Hits == 1);
        if (phase == "after") await Eventually(async () => await MessagesInDirectChat() == 4);
        else Assert.Equal(3, await MessagesInDirectChat());
        Assert.False(call.IsCompleted);
        await AdvanceUntilAnswered("1m", call);

        (await call).Expect(201);
        Assert.Equal(4, await MessagesInDirectChat());
    }

    [Fact]
    public async Task Delay_holds_until_its_very_end()
    {
        await PutFault("f", """{"on":"listChats","then":{"delay":"5s"}}""");
        var first = Get("/chats");
        await AdvanceUntilAnswered("1m", first);
        (await first).Expect(200);

        var call = Get("/chats");
        await Eventually(async () => (await Counts("f")).Hits == 2);
        Assert.Equal(0, await Advance("4s999ms"));
        Assert.False(call.IsCompleted);
        await AdvanceUntilAnswered("1s", call);

        (await call).Expect(200);
    }

    [Theory]
    [InlineData("""{"delay":"5s","error":3005}""", 504)]
    [InlineData("""{"delay":{"min":"1s","max":"5s"},"status":502}""", 502)]
    [InlineData("""{"delay":{"median":"1s","sigma":0.2},"malformed":true}""", 200)]
    public async Task Delay_goes_with_another_effect(string then, int status)
    {
        await PutFault("f", $$"""{"on":"*","then":{{then}} }""");

        var call = Get("/chats");
        await Eventually(async () => (await Counts("f")).Hits == 1);
        Assert.False(call.IsCompleted);
        await AdvanceUntilAnswered("1m", call);

        (await call).Expect(status);
    }

    [Fact]
    public async Task Drip_arrives_bit_by_bit_on_the_worlds_clock()
    {
        var whole = (await Get("/chats?limit=1")).Expect(200).Text;
        await PutFault("f", """{"on":"*","then":{"drip":{"bytes":100,"every":"1s"}}}""");

        var call = Get("/chats?limit=1");
        var steps = 0;
        await Eventually(async () =>
        {
            steps += await Advance("1s");
            return call.IsCompleted;
        });

        Assert.Equal(whole, (await call).Expect(200).Text);
        Assert.Equal((whole.Length + 99) / 100, steps);
    }

    [Theory]
    [InlineData(true, 4)]
    [InlineData(false, 5)]
    public async Task A_lost_answer_is_sent_twice_unless_a_key_says_otherwise(bool hasKey, int messages)
    {
        await PutFault("lost-answer", """{"on":"POST /chats","when":{"calls":[1]},"phase":"after","then":{"connection":"reset"}}""");
        var body = hasKey ? Bodies.Keyed("order-1", "Hello") : Bodies.Text("Hello");

        await Breaks(() => Create(body));
        var again = (await Create(body)).Expect(201);

        Assert.Equal(messages, await MessagesInDirectChat());
        var stored = (await StateOf(People.DirectChat)).GetProperty("messages").EnumerateArray().Last();
        Assert.Equal(Id(stored), Id(again.Json, "chat", "message"));
        Assert.Equal((2, 1), await Counts("lost-answer"));
    }
}
