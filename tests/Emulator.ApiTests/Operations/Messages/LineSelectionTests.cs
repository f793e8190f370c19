using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>Which line and chat POST /messages chooses, on three lines that can send and one that cannot.</summary>
public sealed class LineSelectionTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string First = "+12025550100";
    private const string Second = "+12025550101";
    private const string Third = "+12025550102";
    private const string Flagged = "+12025550103";

    /// <summary>Has a chat on the first line and a livelier one on the second.</summary>
    private const string Ana = "ana@example.com";

    /// <summary>Has a chat on the first line only.</summary>
    private const string Ben = "+14155550124";

    /// <summary>Has a chat on the flagged line only.</summary>
    private const string Cleo = "+14155550125";

    private const string OnFirst = "00000000-0000-4000-8000-000000000001";
    private const string OnSecond = "00000000-0000-4000-8000-000000000002";
    private const string OnFlagged = "00000000-0000-4000-8000-000000000004";

    protected override string Scenario => TestWorlds.Head + $$"""
        auth:
          mode: strict
          tokens:
            - { token: {{AllLines}} }
            - { token: {{OneLine}}, lines: ["{{Flagged}}"] }
            - { token: {{TwoLines}}, lines: ["{{First}}", "{{Third}}"] }
        lines: [{ number: "{{First}}" }, { number: "{{Second}}" }, { number: "{{Third}}" }, { number: "{{Flagged}}", eligible: false }]
        chats:
          - { id: {{OnFirst}}, from: "{{First}}", to: [{{Ana}}], created_at: -3d }
          - { id: {{OnSecond}}, from: "{{Second}}", to: [{{Ana}}], created_at: -2d }
          - { from: "{{First}}", to: ["{{Ben}}"], created_at: -1d }
          - { id: {{OnFlagged}}, from: "{{Flagged}}", to: ["{{Cleo}}"], created_at: -1d }
          - { from: "{{Flagged}}", to: [{{Ana}}, "{{Ben}}"], created_at: -1d, display_name: Named }

        """;

    // Reuse

    [Fact]
    public async Task Takes_the_chat_that_was_active_last()
    {
        Assert.Equal((OnSecond, Second, "reused_active_chat"), await Send(Ana));
        await Advance("1s");
        (await Post($"/chats/{OnFirst}/messages", Bodies.HelloIntoChat)).Expect(202);

        Assert.Equal((OnFirst, First, "reused_active_chat"), await Send(Ana));
    }

    [Fact]
    public async Task Prefers_a_chat_on_a_line_that_is_not_excluded() =>
        Assert.Equal((OnFirst, First, "reused_active_chat"), await Send(Ana, Second));

    [Fact]
    public async Task Takes_the_liveliest_when_all_are_excluded() =>
        Assert.Equal((OnSecond, Second, "reused_active_chat"), await Send(Ana, First, Second));

    [Fact]
    public async Task Takes_the_only_chat_although_its_line_is_excluded() =>
        Assert.Equal((First, "reused_active_chat"), Without(await Send(Ben, First, Second, Third)));

    [Fact]
    public async Task Sees_only_the_chats_of_the_tokens_lines() =>
        Assert.Equal(
            (OnFirst, First, "reused_active_chat"),
            Of((await Post("/messages", Bodies.ToPeople(Bodies.Hello, Ana), TwoLines)).Expect(202)));

    // The best line

    [Fact]
    public async Task Takes_lines_in_turn_the_one_used_longest_ago_first()
    {
        Assert.Equal(
            [First, Second, Third, First, Second],
            new[] { await LineFor("+442071230001"), await LineFor("+442071230002"), await LineFor("+442071230003"),
                await LineFor("+442071230004"), await LineFor("+442071230005") });
    }

    [Fact]
    public async Task Counts_every_send_as_a_use_of_its_line()
    {
        (await Create(Bodies.From(First, Bodies.Hello, "+442071230009"))).Expect(201);
        (await Post($"/chats/{OnSecond}/voicememo", """{"voice_memo_url":"https://example.com/a.m4a"}""")).Expect(202);
        Assert.Equal(Third, await LineFor("+442071230001"));
        (await Post($"/chats/{OnFirst}/messages", Bodies.HelloIntoChat)).Expect(202);

        Assert.Equal(Second, await LineFor("+442071230002"));
    }

    [Fact]
    public async Task Counts_neither_refusals_nor_replays_as_use()
    {
        (await Create(Bodies.From(First, """{"parts":[{"type":"link","value":"https://example.com"}]}""", "+442071230009"))).Expect(400);
        Assert.Equal(First, await LineFor("+442071230001"));
        const string Keyed = """{"parts":[{"type":"text","value":"Hello"}],"idempotency_key":"k"}""";
        (await Create(Bodies.From(Third, Keyed, "+442071230009"))).Expect(201);
        (await Create(Bodies.From(Second, Bodies.Hello, "+442071230009"))).Expect(201);
        (await Create(Bodies.From(First, Keyed, "+442071230009"))).Expect(201);

        Assert.Equal(First, await LineFor("+442071230002"));
    }

    [Fact]
    public async Task Passes_over_excluded_lines_and_ignores_foreign_ones() =>
        Assert.Equal((Second, "new_best_number"), Without(await Send("+442071230001", First, "+442071239999", Flagged)));

    [Fact]
    public async Task Chooses_among_the_tokens_lines_only()
    {
        var body = $$"""{"to":["+442071230001"],"exclude_from":["{{First}}"],"message":{{Bodies.Hello}}}""";

        Assert.Equal((Third, "new_best_number"), Without(Of((await Post("/messages", body, TwoLines)).Expect(202))));
    }

    [Fact]
    public async Task Refuses_when_every_line_that_can_send_is_excluded()
    {
        await Refuses(400, 1005, () => Post("/messages", Excluding("+442071230001", First, Second, Third)));
        await Refuses(400, 1005, () => Post("/messages", Excluding(Cleo, First, Second, Third)));
        await Refuses(400, 1005, () => Post("/messages", Excluding("+442071230001", First, Third), TwoLines));
    }

    [Theory]
    [InlineData("+442071230001")]
    [InlineData(Cleo)]
    public async Task Refuses_when_no_line_can_send(string to)
    {
        var refusal = await Refuses(409, 2015, () => Post("/messages", Excluding(to, Flagged), OneLine));

        Assert.Equal("no eligible sending line available", refusal.Json.GetProperty("error").GetProperty("message").GetString());
    }

    [Fact]
    public async Task Takes_a_named_group_for_none() =>
        Assert.Equal("new_best_number", Of((await Post("/messages", Bodies.ToPeople(Bodies.Hello, Ana, Ben))).Expect(202)).Reason);

    // Failover

    [Fact]
    public async Task Moves_to_another_line_when_those_of_all_chats_are_flagged()
    {
        var body = $$"""
            {"to":["{{Cleo}}"],"continuation_message":{"text":"It's the bakery, from a new number: www.example.com"},
             "message":{"parts":[{"type":"media","url":"https://example.com/gone.png"}],"effect":{"type":"screen","name":"confetti"},"preferred_service":"SMS","idempotency_key":"k"} }
            """;
        var sent = (await Post("/messages", body)).Expect(202);

        Golden.Check("LineSelection.failover", sent);
        Assert.Equal(sent.Text, (await Post("/messages", body)).Expect(202).Text);
        var chat = await StateOf(sent.Json.GetProperty("chat_id").GetString()!);
        Assert.Single(chat.GetProperty("messages").EnumerateArray());
        Assert.Empty((await StateOf(OnFlagged)).GetProperty("messages").EnumerateArray());
    }

    [Fact]
    public async Task Sends_the_message_itself_where_nothing_continues_it_and_stays_there()
    {
        var moved = (await Post("/messages", Bodies.ToPeople(Bodies.Hello, Cleo))).Expect(202).Json;

        Assert.Equal("failover_flagged", moved.GetProperty("from_selection").GetProperty("reason").GetString());
        Assert.Equal(OnFlagged, moved.GetProperty("previous_chat_id").GetString());
        Assert.Equal("Hello", moved.GetProperty("message").GetProperty("parts")[0].GetProperty("value").GetString());
        Assert.Equal((moved.GetProperty("chat_id").GetString(), First, "reused_active_chat"), await Send(Cleo));
    }

    [Fact]
    public async Task Leaves_the_continuation_aside_where_there_is_no_failover()
    {
        foreach (var to in new[] { Ana, "+442071230001" })
        {
            var body = $$"""{"to":["{{to}}"],"continuation_message":{"text":"Moved"},"message":{{Bodies.Hello}}}""";

            Assert.Equal(
                "Hello",
                (await Post("/messages", body)).Expect(202).Json.GetProperty("message").GetProperty("parts")[0].GetProperty("value")
                    .GetString());
        }
    }

    private static string Excluding(string to, params string[] excluded) =>
        $$"""{"to":["{{to}}"],"exclude_from":{{TestJson.Of(excluded)}},"message":{{Bodies.Hello}}}""";

    private static (string Chat, string From, string Reason) Of(Reply sent) => (
        sent.Json.GetProperty("chat_id").GetString()!,
        sent.Json.GetProperty("from").GetString()!,
        sent.Json.GetProperty("from_selection").GetProperty("reason").GetString()!);

    private static (string From, string Reason) Without((string Chat, string From, string Reason) sent) => (sent.From, sent.Reason);

    private async Task<(string Chat, string From, string Reason)> Send(string to, params string[] excluded) =>
        Of((await Post("/messages", Excluding(to, excluded))).Expect(202));

    private async Task<string> LineFor(string stranger) => (await Send(stranger)).From;
}
