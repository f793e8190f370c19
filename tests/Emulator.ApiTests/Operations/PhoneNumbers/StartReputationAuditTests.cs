using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PhoneNumbers;

/// <summary>POST /phone_numbers/{phoneNumber}/reputation_audit, on the world's clock.</summary>
public sealed class StartReputationAuditTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Agency.Scenario(World) + "audits: { duration: 30s, cooldown: 10m }\n";

    // rule lines.audit-status
    [Fact]
    public async Task Starts_an_audit_of_the_line()
    {
        Golden.Check("StartReputationAudit", (await Start(Agency.Line)).Expect(202));

        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Takes_the_plus_escaped_or_not_and_lines_that_cannot_act()
    {
        (await Start(Uri.EscapeDataString(Agency.Line))).Expect(202);
        (await Start(Agency.IneligibleLine)).Expect(202);
        (await Start(Agency.FlaggedLine)).Expect(202);
    }

    // rule lines.audit-again
    [Fact]
    public async Task Answers_the_running_one_again()
    {
        var first = (await Start(Agency.Line)).Expect(202);
        await Advance("29s999ms");
        var before = await State();

        Assert.Equal(first.Text, (await Start(Agency.Line)).Expect(202).Text);

        Assert.Equal(before, await State());
        Assert.NotEqual(first.Text, (await Start(Agency.SecondLine)).Expect(202).Text);
    }

    // rule lines.audit.cooldown
    [Fact]
    public async Task Refuses_the_next_one_until_the_cooldown_is_over()
    {
        (await Start(Agency.Line)).Expect(202);
        await Advance("30s");

        var refusal = await Refuses(429, 1007, () => Start(Agency.Line));

        Assert.Equal("570", refusal.Header("Retry-After"));
        Assert.Equal("Rate limited. Try again in 570 seconds.", refusal.Json.GetProperty("error").GetProperty("message").GetString());
        await Advance("9m29s999ms");
        Assert.Equal("1", (await Refuses(429, 1007, () => Start(Agency.Line))).Header("Retry-After"));
        await Advance("1ms");
        (await Start(Agency.Line)).Expect(202);
    }

    [Fact]
    public async Task Knows_no_cooldown_where_rate_limits_are_off()
    {
        (await Control(HttpMethod.Put, "/scenario", Scenario + "rate_limits: off\n")).Expect(204);
        (await Start(Agency.Line)).Expect(202);
        await Advance("30s");

        (await Start(Agency.Line)).Expect(202);
    }

    [Theory]
    [InlineData("no plus", 400, 1002, "12025550100")]
    [InlineData("an id", 400, 1002, Agency.LineId)]
    [InlineData("no number at all", 400, 1002, "me")]
    [InlineData("not yours", 404, 2019, Agency.ForeignLine)]
    public async Task Refuses_what_is_no_line_of_yours(string row, int status, int code, string number)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Start(number));
    }

    [Fact]
    public async Task Refuses_a_line_outside_the_token() => await Refuses(404, 2019, () => Start(Agency.Line, OneLine));

    private Task<Reply> Start(string number, string? token = null) => Post($"/phone_numbers/{number}/reputation_audit", token: token);
}
