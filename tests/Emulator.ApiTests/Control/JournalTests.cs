using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/journal, /events and /state.</summary>
public sealed class JournalTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Keeps_every_request_oldest_first()
    {
        var created = (await Create(Bodies.Valid)).Expect(201);
        (await Get("/chats?limit=1&to=%2B442071234567")).Expect(200);
        (await Get("/nothing")).Expect(404);

        var journal = await Journal();

        Assert.Equal([1, 2, 3], journal.Select(entry => entry.GetProperty("sequence").GetInt32()));
        Assert.Equal(
            ["sequence", "at", "world", "operation", "method", "path", "query", "status", "trace_id", "duration_ms", "request_body",
                "response_body", "truncated"],
            Keys(journal[0]));
        Assert.Equal("2026-11-23T18:00:00.000Z", journal[0].GetProperty("at").GetString());
        Assert.Equal(World, journal[0].GetProperty("world").GetString());
        Assert.Equal("createChat", journal[0].GetProperty("operation").GetString());
        Assert.Equal("/v3/chats", journal[0].GetProperty("path").GetString());
        Assert.Equal(201, journal[0].GetProperty("status").GetInt32());
        Assert.Equal(created.TraceId, journal[0].GetProperty("trace_id").GetString());
        Assert.Equal(Bodies.Valid, journal[0].GetProperty("request_body").GetString());
        Assert.Equal(created.Text, journal[0].GetProperty("response_body").GetString());
        Assert.Equal("?limit=1&to=%2B442071234567", journal[1].GetProperty("query").GetString());
        Assert.Equal(2001, journal[2].GetProperty("error_code").GetInt32());
        Assert.False(journal[2].TryGetProperty("operation", out _));
    }

    [Fact]
    public async Task Never_keeps_the_authorization()
    {
        (await Create(Bodies.Valid)).Expect(201);

        Assert.DoesNotContain(AllLines, (await Control(HttpMethod.Get, "/journal")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_and_forgets()
    {
        for (var i = 0; i < 5; i++) (await Get("/chats")).Expect(200);
        (await Create(Bodies.Valid)).Expect(201);
        (await Create("{")).Expect(400);

        Assert.Equal(5, (await Journal("?operation=listChats")).Length);
        Assert.Single(await Journal("?status=400"));
        Assert.Equal([6, 7], (await Journal("?since=5")).Select(entry => entry.GetProperty("sequence").GetInt32()));
        Assert.Equal([1, 2], (await Journal("?limit=2")).Select(entry => entry.GetProperty("sequence").GetInt32()));
        Assert.Equal(
            [7], (await Journal("?operation=createChat&status=400&since=1&limit=9")).Select(
                entry => entry.GetProperty("sequence").GetInt32()));
        Assert.Equal([6, 7], (await Journal("?last=2")).Select(entry => entry.GetProperty("sequence").GetInt32()));
        Assert.Equal([4, 5], (await Journal("?operation=listChats&since=1&last=2")).Select(entry => entry.GetProperty("sequence").GetInt32()));
        Assert.Equal(7, (await Journal("?last=99")).Length);
        Problem(await Control(HttpMethod.Get, "/journal?status=many"), 400);

        (await Control(HttpMethod.Delete, "/journal")).Expect(204);
        Assert.Empty(await Journal());
        (await Get("/chats")).Expect(200);
        Assert.Single(await Journal());
    }

    [Theory]
    [InlineData("?method=post&path=/chats", new[] { 2, 3 })]
    [InlineData("?path=/v3/*", new[] { 1, 2, 3 })]
    [InlineData("?path=/api/partner/v3/chats", new int[0])]
    [InlineData("?code=1002", new[] { 3 })]
    [InlineData("?rule=chats.list.limit", new int[0])]
    [InlineData("?contains=Hello", new[] { 2 })]
    [InlineData("?contains=chats&limit=1", new[] { 1 })]
    [InlineData("?fault=none", new int[0])]
    public async Task Filters_by_everything_it_tells(string query, int[] sequences)
    {
        (await Get("/chats")).Expect(200);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        var refused = (await Create(Bodies.Text("Bye", "0"))).Expect(400);

        Assert.Equal(sequences, (await Journal(query)).Select(entry => entry.GetProperty("sequence").GetInt32()));
        var entry = Assert.Single(await Journal($"?trace_id={refused.TraceId}"));
        Assert.Single(await Journal($"?rule={Uri.EscapeDataString(entry.GetProperty("rule").GetString()!)}"));
    }

    [Theory]
    [InlineData("/journal?operation=creatChat", "did you mean 'createChat'?")]
    [InlineData("/journal?operation=zzz", "no operation 'zzz'")]
    [InlineData("/journal?rule=chats.list.limti", "did you mean 'chats.list.limit'?")]
    [InlineData("/journal?status=42", "There is no status 42")]
    [InlineData("/journal?code=9999", "There is no code '9999'")]
    [InlineData("/tests/recorded?since=-1", "'since' is at least 0")]
    [InlineData("/deliveries?event=message.sen", "did you mean 'message.sent'?")]
    [InlineData("/events?type=message.sen", "did you mean 'message.sent'?")]
    [InlineData("/journal?stauts=400", "did you mean 'status'?")]
    [InlineData("/journal?Status=400", "did you mean 'status'?")]
    [InlineData("/events?kind=message.sent", "There is no 'kind' here; known are type, since")]
    [InlineData("/deliveries?evnt=message.sent", "did you mean 'event'?")]
    public async Task Refuses_to_filter_by_what_there_is_not(string path, string hint) =>
        Assert.Contains(
            hint, Problem(await Control(HttpMethod.Get, path), 400).Json.GetProperty("detail").GetString(), StringComparison.Ordinal);

    /// <summary>It would be answered with nothing, as if nothing had happened.</summary>
    [Theory]
    [InlineData("?limit=0", "'limit'")]
    [InlineData("?limit=-1", "'limit'")]
    [InlineData("?last=0", "'last'")]
    [InlineData("?since=-1", "'since'")]
    [InlineData("?limit=1&last=1", "not both")]
    public async Task Refuses_a_part_that_there_is_not(string query, string word)
    {
        foreach (var log in new[] { "/journal", "/events" })
        {
            var detail = Problem(await Control(HttpMethod.Get, log + query), 400).Json.GetProperty("detail").GetString();
            Assert.Contains(word, detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cuts_long_bodies_and_says_so()
    {
        (await Create(Bodies.Valid.PadRight(70_000))).Expect(201);

        var entry = Assert.Single(await Journal());
        Assert.True(entry.GetProperty("truncated").GetBoolean());
        Assert.Equal(64 * 1024, entry.GetProperty("request_body").GetString()!.Length);
    }

    [Fact]
    public async Task Filters_events_by_type_and_sequence()
    {
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("1s");

        var all = (await Control(HttpMethod.Get, "/events")).Json.GetProperty("events").EnumerateArray().ToArray();
        Assert.Equal(["sequence", "id", "type", "at", "trace_id", "chat_id", "undelivered", "data"], Keys(all[0]));
        Assert.Equal(["sequence", "id", "type", "at", "trace_id", "chat_id", "message_id", "undelivered", "data"], Keys(all[1]));
        Assert.Equal(1, (await Control(HttpMethod.Get, "/events?type=message.sent")).Json.GetProperty("events").GetArrayLength());
        Assert.Equal(1, (await Control(HttpMethod.Get, "/events?since=2")).Json.GetProperty("events").GetArrayLength());
        Assert.Equal([1], await Sequences("?limit=1"));
        Assert.Equal([all.Length], await Sequences("?last=1"));

        async Task<IEnumerable<int>> Sequences(string query) =>
            (await Control(HttpMethod.Get, "/events" + query)).Json.GetProperty("events").EnumerateArray()
            .Select(happened => happened.GetProperty("sequence").GetInt32());
    }

    [Fact]
    public async Task Dumps_the_state_in_a_stable_order()
    {
        var state = (await Control(HttpMethod.Get, "/state")).Expect(200);

        Assert.Equal("application/json", state.MediaType);
        Assert.Equal(["lines", "contacts", "blocked", "attachments", "chats", "pending_jobs"], Keys(state.Json));
        Assert.Equal(state.Text, await State());
        Assert.Equal(9, state.Json.GetProperty("chats").GetArrayLength());
        Problem(await Control(HttpMethod.Get, $"/state?chat_id={People.UnknownChat}"), 404);
        Problem(await Control(HttpMethod.Get, "/state?chat_id=7"), 404);
    }
}
