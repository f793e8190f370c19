using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Transitions.Lines;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.ApiTests.Operations.PhoneNumbers;

/// <summary>GET /phone_numbers/{phoneNumber}/reputation_audit/{auditId}.</summary>
public sealed class GetReputationAuditTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Agency.Scenario(World);

    [Theory]
    [InlineData("healthy", Agency.Line)]
    [InlineData("unhealthy", Agency.SecondLine)]
    [InlineData("at-risk", Agency.RiskyLine)]
    [InlineData("flagged", Agency.FlaggedLine)]
    public async Task Reports_once_it_is_complete(string name, string line)
    {
        var audit = await Start(line);
        await Advance("5s");

        Golden.Check($"GetReputationAudit.{name}", (await Get(audit)).Expect(200));
    }

    [Fact]
    public async Task Is_pending_until_then_and_reading_changes_nothing()
    {
        var audit = await Start(Agency.Line);
        await Advance("4s999ms");
        var before = await State();

        Golden.Check("GetReputationAudit.pending", (await Get(audit)).Expect(200));

        Assert.Equal(before, await State());
        Assert.Equal(1, await Advance("1ms"));
        Assert.Equal("complete", (await Get(audit)).Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Says_so_when_it_came_to_nothing_and_then_another_may_start_at_once()
    {
        var world = Emulator.Services.GetRequiredService<WorldRegistry>().Find(World)!;
        var audit = world.Commit(new StartAuditCommand(new Grant(world), Agency.Line, Fails: true).Apply, world.NextTraceId()).Value;
        await Advance("5s");

        Golden.Check("GetReputationAudit.error", (await Get($"/phone_numbers/{Agency.Line}/reputation_audit/{audit.Id}")).Expect(200));
        await Start(Agency.Line);
    }

    [Fact]
    public async Task Keeps_what_it_found_whatever_happens_to_the_line()
    {
        var audit = await Start(Agency.Line);
        await Advance("5s");
        var report = (await Get(audit)).Text;

        (await Control(HttpMethod.Put, $"/lines/{Agency.Line}", """{"flagged":true}""")).Expect(200);

        Assert.Equal(report, (await Get(audit)).Text);
    }

    // rule lines.audit-life
    [Fact]
    public async Task Can_be_read_for_a_day()
    {
        var audit = await Start(Agency.Line);
        await Advance("23h59m59s999ms");
        (await Get(audit)).Expect(200);

        await Advance("1ms");

        await Refuses(404, 2019, () => Get(audit));
        await Start(Agency.Line);
    }

    // rule lines.audit.exists
    [Fact]
    public async Task Refuses_what_it_does_not_know()
    {
        var audit = await Start(Agency.Line);
        var id = audit[(audit.LastIndexOf('/') + 1)..];

        await Refuses(404, 2019, () => Get($"/phone_numbers/{Agency.Line}/reputation_audit/aud_0"));
        await Refuses(404, 2019, () => Get($"/phone_numbers/{Agency.SecondLine}/reputation_audit/{id}"));
        await Refuses(404, 2019, () => Get($"/phone_numbers/{Agency.ForeignLine}/reputation_audit/{id}"));
        await Refuses(404, 2019, () => Get(audit, OneLine));
        await Refuses(400, 1002, () => Get($"/phone_numbers/{Agency.LineId}/reputation_audit/{id}"));
    }

    private async Task<string> Start(string line)
    {
        var path = $"/phone_numbers/{line}/reputation_audit";
        return $"{path}/{(await Post(path)).Expect(202).Json.GetProperty("audit_id").GetString()}";
    }
}
