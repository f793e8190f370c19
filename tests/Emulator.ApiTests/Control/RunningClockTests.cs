using System.Text.Json;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Webhooks;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>A clock that flows and is moved ahead, whatever the calls come by.</summary>
public abstract class RunningClockTests(TestEmulator emulator) : WebhookTest(emulator)
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    protected override string Scenario => base.Scenario.Replace("mode: manual", "mode: running", StringComparison.Ordinal);

    [Fact]
    public async Task Starts_where_the_scenario_says_and_flows()
    {
        var clock = await Clock();
        Assert.Equal(("running", 1), (Mode(clock), clock.GetProperty("speed").GetDouble()));
        Assert.InRange(Now(clock), Start, Start.AddMinutes(2));

        var delivered = Ask("events/wait", """{"match":{"type":"message.delivered"}}""");
        (await Create(Bodies.Text("Hello"))).Expect(201);

        (await delivered).Expect(200);
        Assert.True(Now(await Clock()) > Now(clock));
    }

    [Fact]
    public async Task An_advance_runs_what_is_due_before_it_answers_and_time_flows_on()
    {
        (await Create(Bodies.Text("Hello"))).Expect(201);

        var advanced = (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1d"}""")).Expect(200).Json;

        Assert.Equal(["message.sent", "message.delivered", "message.read"], await Events());
        Assert.Contains("message.delivered", Received.Select(webhook => webhook.Type));
        Assert.InRange(Now(advanced), Start.AddDays(1), Start.AddDays(1).AddMinutes(2));
        var clock = await Clock();
        Assert.Equal("running", Mode(clock));
        Assert.InRange(Now(clock), Now(advanced), Now(advanced).AddMinutes(2));
    }

    [Fact]
    public async Task Advances_at_once_add_up()
    {
        var before = Now(await Clock());

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Control(HttpMethod.Post, "/clock/advance", """{"by":"1h"}""")));

        Assert.InRange(Now(await Clock()), before.AddHours(20), before.AddHours(20).AddMinutes(2));
    }

    [Fact]
    public async Task An_advance_lets_a_real_clock_run()
    {
        var real = (await Control(HttpMethod.Put, "/clock", """{"mode":"real"}""")).Expect(200).Json;
        (await Create(Bodies.Text("Hello"))).Expect(201);

        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1h"}""")).Expect(200);

        var clock = await Clock();
        Assert.Equal(("running", 1), (Mode(clock), clock.GetProperty("speed").GetDouble()));
        Assert.True(Now(clock) >= Now(real).AddHours(1));
        Assert.Equal(["message.sent", "message.delivered", "message.read"], await Events());
    }

    [Theory]
    [InlineData("""{"mode":"running"}""", 1)]
    [InlineData("""{"mode":"running","speed":60}""", 60)]
    [InlineData("""{"speed":0.5}""", 0.5)]
    [InlineData("""{"mode":"running","now":"2026-11-25T00:00:00Z","speed":2}""", 2)]
    [InlineData("""{"now":"2026-11-25T00:00:00Z"}""", 1)]
    public async Task Is_set_running(string body, double speed)
    {
        var set = (await Control(HttpMethod.Put, "/clock", body)).Expect(200).Json;

        Assert.Equal(("running", speed), (Mode(set), set.GetProperty("speed").GetDouble()));
        var least = body.Contains("now", StringComparison.Ordinal) ? new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero) : Start;
        Assert.InRange(Now(set), least, least.AddMinutes(60));
    }

    [Fact]
    public async Task Keeps_its_speed_when_it_is_moved_and_goes_at_any()
    {
        (await Control(HttpMethod.Put, "/clock", """{"speed":1000}""")).Expect(200);
        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1h"}""")).Expect(200);
        (await Control(HttpMethod.Put, "/clock", """{"mode":"running"}""")).Expect(200);

        Assert.Equal(1000, (await Clock()).GetProperty("speed").GetDouble());
        await Eventually(async () => Now(await Clock()) > Start.AddHours(1).AddMinutes(3));
    }

    [Fact]
    public async Task Does_not_go_back()
    {
        (await Control(HttpMethod.Put, "/clock", """{"mode":"running","now":"2026-11-23T17:59:59Z"}""")).Expect(409);
        var stopped = (await Control(HttpMethod.Put, "/clock", """{"mode":"manual"}""")).Expect(200).Json;
        Assert.False(stopped.TryGetProperty("speed", out _));
        var running = (await Control(HttpMethod.Put, "/clock", """{"mode":"running"}""")).Expect(200).Json;

        Assert.InRange(Now(running), Now(stopped), Now(stopped).AddMinutes(2));
    }

    [Fact]
    public async Task Answers_that_are_held_back_go_by_it()
    {
        await PutFault("slow", """{"on":"listChats","then":{"delay":"1h"}}""");
        var held = Get("/chats");
        await Eventually(async () => (await Clock()).TryGetProperty("due", out var due) && due.GetProperty("count").GetInt32() == 1);
        var quiet = (await Control(HttpMethod.Get, "/facts?limit=0")).Expect(200).Json.GetProperty("quiet");
        Assert.Equal(0, quiet.GetProperty("requests").GetInt32());

        await Control(HttpMethod.Post, "/clock/advance", """{"by":"1h"}""");

        (await held).Expect(200);
    }

    [Fact]
    public async Task Names_what_is_due_when_a_wait_ends_in_vain()
    {
        await PutFault("slow", """{"on":"listChats","then":{"delay":"1h"}}""");
        var held = Get("/chats");
        await Eventually(async () => (await Clock()).TryGetProperty("due", out _));

        var detail = (await Ask("events/wait", """{"match":{"type":"call.ended"},"within":"0s"}""")).Expect(417).Json
            .GetProperty("detail").GetString();

        Assert.Matches(
            "The world's clock is running and shows 2026-11-23T18:.*; what waits for it: 1 held-back answer in (1h|[1-5]?[0-9]m).*Advance it", detail);
        await Control(HttpMethod.Post, "/clock/advance", """{"by":"1h"}""");
        await held;
    }

    [Fact]
    public async Task A_restored_one_goes_on_from_where_it_stood()
    {
        (await Control(HttpMethod.Put, "/clock", """{"speed":2}""")).Expect(200);
        (await Control(HttpMethod.Put, "/savepoints/here")).Expect(201);
        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"30d"}""")).Expect(200);
        (await Control(HttpMethod.Put, "/clock", """{"mode":"manual"}""")).Expect(200);

        (await Control(HttpMethod.Post, "/savepoints/here/restore")).Expect(204);

        var clock = await Clock();
        Assert.Equal(("running", 2), (Mode(clock), clock.GetProperty("speed").GetDouble()));
        Assert.InRange(Now(clock), Start, Start.AddMinutes(4));
    }

    [Fact]
    public async Task A_snapshot_brings_it_back_where_it_stood()
    {
        (await Control(HttpMethod.Put, "/clock", """{"speed":2}""")).Expect(200);
        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1h"}""")).Expect(200);
        var snapshot = (await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes;
        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        Assert.Equal(1, (await Clock()).GetProperty("speed").GetDouble());

        var request = Request(HttpMethod.Put, "/_emulator/snapshot", token: null);
        request.Headers.Add("X-Emulator-World", World);
        request.Content = new ByteArrayContent(snapshot);
        (await Call(request)).Expect(204);

        var clock = await Clock();
        Assert.Equal(("running", 2), (Mode(clock), clock.GetProperty("speed").GetDouble()));
        Assert.InRange(Now(clock), Start.AddHours(1), Start.AddHours(1).AddMinutes(4));
    }

    [Fact]
    public async Task A_fork_and_an_export_have_it_too()
    {
        (await Control(HttpMethod.Put, "/clock", """{"speed":2}""")).Expect(200);
        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"1h"}""")).Expect(200);

        var export = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        Assert.Matches("clock:\\s+mode: running\\s+now: .?2026-11-23T19:0[0-3].*\\s+speed: 2", export);
        (await Control(
            HttpMethod.Post, "/worlds", $$"""{"name":"{{World}}-fork","from":"{{World}}"}""", world: "")).Expect(201);
        var fork = (await Control(HttpMethod.Get, "/clock", world: $"{World}-fork")).Expect(200).Json;
        await Control(HttpMethod.Delete, $"/worlds/{World}-fork", world: "");

        Assert.Equal(("running", 2), (Mode(fork), fork.GetProperty("speed").GetDouble()));
        Assert.InRange(Now(fork), Start.AddHours(1), Start.AddHours(1).AddMinutes(4));
    }

    [Fact]
    public async Task Retries_and_the_machines_signature_go_along()
    {
        Answer(500);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"10m"}""")).Expect(200);
        var before = Received.Length;
        Assert.True(before > 8);
        Answer(200);

        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"20m"}""")).Expect(200);

        Assert.Empty(await Deliveries("?status=pending"));
        Assert.True(Received.Length > before);
    }

    private async Task<JsonElement> Clock() => (await Control(HttpMethod.Get, "/clock")).Expect(200).Json;

    private Task<Reply> Ask(string path, string body) => Control(HttpMethod.Post, $"/{path}", body);

    private static string Mode(JsonElement clock) => clock.GetProperty("mode").GetString()!;

    private static DateTimeOffset Now(JsonElement clock) => clock.GetProperty("now").GetDateTimeOffset();
}
