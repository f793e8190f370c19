using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Capability;

/// <summary>POST /capability/check_imessage.</summary>
public sealed class CheckIMessageTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Path = "/capability/check_imessage";

    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Answers_yes_with_the_service_and_no_with_the_reason()
    {
        Golden.Check("CheckIMessage.available", (await Check(People.Maya)).Expect(200));
        await Advance("10s");
        Golden.Check("CheckIMessage.unavailable", (await Check(People.Joe)).Expect(200));
        await Advance("10s");
        Golden.Check("CheckIMessage.unreachable", (await Check(People.Unreachable)).Expect(200));
    }

    [Theory]
    [InlineData(People.Ben, false, "RCS")]
    [InlineData(People.Ana, true, "iMessage")]
    [InlineData("ANA@Example.com", true, "iMessage")]
    [InlineData(People.Stranger, true, "iMessage")]
    [InlineData("new@example.com", true, "iMessage")]
    public async Task Asks_what_the_person_can_receive_and_echoes_the_address(string address, bool isAvailable, string service)
    {
        var before = await State();

        var answer = (await Check(address)).Expect(200).Json;

        Assert.Equal(address, answer.GetProperty("address").GetString());
        Assert.Equal(isAvailable, answer.GetProperty("available").GetBoolean());
        Assert.Equal(!isAvailable, answer.TryGetProperty("reason", out _));
        Assert.Equal(service, answer.GetProperty("selected_service").GetString());
        Assert.Equal(before, await State());
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Runs_one_check_in_ten_seconds_on_each_line()
    {
        (await Check(People.Maya, Agency.Line)).Expect(200);
        await Advance("1s");

        var refusal = await Refuses(429, 1007, () => Check(People.Joe, Agency.Line));

        Assert.Equal("9", refusal.Header("Retry-After"));
        (await Check(People.Joe, Agency.SecondLine)).Expect(200);
        await Advance("8s999ms");
        Assert.Equal("1", (await Refuses(429, 1007, () => Check(People.Joe, Agency.Line))).Header("Retry-After"));
        await Advance("1ms");
        (await Check(People.Joe, Agency.Line)).Expect(200);
    }

    [Fact]
    public async Task Shares_the_limit_with_RCS_and_counts_no_refusals()
    {
        await Refuses(400, 1002, () => Check("nobody", Agency.Line));
        (await Check(People.Maya, Agency.Line)).Expect(200);
        await Refuses(429, 1007, () => Post("/capability/check_rcs", Body(People.Maya, Agency.Line)));
    }

    [Fact]
    public async Task Takes_the_best_line_when_none_is_named()
    {
        (await Check(People.Maya)).Expect(200);

        await Refuses(429, 1007, () => Check(People.Joe));
        await Refuses(429, 1007, () => Check(People.Joe, Agency.SecondLine));
        (await Check(People.Joe, Agency.Line)).Expect(200);
    }

    [Fact]
    public async Task Knows_no_limit_where_rate_limits_are_off()
    {
        (await Control(HttpMethod.Put, "/scenario", Scenario + "rate_limits: off\n")).Expect(204);

        for (var i = 0; i < 5; i++) (await Check(People.Maya, Agency.Line)).Expect(200);
    }

    [Theory]
    [InlineData("no address", 400, 1001, "{}")]
    [InlineData("address is null", 400, 1001, """{"address":null}""")]
    [InlineData("address is empty", 400, 1001, """{"address":""}""")]
    [InlineData("no address before the format of from", 400, 1001, """{"from":"x"}""")]
    [InlineData("address is not E.164", 400, 1002, """{"address":"4155550123"}""")]
    [InlineData("address is no e-mail address", 400, 1005, """{"address":"ana@"}""")]
    [InlineData("from is not E.164", 400, 1002, """{"address":"+14155550123","from":"me"}""")]
    [InlineData("wrong type", 400, 1003, """{"address":4155550123}""")]
    [InlineData("no JSON", 400, 1003, "+14155550123")]
    [InlineData("from is not yours", 403, 2006, """{"address":"+14155550123","from":"+12025550199"}""")]
    [InlineData("from is ineligible", 403, 2027, """{"address":"+14155550123","from":"+12025550102"}""")]
    [InlineData("from is flagged", 403, 2027, """{"address":"+14155550123","from":"+12025550104"}""")]
    public async Task Refuses_each_row(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Post(Path, body));
    }

    [Fact]
    public async Task Refuses_a_line_outside_the_token_and_a_token_without_a_line_that_can_act()
    {
        await Refuses(403, 2006, () => Post(Path, Body(People.Maya, Agency.Line), OneLine));
        await Refuses(403, 2027, () => Post(Path, Body(People.Maya), TwoLines));
    }

    private static string Body(string address, string? from = null) =>
        from is null ? $$"""{"address":"{{address}}"}""" : $$"""{"address":"{{address}}","from":"{{from}}"}""";

    private Task<Reply> Check(string address, string? from = null) => Post(Path, Body(address, from));
}
