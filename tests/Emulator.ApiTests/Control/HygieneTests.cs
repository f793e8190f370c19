using System.Xml.Linq;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/hygiene: for each demand a client that meets it and one that does not.</summary>
public sealed class HygieneTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static string Keyed => Bodies.Keyed("order-1", "Hello", People.Stranger);

    [Fact]
    public async Task Retry_after_is_ignored_by_whoever_comes_back_at_once()
    {
        await PutFault("busy", "{ on: listChats, when: { first: 1 }, then: { error: 1007, retry_after: 20 } }");
        (await Get("/chats")).Expect(429);
        await Advance("19s");
        (await Get("/chats")).Expect(200);

        var finding = Assert.Single(await Findings("retry-after"));

        // no measured time: the same run says the same
        Assert.Equal("listChats was to wait 20 s and was called again before they were over.", Text(finding));
        Assert.Equal([1, 2], Sequences(finding));
    }

    [Fact]
    public async Task Retry_after_is_heeded_on_the_worlds_clock()
    {
        await PutFault("busy", "{ on: listChats, when: { first: 1 }, then: { status: 503, retry_after: 20 } }");
        (await Get("/chats")).Expect(503);
        (await Get("/experiences")).Expect(200);
        (await Get("/chats", OneLine)).Expect(200);
        await Advance("20s");
        (await Get("/chats")).Expect(200);

        Assert.Empty(await Findings("retry-after"));
    }

    [Fact]
    public async Task The_limit_of_a_pair_holds_nobody_back_from_writing_to_others()
    {
        for (var i = 0; i < 30; i++) (await Create(Bodies.Text("Hello"))).Expect(201);
        (await Create(Bodies.Text("Hello"))).Expect(429);
        (await Create(Bodies.Text("Hello", People.Ana))).Expect(201);
        Assert.Empty(await Findings("retry-after"));

        (await Create(Bodies.Text("Hello again"))).Expect(429);
        var finding = Assert.Single(await Findings("retry-after"));
        Assert.Equal([31, 33], Sequences(finding));
    }

    [Theory]
    [InlineData("{ error: 3006 }", 500)]
    [InlineData("{ status: 408 }", 408)]
    [InlineData("{ error: 1007 }", 429)]
    [InlineData("{ malformed: true }", 201)]
    public async Task A_send_is_sent_again_without_a_key(string then, int status)
    {
        await PutFault("once", $"{{ on: createChat, when: {{ first: 1 }}, then: {then} }}");
        (await Create(Bodies.Valid)).Expect(status);
        (await Create(Bodies.Valid)).Expect(201);

        var finding = Assert.Single(await Findings("retry-without-key"));

        Assert.Equal("createChat was sent again with the same body and without a key.", Text(finding));
        Assert.Equal([1, 2], Sequences(finding));
    }

    [Fact]
    public async Task A_send_is_sent_again_without_a_key_after_its_answer_was_lost()
    {
        await PutFault("lost", "{ on: createChat, when: { first: 1 }, phase: after, then: { connection: reset } }");
        await Assert.ThrowsAnyAsync<Exception>(() => Create(Bodies.Valid));
        (await Create(Bodies.Valid)).Expect(201);

        var finding = Assert.Single(await Findings("retry-without-key"));
        Assert.Equal([0, 201], finding.GetProperty("proof").EnumerateArray().Select(proof => proof.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task A_retry_that_calls_itself_one_needs_a_key_too()
    {
        (await Retried(Bodies.Valid)).Expect(201);
        (await Retried(Keyed)).Expect(201);

        Assert.Equal("createChat says it is try 2, and has no key.", Text(Assert.Single(await Findings("retry-without-key"))));
    }

    [Fact]
    public async Task A_send_is_sent_again_with_a_key()
    {
        await PutFault("down", "{ on: createChat, when: { first: 2 }, then: { error: 3006 } }");
        (await Create(Keyed)).Expect(500);
        (await Create(Keyed)).Expect(500); // never ran, so its key is read from what the journal kept
        (await Create(Keyed)).Expect(201);
        (await Create(Bodies.Valid)).Expect(201);
        (await Create(Bodies.Valid)).Expect(201); // twice on purpose: nothing had failed

        Assert.Empty(await Findings("retry-without-key"));
    }

    [Theory]
    [InlineData("/v3/messages", 202, 0)]
    [InlineData("/v3/chats", 201, 1)]
    public async Task The_header_is_a_key_for_sends_without_a_chat_alone(string path, int status, int findings)
    {
        using var request =
            Request(HttpMethod.Post, path, AllLines, path == "/v3/chats" ? Bodies.Valid : Bodies.ToPeople(Bodies.Hello, People.Stranger));
        request.Headers.Add("X-Stainless-Retry-Count", "1");
        request.Headers.Add("Idempotency-Key", "order-1");
        (await Call(request)).Expect(status);

        Assert.Equal(findings, (await Findings("retry-without-key")).Length);
    }

    [Fact]
    public async Task A_list_is_left_with_more_to_come()
    {
        (await Get("/chats?limit=2")).Expect(200);
        (await Get("/chats?limit=2&cursor=2")).Expect(200);
        (await Get("/chats?limit=2&cursor=2")).Expect(200);
        (await Get("/chats?limit=4&cursor=4", OneLine)).Expect(200);

        var finding = Assert.Single(await Findings("paging"));

        Assert.Equal("listChats was left with more to come 2 times.", Text(finding));
        Assert.Equal([2, 3], Sequences(finding));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("?limit=1", 0)]
    [InlineData("?limit=20", 0)]
    [InlineData("?limit=21", 1)]
    public async Task A_look_up_of_the_newest_few_is_no_list_that_was_left(string query, int findings)
    {
        await AddChats(60);
        (await Get($"/chats{query}")).Expect(200);
        (await Get($"/chats/{People.DirectChat}/messages?limit=1")).Expect(200);

        Assert.Equal(findings, (await Findings("paging")).Length);
    }

    [Fact]
    public async Task A_list_is_read_to_its_end()
    {
        foreach (var list in new[] { "/chats", $"/chats/{People.DirectChat}/messages", $"/messages/{People.Question}/thread" })
        {
            await ReadAll($"{list}?limit=2");
        }

        Assert.Empty(await Findings("paging"));
    }

    [Theory]
    [InlineData("/api/partner/v3/chats?cursor=4&limit=50", 0)]
    [InlineData("/v3/chats?limit=50&cursor=4&from=%2B12025550100", 1)]
    public async Task A_list_goes_on_at_whichever_address_but_not_with_another_filter(string next, int findings)
    {
        (await Get("/chats?limit=2")).Expect(200);
        (await Get("/chats?limit=2&cursor=2")).Expect(200);
        (await Call(Request(HttpMethod.Get, next, AllLines, null))).Expect(200);

        Assert.Equal(findings, (await Findings("paging")).Length);
    }

    [Fact]
    public async Task A_request_with_characters_that_XML_has_not_is_still_told_as_JUnit()
    {
        (await Get("/chats?limit=4&from=%2B12025550100&note=\u0001")).Expect(200);

        var report = XDocument.Parse((await Control(HttpMethod.Get, "/hygiene?format=junit")).Expect(200).Text);

        Assert.Contains("note=", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_are_left_with_more_to_come()
    {
        var first = (await Get($"/chats/{People.DirectChat}/messages?limit=1")).Expect(200).Json;
        (await Get($"/chats/{People.DirectChat}/messages?limit=1&cursor={first.GetProperty("next_cursor").GetString()}")).Expect(200);

        Assert.StartsWith("listMessages was left", Text(Assert.Single(await Findings("paging"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_marked_as_read()
    {
        (await Post($"/chats/{People.GroupChat}/read")).Expect(204);

        Assert.Equal("A group was marked as read once.", Text(Assert.Single(await Findings("group-read"))));
    }

    [Fact]
    public async Task A_direct_chat_is_marked_as_read()
    {
        (await Post($"/chats/{People.DirectChat}/read")).Expect(204);

        Assert.Empty(await Findings("group-read"));
    }

    [Fact]
    public async Task A_left_chat_is_written_to()
    {
        (await Post($"/chats/{People.LeftChat}/messages", Bodies.HelloIntoChat)).Expect(409);
        (await Post($"/chats/{People.LeftChat}/typing")).Expect(409);

        Assert.Equal(
            ["sendMessageToChat was called once in a chat the line has left.", "startTyping was called once in a chat the line has left."],
            (await Findings("left-chat")).Select(Text));
    }

    [Fact]
    public async Task A_left_chat_is_only_read()
    {
        (await Get($"/chats/{People.LeftChat}")).Expect(200);
        (await Get($"/chats/{People.LeftChat}/messages")).Expect(200);

        Assert.Empty(await Findings("left-chat"));
    }

    [Fact]
    public async Task Is_Markdown_or_JUnit_on_request_and_can_be_verified()
    {
        (await Control(HttpMethod.Post, "/hygiene/verify")).Expect(204);
        var read = (await Post($"/chats/{People.GroupChat}/read")).Expect(204);

        var page = (await Control(HttpMethod.Get, "/hygiene?format=markdown")).Expect(200);
        var suite = XDocument.Parse((await Control(HttpMethod.Get, "/hygiene?format=junit")).Expect(200).Text).Root!;

        Assert.Contains(
            $"- A group was marked as read once. (#1 POST /v3/chats/{People.GroupChat}/read → 204, {read.TraceId})", page.Text,
            StringComparison.Ordinal);
        Assert.Equal("group-read", Assert.Single(suite.Descendants("failure")).Parent!.Attribute("name")!.Value);
        Assert.Contains(read.TraceId, Problem(await Control(HttpMethod.Post, "/hygiene/verify"), 417).Text, StringComparison.Ordinal);
        (await Control(HttpMethod.Post, "/hygiene/verify?except=group-read")).Expect(204);
        Assert.Contains(
            "did you mean 'paging'?", Problem(await Control(HttpMethod.Post, "/hygiene/verify?except=pagin"), 400).Text,
            StringComparison.Ordinal);
        Problem(await Control(HttpMethod.Get, "/hygiene?format=html"), 400);
    }

    [Fact]
    public async Task A_payment_is_made_without_a_key()
    {
        (await Post("/payments", "{}")).Expect(400);
        (await Pay("order-77")).Expect(200);
        Assert.Empty(await Findings("payment-without-key"));

        (await Pay(key: null)).Expect(200);
        var finding = Assert.Single(await Findings("payment-without-key"));

        Assert.Equal("createPayment was called without a key once.", Text(finding));
        Assert.Equal([3], Sequences(finding));
    }

    [Fact]
    public async Task A_payment_whose_answer_was_lost_was_asked_for_without_a_key()
    {
        await PutFault("lost", "{ on: createPayment, when: { first: 2 }, then: { status: 502 } }");
        (await Pay("order-77")).Expect(502);
        (await Pay(key: null)).Expect(502);

        var finding = Assert.Single(await Findings("payment-without-key"));
        Assert.Equal([2], Sequences(finding));
    }

    [Fact]
    public async Task A_payment_that_is_over_is_asked_for_again()
    {
        (await Control(HttpMethod.Put, "/scenario", $$"""
            {{Scenario}}
            payments:
              agent_payments:
                - { id: pay_1, handle: "{{People.Maya}}", amount_cents: 4200 }
                - { id: pay_2, handle: "{{People.Maya}}", amount_cents: 4200 }
            """)).Expect(204);
        (await Get("/payments/pay_1")).Expect(200);
        (await Control(HttpMethod.Post, "/payments/pay_1/settle")).Expect(200);
        (await Get("/payments/pay_1")).Expect(200);
        (await Get("/payments/pay_2")).Expect(200);
        (await Get("/payments/pay_2")).Expect(200);
        Assert.Empty(await Findings("payment-polling"));

        (await Call(Request(HttpMethod.Get, "/api/partner/v3/payments/pay_1", AllLines))).Expect(200);
        var finding = Assert.Single(await Findings("payment-polling"));

        Assert.Equal("getPayment was called once after it had shown how the payment ended.", Text(finding));
        Assert.Equal([2, 5], Sequences(finding));
    }

    [Fact]
    public async Task The_journal_shows_what_is_judged_and_no_token()
    {
        (await Get("/chats?limit=4")).Expect(200);
        (await Create(Keyed)).Expect(201);
        await PutFault("busy", "{ on: listChats, then: { error: 1007, retry_after: 20 } }");
        (await Get("/chats")).Expect(429);

        var journal = await Journal();

        Assert.Equal("4", journal[0].GetProperty("next_cursor").GetString());
        Assert.Equal("order-1", journal[1].GetProperty("idempotency_key").GetString());
        Assert.Equal(20, journal[2].GetProperty("retry_after").GetInt32());
        Assert.All(journal, entry => Assert.DoesNotContain("caller", Keys(entry)));
    }

    private Task<Reply> Pay(string? key)
    {
        var body = $$"""{"handle":"{{People.Maya}}","amount_cents":4200,"currency":"usd"}""";
        var request = Request(HttpMethod.Post, "/v3/payments", AllLines, body);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return Call(request);
    }

    private async Task AddChats(int count)
    {
        for (var i = 0; i < count; i++) (await Create(Bodies.Text("Hello", $"+1415556{i:0000}"))).Expect(201);
        (await Control(HttpMethod.Delete, "/journal")).Expect(204);
    }

    private async Task<JsonElement[]> Findings(string id)
    {
        var report = (await Control(HttpMethod.Get, "/hygiene")).Expect(200).Json;
        var rule = report.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == id);
        return [.. rule.GetProperty("findings").EnumerateArray()];
    }

    private async Task ReadAll(string path)
    {
        for (string? cursor = ""; cursor is not null;)
        {
            var page = (await Get(path + (cursor.Length == 0 ? "" : $"&cursor={cursor}"))).Expect(200).Json;
            cursor = page.GetProperty("next_cursor").GetString();
        }
    }

    private async Task<Reply> Retried(string body)
    {
        using var request = Request(HttpMethod.Post, "/v3/chats", AllLines, body);
        request.Headers.Add("X-Stainless-Retry-Count", "1");
        return await Call(request);
    }

    private static string Text(JsonElement finding) => finding.GetProperty("text").GetString()!;

    private static int[] Sequences(JsonElement finding) =>
        [.. finding.GetProperty("proof").EnumerateArray().Select(proof => proof.GetProperty("sequence").GetInt32())];
}
