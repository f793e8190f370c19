namespace Chats.Emulator.ApiTests.Control;

<<<<<<<< HEAD:tests/Emulator.ApiTests/Control/LineLifeTests.cs
/// <summary>PUT /_emulator/lines/{number}: what the line may do, and how long its messages last.</summary>
public sealed class LineLifeTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
========
/// <summary>PUT /_emulator/lines/{number}.</summary>
public sealed class LineTraitsTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
>>>>>>>> delivery:tests/Emulator.ApiTests/Control/LineTraitsTests.cs
{
    [Fact]
    public async Task Makes_a_line_ineligible_and_eligible_again()
    {
        var off = (await Control(HttpMethod.Put, $"/lines/{People.Line}", """{"eligible":false}""")).Expect(200);
<<<<<<<< HEAD:tests/Emulator.ApiTests/Control/LineLifeTests.cs
        Assert.False(off.Json.GetProperty("eligible").GetBoolean());
========
        Assert.Equal((People.Line, false, false), Traits(off));
>>>>>>>> delivery:tests/Emulator.ApiTests/Control/LineTraitsTests.cs
        await Refuses(403, 2027, () => Create(Bodies.Text("Hello")));
        (await Get($"/chats/{People.DirectChat}")).Expect(200);

        (await Control(HttpMethod.Put, "/lines/%2B12025550100", """{"eligible":true}""")).Expect(200);
        (await Create(Bodies.Text("Hello"))).Expect(201);
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Makes_new_messages_ephemeral_and_keeps_the_old_ones()
    {
        (await Control(HttpMethod.Put, $"/lines/{People.Line}", """{"ephemeral":true}""")).Expect(200);
        (await Create(Bodies.Text("Soon gone"))).Expect(201);
        await Advance("24h");

        var state = await State();
        Assert.DoesNotContain("Soon gone", state, StringComparison.Ordinal);
        Assert.Contains("Is my cake ready?", state, StringComparison.Ordinal);
<<<<<<<< HEAD:tests/Emulator.ApiTests/Control/LineLifeTests.cs
        Assert.True((await Control(HttpMethod.Put, $"/lines/{People.Line}", "{}")).Expect(200).Json.GetProperty("ephemeral").GetBoolean());
========
        Assert.Equal((People.Line, true, true), Traits((await Control(HttpMethod.Put, $"/lines/{People.Line}", "{}")).Expect(200)));
>>>>>>>> delivery:tests/Emulator.ApiTests/Control/LineTraitsTests.cs
    }

    [Theory]
    [InlineData(People.ForeignLine, "{}", 404)]
    [InlineData("7", "{}", 404)]
    [InlineData(People.Line, """{"eligible":"no"}""", 400)]
    [InlineData(People.Line, """{"colour":"red"}""", 400)]
    [InlineData(People.Line, "{", 400)]
    public async Task Refuses_what_is_no_line(string number, string body, int status) =>
        Problem(await Control(HttpMethod.Put, $"/lines/{number}", body), status);

    private static (string?, bool, bool) Traits(Reply line) =>
        (line.Json.GetProperty("number").GetString(), line.Json.GetProperty("eligible").GetBoolean(), line.Json.GetProperty("ephemeral").GetBoolean());
}
