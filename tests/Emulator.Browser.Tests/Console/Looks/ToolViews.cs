using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>Views of the tools at the right.</summary>
internal static class ToolViews
{
    private const string WrongScenario = """
        version: 1
        contacts:
          - handel: "+14155550123"
        """;

    public static readonly IReadOnlyList<View> Tools =
    [
        new("timeline", async desk =>
        {
            await desk.ChooseAsync("Maya Chen");
            await Expect(await desk.ToolAsync("Timeline")).ToBeVisibleAsync();
        }),
        new("clock", desk => SeeAsync(desk, "Clock", "What is due")),
        new("faults", desk => SeeAsync(desk, "Faults", "Server error")),
        new("fault-struck", StrikeAsync),
        new("savepoints", desk => SeeAsync(desk, "Savepoints", "No savepoints yet")),
        new("savepoint", async desk =>
        {
            await Desk.Button(desk.Region("Savepoints"), "Save").ClickAsync();
            await Expect(desk.Region("Savepoints").GetByRole(AriaRole.List, new() { Name = "Saved" })).ToContainTextAsync("point-1");
        }),
        new("reports", desk => SeeAsync(desk, "Reports", "Operations")),
        new("fidelity", desk => ReportAsync(desk, "Fidelity")),
        new("hygiene", desk => ReportAsync(desk, "Hygiene")),
        new("scenario", desk => SeeAsync(desk, "Scenario", "Check")),
        new("scenario-problems", async desk =>
        {
            var scenario = await desk.ToolAsync("Scenario");
            await scenario.GetByRole(AriaRole.Textbox, new() { Name = "Scenario" }).FillAsync(WrongScenario);
            await Desk.Button(scenario, "Check").ClickAsync();
            await Expect(scenario.GetByRole(AriaRole.Alert)).ToContainTextAsync("3:5");
        }),
    ];

    public static readonly IReadOnlyList<View> Tests =
    [
        new("tests", desk => SeeAsync(desk, "Tests", "Record")),
        new("recording", async desk =>
        {
            await Desk.Button(desk.Region("Tests"), "Record").ClickAsync();
            await Expect(Desk.Button(desk.Region("Tests"), "Stop, and write the test")).ToBeVisibleAsync();
        }),
        new("test-green", async desk =>
        {
            await Desk.Button(desk.Region("Tests"), "Stop, and write the test").ClickAsync();
            await RunAsync(
                desk, "Nobody is answered at night", "{ as: Maya Chen, say: \"Hello?\", chat: cake }",
                "expect_no: { message: any, for: 1s }");
            await Expect(desk.Region("Tests")).ToContainTextAsync("Passed");
        }),
        new("test-red", RunRedAsync),
    ];

    /// <summary>A send that a fault fails.</summary>
    public static async Task StrikeAsync(Desk desk)
    {
        var faults = await desk.ToolAsync("Faults");
        await faults.GetByLabel("How often").SelectOptionAsync("Each time");
        await faults.GetByRole(AriaRole.Switch, new() { Name = "Server error" }).ClickAsync();
        var inPlace = faults.GetByRole(AriaRole.List, new() { Name = "Faults in place" });
        await Expect(inPlace).ToContainTextAsync("struck 0 of 0");
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("Your cake is on its way");
        await Expect(desk.Region("Composer").GetByRole(AriaRole.Alert)).ToContainTextAsync("3006");
        await Expect(inPlace).ToContainTextAsync("struck 1 of 1");
    }

    /// <summary>A test that fails, because the application says nothing.</summary>
    public static async Task RunRedAsync(Desk desk)
    {
        await RunAsync(
            desk, "Who asks for their cake is answered", "{ as: Maya Chen, say: \"Is my cake ready?\", chat: cake }",
            "expect: { message: { contains: \"ready at nine\" }, within: 2s }");
        await Expect(desk.Region("Tests")).ToContainTextAsync("Failed");
    }

    /// <summary>Writes a test of two steps, and runs it.</summary>
    private static async Task RunAsync(Desk desk, string name, string first, string second)
    {
        var text = $"""
            version: 1
            tests:
              - name: {name}
                steps:
                  - {first}
                  - {second}
            """;
        var tests = await desk.ToolAsync("Tests");
        var editor = tests.GetByRole(AriaRole.Textbox, new() { Name = "Test", Exact = true });
        await editor.FillAsync(text);
        await editor.PressAsync("Control+Home");
        await Desk.Button(tests, "Run").ClickAsync();
    }

    private static async Task SeeAsync(Desk desk, string tool, string seen) =>
        await Expect(await desk.ToolAsync(tool)).ToContainTextAsync(seen);

    private static async Task ReportAsync(Desk desk, string report)
    {
        await desk.Page.GetByRole(AriaRole.Tab, new() { Name = report }).ClickAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Tabpanel, new() { Name = report })).ToBeVisibleAsync();
    }
}
