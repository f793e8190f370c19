using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Robustness;
using Chats.Emulator.ApiTests.Webhooks;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/savepoints: named points of a world to go back to.</summary>
public sealed class SavepointTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Sometimes = """{"on":"createChat","when":{"rate":0.3,"ttl":"1h"},"then":{"error":3006}}""";

    [Fact]
    public async Task A_thousand_changes_leave_no_trace_after_a_restore()
    {
        await PutFault("sometimes", Sometimes);
        await new Script(Call, World, AllLines, seed: 1).Play(200);
        await Save("here", 201);
        var before = await Everything();
        var next = await new Script(Call, World, AllLines, seed: 2).Play(100) + await Everything();
        await Restore("here");

        await PutFault("sometimes", """{"on":"*","when":{"every":5},"then":{"error":1007}}""");
        await PutFault("more", """{"on":"webhook","when":{"every":2},"then":{"webhook":"drop"}}""");
        await new Script(Call, World, AllLines, seed: 3).Play(1000);
        Assert.NotEqual(before, await Everything());
        await Restore("here");

        Assert.Equal(before, await Everything());
        Assert.Equal(next, await new Script(Call, World, AllLines, seed: 2).Play(100) + await Everything(), new WithoutDurations());
    }

    [Fact]
    public async Task Webhooks_that_were_pending_are_pending_again()
    {
        Answer(500);
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("1s");
        await Save("here", 201);
        var pending = await Deliveries("?status=pending");
        Assert.NotEmpty(pending);

        Answer(200);
        await Advance("1h");
        Assert.Empty(await Deliveries("?status=pending"));
        await Restore("here");

        Assert.Equal(
            pending.Select(delivery => delivery.GetRawText()),
            (await Deliveries("?status=pending")).Select(delivery => delivery.GetRawText()));
        var received = Received.Length;
        await Advance("1h");
        Assert.Equal(pending.Length, (await Deliveries("?status=delivered")).Length);
        Assert.True(Received.Length > received);
    }

    [Fact]
    public async Task A_webhook_that_was_under_way_is_broken_off_and_tried_again()
    {
        var arrived = new TaskCompletionSource();
        Receiver.Answer = async (webhook, cancellation) =>
        {
            if (!webhook.Url.StartsWith(Hooks, StringComparison.Ordinal)) return 200;
            arrived.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            return 200;
        };
        (await Create(Bodies.Valid)).Expect(201);
        var advance = Control(HttpMethod.Post, "/clock/advance", """{"by":"1ms"}""");
        await arrived.Task.WaitAsync(Cancellation);
        await Save("here", 201);
        var count = (await Deliveries()).Length;

        await Restore("here");
        await advance;

        Answer(200);
        Assert.Equal(count, (await Deliveries("?status=pending")).Length);
        await Advance("1ms");
        Assert.Equal(count, (await Deliveries("?status=delivered")).Length);
    }

    [Fact]
    public async Task A_receiver_may_restore_while_the_clock_waits_for_it()
    {
        await Save("here", 201);
        var before = await Everything();
        Receiver.Answer = async (webhook, _) =>
        {
            if (webhook.Url.StartsWith(Hooks, StringComparison.Ordinal)) await Restore("here");
            return 200;
        };
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("1h");

        Assert.Equal(before, await Everything());
    }

    [Trait("Category", "Slow")]
    [Fact]
    public async Task A_receiver_may_restore_after_the_clock_has_passed_it_over()
    {
        await Save("here", 201);
        var before = await Everything();
        Receiver.Answer = async (webhook, _) =>
        {
            if (!webhook.Url.StartsWith(Hooks, StringComparison.Ordinal)) return 200;
            // has its turn once the clock waits for this receiver no longer
            await Control(HttpMethod.Post, "/clock/advance", """{"by":"1ms"}""");
            await Restore("here");
            return 200;
        };
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("1h");

        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task A_call_that_waits_gets_no_answer_and_leaves_no_trace()
    {
        await Save("here", 201);
        await PutFault("slow", """{"on":"createChat","then":{"delay":"1m"}}""");
        var waiting = Create(Bodies.Valid);
        await Eventually(async () => (await Control(HttpMethod.Get, "/faults/slow")).Json.GetProperty("hits").GetInt32() == 1);

        await Restore("here");

        await Assert.ThrowsAnyAsync<Exception>(() => waiting);
        Assert.Empty(await Journal());
        (await Create(Bodies.Valid)).Expect(201);
        Assert.Equal(1, (await Journal())[0].GetProperty("sequence").GetInt32());
    }

    [Fact]
    public async Task A_clock_made_real_is_manual_again()
    {
        await Save("here", 201);
        (await Control(HttpMethod.Put, "/clock", """{"mode":"real"}""")).Expect(200);
        await Restore("here");

        Assert.Equal("""{"mode":"manual","now":"2026-11-23T18:00:00.000Z"}""", (await Control(HttpMethod.Get, "/clock")).Text);
    }

    [Fact]
    public async Task Lists_them_in_the_order_they_were_saved_and_survives_a_restore()
    {
        await Save("one", 201);
        await Advance("1s");
        await Save("two", 201);
        await Restore("one");
        await Save("three", 201);
        Assert.Equal(["one", "two", "three"], await Names());

        await Save("one", 200);
        (await Control(HttpMethod.Delete, "/savepoints/three")).Expect(204);
        Assert.Equal(["two", "one"], await Names());
        var list = (await Control(HttpMethod.Get, "/savepoints")).Expect(200).Json.GetProperty("savepoints");
        Assert.Equal(["name", "at"], Keys(list[0]));
        Assert.Equal("2026-11-23T18:00:01.000Z", list[0].GetProperty("at").GetString());
    }

    [Theory]
    [InlineData("POST", "/reset")]
    [InlineData("PUT", "/scenario")]
    public async Task A_new_beginning_drops_them(string method, string path)
    {
        await Save("here", 201);
        (await Control(new HttpMethod(method), path, method == "PUT" ? Scenario : null)).Expect(204);

        Assert.Empty(await Names());
        var problem = Problem(await Control(HttpMethod.Post, "/savepoints/here/restore"), 404);
        Assert.Contains($"World '{World}' has no savepoint 'here'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_world_can_start_from_one()
    {
        var before = await State();
        await Save("early", 201);
        (await Create(Bodies.Valid)).Expect(201);
        await Advance("1h");

        (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{World}}.fork","from":"early"}""")).Expect(201);

        Assert.Equal(before, (await Control(HttpMethod.Get, "/state", world: $"{World}.fork")).Text);
        Assert.Contains(
            "2026-11-23T18:00:00.000Z", (await Control(HttpMethod.Get, "/clock", world: $"{World}.fork")).Text, StringComparison.Ordinal);
        Problem(await Control(HttpMethod.Post, "/worlds", """{"from":"early"}""", world: "default"), 404);
        Assert.Contains(
            "savepoint", Problem(await Control(HttpMethod.Post, "/worlds", """{"from":"late"}"""), 404), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_world_of_that_name_comes_before_a_savepoint()
    {
        await Save("default", 201);
        (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{World}}.fork","from":"default"}""")).Expect(201);

        Assert.Equal(
            await (await Client.GetAsync("/_emulator/state", Cancellation)).Content.ReadAsStringAsync(Cancellation),
            (await Control(HttpMethod.Get, "/state", world: $"{World}.fork")).Text);
    }

    [Fact]
    public async Task Refuses_what_cannot_be()
    {
        Problem(await Control(HttpMethod.Put, "/savepoints/a%20b"), 400);
        Assert.Contains("did you mean 'signed-up'?", await Refused("POST", "/savepoints/singed-up/restore"), StringComparison.Ordinal);
        Assert.Contains("did you mean 'signed-up'?", await Refused("DELETE", "/savepoints/singed-up"), StringComparison.Ordinal);
        for (var n = 1; n < 100; n++) await Save($"s{n}", 201);
        Assert.Contains("delete some", Problem(await Control(HttpMethod.Put, "/savepoints/one-more"), 409), StringComparison.Ordinal);
        await Save("s1", 200);

        async Task<string> Refused(string method, string path)
        {
            await Control(HttpMethod.Put, "/savepoints/signed-up");
            return Problem(await Control(new HttpMethod(method), path), 404);
        }
    }

    private async Task Save(string name, int status) => (await Control(HttpMethod.Put, $"/savepoints/{name}")).Expect(status);

    private async Task Restore(string name) => (await Control(HttpMethod.Post, $"/savepoints/{name}/restore")).Expect(204);

    private async Task<string[]> Names() =>
        [.. (await Control(HttpMethod.Get, "/savepoints")).Expect(200).Json.GetProperty("savepoints").EnumerateArray()
            .Select(each => each.GetProperty("name").GetString()!)];

    private static string Problem(Reply reply, int status)
    {
        reply.Expect(status);
        Assert.Equal("application/problem+json", reply.MediaType);
        return reply.Json.GetProperty("detail").GetString()!;
    }

    /// <summary>All that can be seen of a world.</summary>
    private async Task<string> Everything()
    {
        var seen = new List<string>();
        foreach (var path in new[] { "/state", "/clock", "/faults", "/journal", "/events", "/deliveries" })
        {
            seen.Add((await Control(HttpMethod.Get, path)).Expect(200).Text);
        }

        return string.Join('\n', seen);
    }

    /// <summary>How long calls took in real time is told of them, and differs.</summary>
    private sealed class WithoutDurations : IEqualityComparer<string>
    {
        public bool Equals(string? one, string? other) => Strip(one) == Strip(other);

        public int GetHashCode(string text) => 0;

        private static string Strip(string? text) => System.Text.RegularExpressions.Regex.Replace(text ?? "", """
            "(duration_ms|latency_ms)":[0-9.E-]+
            """.Trim(), "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10));
    }
}
