using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>PUT /_emulator/lines/{number}: what the line may do, and how long its messages last.</summary>
public sealed class LineLifeTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Makes_a_line_ineligible_and_eligible_again()
    {
        var off = (await Control(HttpMethod.Put, $"/lines/{People.Line}", """{"eligible":false}""")).Expect(200);
        Assert.False(off.Json.GetProperty("eligible").GetBoolean());
        await Refuses(403, 2027, () => Create(Bodies.Text("Hello")));
        (await Get($"/chats/{People.DirectChat}")).Expect(200);

        (await Control(HttpMethod.Put, "/lines/%2B12025550100", """{"eligible":true}""")).Expect(200);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        Assert.Empty(await VendorEvents());
    }

    [Fact]
    public async Task Makes_new_messages_ephemeral_and_keeps_the_old_ones()
    {
        (await Control(HttpMethod.Put, $"/lines/{People.Line}", """{"ephemeral":true}""")).Expect(200);
        (await Create(Bodies.Text("Soon gone"))).Expect(201);
        await Advance("24h");

        var seen = (await Get($"/chats/{People.DirectChat}/messages")).Expect(200).Text;
        Assert.DoesNotContain("Soon gone", seen, StringComparison.Ordinal);
        Assert.Contains("Is my cake ready?", seen, StringComparison.Ordinal);
        Assert.True((await Control(HttpMethod.Put, $"/lines/{People.Line}", "{}")).Expect(200).Json.GetProperty("ephemeral").GetBoolean());
    }

    [Theory]
    [InlineData(People.ForeignLine, "{}", 404)]
    [InlineData("7", "{}", 404)]
    [InlineData(People.Line, """{"eligible":"no"}""", 400)]
    [InlineData(People.Line, """{"status":"FLAGGED"}""", 400)]
    [InlineData(People.Line, "{", 400)]
    public async Task Refuses_what_is_no_line(string number, string body, int status) =>
        Problem(await Control(HttpMethod.Put, $"/lines/{number}", body), status);
}
