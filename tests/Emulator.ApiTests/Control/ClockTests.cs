using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET and PUT /_emulator/clock, POST /_emulator/clock/advance.</summary>
public sealed class ClockTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("5m", "2026-11-23T18:05:00.000Z")]
    [InlineData("PT5M", "2026-11-23T18:05:00.000Z")]
    [InlineData("1h30m", "2026-11-23T19:30:00.000Z")]
    [InlineData("400ms", "2026-11-23T18:00:00.400Z")]
    [InlineData("0s", "2026-11-23T18:00:00.000Z")]
    [InlineData("P1DT1S", "2026-11-24T18:00:01.000Z")]
    public async Task Advances_by_durations_of_both_kinds(string by, string now) =>
        Assert.Equal(
            $$"""{"now":"{{now}}","ran":0}""",
            (await Control(HttpMethod.Post, "/clock/advance", $$"""{"by":"{{by}}"}""")).Expect(200).Text);

    [Theory]
    [InlineData("""{"by":"-5m"}""")]
    [InlineData("""{"by":"soon"}""")]
    [InlineData("""{"by":""}""")]
    [InlineData("""{"by":null}""")]
    [InlineData("""{"by":5}""")]
    [InlineData("{}")]
    [InlineData("""{"for":"5m"}""")]
    [InlineData("{")]
    [InlineData("""{"by":"99999999999999d"}""")]
    public async Task Refuses_what_is_no_duration(string body)
    {
        Problem(await Control(HttpMethod.Post, "/clock/advance", body), 400);

        Assert.Equal("""{"mode":"manual","now":"2026-11-23T18:00:00.000Z"}""", (await Control(HttpMethod.Get, "/clock")).Text);
    }

    [Fact]
    public async Task Sets_a_manual_clock_and_runs_what_is_due_on_the_way()
    {
        (await Create(Bodies.Text("Hello"))).Expect(201);

        var set = (await Control(HttpMethod.Put, "/clock", """{"now":"2026-11-24T09:30:00.5Z"}""")).Expect(200);

        Assert.Equal("""{"mode":"manual","now":"2026-11-24T09:30:00.500Z"}""", set.Text);
        Assert.Equal(["message.sent", "message.delivered", "message.read"], await Events());
        Assert.Equal(
            "2026-11-24T09:30:00.500Z",
            (await Create(Bodies.Valid)).Json.GetProperty("chat").GetProperty("message").GetProperty("created_at").GetString());
    }

    [Fact]
    public async Task Takes_any_offset_and_shows_utc() =>
        Assert.Equal(
            """{"mode":"manual","now":"2026-11-24T17:00:00.000Z"}""",
            (await Control(HttpMethod.Put, "/clock", """{"mode":"manual","now":"2026-11-24T12:00:00-05:00"}""")).Expect(200).Text);

    [Fact]
    public async Task Never_goes_back()
    {
        var refusal = Problem(await Control(HttpMethod.Put, "/clock", """{"now":"2020-01-01T00:00:00Z"}"""), 409);

        Assert.Contains("/_emulator/reset", refusal.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"mode":"manual","now":"2026-11-23T18:00:00.000Z"}""", (await Control(HttpMethod.Get, "/clock")).Text);
    }

    [Fact]
    public async Task Follows_the_machine_in_real_mode_and_stops_again()
    {
        var real = (await Control(HttpMethod.Put, "/clock", """{"mode":"real"}""")).Expect(200).Json;
        Assert.Equal("real", real.GetProperty("mode").GetString());
        Assert.NotEqual("2026-11-23T18:00:00.000Z", real.GetProperty("now").GetString());
        Assert.Equal((1, "0s"), (real.GetProperty("speed").GetDouble(), real.GetProperty("offset").GetString()));
        Problem(await Control(HttpMethod.Put, "/clock", """{"mode":"real","now":"2026-11-24T12:00:00Z"}"""), 400);

        var stopped = (await Control(HttpMethod.Put, "/clock", """{"mode":"manual"}""")).Expect(200).Text;

        Assert.Equal(stopped, (await Control(HttpMethod.Get, "/clock")).Text);
        (await Control(HttpMethod.Post, "/clock/advance", """{"by":"5m"}""")).Expect(200);
    }

    [Theory]
    [InlineData("""{"mode":"fast"}""")]
    [InlineData("""{"mode":"Manual"}""")]
    [InlineData("""{"now":"yesterday"}""")]
    [InlineData("""{"now":5}""")]
    [InlineData("""{"speed":0}""")]
    [InlineData("""{"speed":-1}""")]
    [InlineData("""{"speed":1000.5}""")]
    [InlineData("""{"speed":"fast"}""")]
    [InlineData("""{"mode":"real","speed":2}""")]
    [InlineData("""{"mode":"manual","speed":2}""")]
    [InlineData("""{"mode":"Running"}""")]
    [InlineData("{}")]
    [InlineData("""{"date":"2026-11-24T12:00:00Z"}""")]
    public async Task Refuses_what_is_no_clock(string body) => Problem(await Control(HttpMethod.Put, "/clock", body), 400);

    [Fact]
    public async Task Counts_every_job_that_ran()
    {
        for (var i = 0; i < 3; i++) (await Create(Bodies.Text("Hello"))).Expect(201);

        Assert.Equal(12, await Advance("1h"));
        Assert.Equal(0, await Advance("1h"));
    }
}
