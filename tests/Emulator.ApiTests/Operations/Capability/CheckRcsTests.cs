using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Capability;

/// <summary>POST /capability/check_rcs.</summary>
public sealed class CheckRcsTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Answers_yes_with_the_service_and_no_with_the_reason()
    {
        Golden.Check("CheckRcs.available", (await Check(People.Ben)).Expect(200));
        await Advance("10s");
        Golden.Check("CheckRcs.unavailable", (await Check(People.Maya)).Expect(200));
    }

    [Fact]
    public async Task Takes_phone_numbers_only() => await Refuses(400, 1002, () => Check(People.Ana));

    [Fact]
    public async Task Does_not_know_when_the_line_cannot_ask()
    {
        await Refuses(503, 4004, () => Check(People.Ben, Agency.RiskyLine));
        (await Control(HttpMethod.Put, $"/lines/{Agency.RiskyLine}", """{"rcs":"no_account"}""")).Expect(200);
        await Refuses(503, 4009, () => Check(People.Ben, Agency.RiskyLine));
        (await Control(HttpMethod.Put, $"/lines/{Agency.RiskyLine}", """{"rcs":"enabled"}""")).Expect(200);
        (await Check(People.Ben, Agency.RiskyLine)).Expect(200);
    }

    [Fact]
    public async Task Asks_about_iMessage_all_the_same_from_such_a_line() =>
        (await Post("/capability/check_imessage", $$"""{"address":"{{People.Maya}}","from":"{{Agency.RiskyLine}}"}""")).Expect(200);

    [Fact]
    public async Task Fails_to_run_when_a_fault_says_so()
    {
        await PutFault("unknown", """{"on":"checkRcs","when":{"times":1},"then":{"error":4010}}""");

        await Refuses(503, 4010, () => Check(People.Ben));
        (await Check(People.Ben)).Expect(200);
    }

    [Theory]
    [InlineData("no address", 400, 1001, "{}")]
    [InlineData("address is not E.164", 400, 1002, """{"address":"+1 415 555 0123"}""")]
    [InlineData("from is not yours", 403, 2006, """{"address":"+14155550123","from":"+12025550199"}""")]
    [InlineData("from is ineligible", 403, 2027, """{"address":"+14155550123","from":"+12025550102"}""")]
    [InlineData("flagged comes before the RCS account", 403, 2027, """{"address":"+14155550123","from":"+12025550104"}""")]
    public async Task Refuses_each_row(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Post("/capability/check_rcs", body));
    }

    private Task<Reply> Check(string address, string from = Agency.Line) =>
        Post("/capability/check_rcs", $$"""{"address":"{{address}}","from":"{{from}}"}""");
}
