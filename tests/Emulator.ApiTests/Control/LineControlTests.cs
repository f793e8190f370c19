using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>PUT /_emulator/lines/{number}: what the vendor decides about a line.</summary>
public sealed class LineControlTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string StatusUpdated = "phone_number.status_updated";

    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Answers_the_line_as_it_is_now()
    {
        var line = (await Change(Agency.Line, """{"reputation":"AT_RISK","ephemeral":true,"rcs":"no_account"}""")).Expect(200);

        Assert.Equal(
            $$"""{"number":"{{Agency.Line}}","eligible":true,"ephemeral":true,"flagged":false,"reputation":"AT_RISK","forwarding_number":"+12025550777","rcs":"no_account","line_type":"iMessage","ephemeral_attachments":false,"zero_retention":false}""",
            line.Text);
        Assert.Equal(line.Text, (await Change(Agency.Line, "{}")).Expect(200).Text);
        Assert.Equal(line.Text, (await Change(Uri.EscapeDataString(Agency.Line), "{}")).Expect(200).Text);
    }

    [Fact]
    public async Task Takes_the_line_out_of_service_and_back()
    {
        (await Change(Agency.Line, """{"eligible":false}""")).Expect(200);
        await Refuses(403, 2027, () => Create(Bodies.Text("Hello")));
        (await Get($"/chats/{Agency.DirectChat}")).Expect(200);

        (await Change(Agency.Line, """{"eligible":true}""")).Expect(200);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        Assert.DoesNotContain(StatusUpdated, await Events());
    }

    [Fact]
    public async Task A_flag_stops_the_line_and_clearing_it_lets_it_act_again()
    {
        (await Change(Agency.Line, """{"flagged":true}""")).Expect(200);
        await Refuses(403, 2027, () => Create(Bodies.Text("Hello")));

        (await Change(Agency.Line, """{"flagged":false}""")).Expect(200);
        (await Create(Bodies.Text("Hello"))).Expect(201);
    }

    [Fact]
    public async Task Tells_of_status_and_reputation_whichever_changed()
    {
        (await Change(Agency.RiskyLine, """{"flagged":true}""")).Expect(200);
        (await Change(Agency.RiskyLine, """{"flagged":true}""")).Expect(200);
        (await Change(Agency.RiskyLine, """{"flagged":false}""")).Expect(200);
        (await Change(Agency.RiskyLine, """{"reputation":"HEALTHY"}""")).Expect(200);

        Assert.Equal(
            [("ACTIVE", "AT_RISK", "FLAGGED", "CRITICAL"), ("FLAGGED", "CRITICAL", "ACTIVE", "AT_RISK"),
                ("ACTIVE", "AT_RISK", "ACTIVE", "HEALTHY")],
            Details()
                .Select(
                    detail => (detail.Before.WireStatus, detail.Before.Reputation.ToWireName(), detail.After.WireStatus,
                        detail.After.Reputation.ToWireName())));
        Assert.Matches(LowerCaseUuid(), (await LastEvent(StatusUpdated)).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Tells_nothing_of_a_rating_that_the_flag_hides()
    {
        (await Change(Agency.FlaggedLine, """{"reputation":"AT_RISK"}""")).Expect(200);
        Assert.Empty(await VendorEvents());

        (await Change(Agency.FlaggedLine, """{"flagged":false}""")).Expect(200);
        Assert.Equal("AT_RISK", Details().Single().After.Reputation.ToWireName());
    }

    [Theory]
    [InlineData("""{"reputation":"healthy"}""")]
    [InlineData("""{"reputation":"OPTED_OUT"}""")]
    [InlineData("""{"rcs":"on"}""")]
    [InlineData("""{"forwarding_number":"5"}""")]
    [InlineData("""{"flagged":"yes"}""")]
    [InlineData("""{"number":"+12025550111"}""")]
    [InlineData("[]")]
    public async Task Refuses_what_it_does_not_understand(string body)
    {
        var before = await State();

        var problem = (await Change(Agency.Line, body)).Expect(400);

        Assert.Equal("application/problem+json", problem.MediaType);
        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Refuses_a_line_nobody_has() => (await Change(Agency.ForeignLine, "{}")).Expect(404);

    private Task<Reply> Change(string number, string body)
    {
        var request = Request(HttpMethod.Put, $"/_emulator/lines/{number}", token: null, body);
        request.Headers.Add("X-Emulator-World", World);
        return Call(request);
    }

    private IEnumerable<LineStatusDetail> Details() =>
        Emulator.Services.GetRequiredService<WorldRegistry>().Find(World)!.Events.Since(0).Select(happened => happened.Detail)
            .OfType<LineStatusDetail>();
}
