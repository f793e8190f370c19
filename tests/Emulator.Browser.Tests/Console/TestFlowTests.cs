using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>Conversation tests at the console: recorded, run, and what they say of an application that changed.</summary>
public sealed class TestFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    /// <summary>Nobody answers here, so that it waits for as long as it is let.</summary>
    private const string Endless = """
        version: 1
        tests:
          - name: Waits
            steps:
              - { as: Maya, say: "Is anybody there?", to: "+12025550100" }
              - expect: { message: any, within: 1h }
        """;

    [Fact]
    public async Task Records_a_conversation_as_a_test_that_notices_when_the_application_changes()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.StaffAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        await desk.WriteAsync("The first webhook fails, so this is before");
        await Expect(desk.Article(bakery.Answer)).ToContainTextAsync("Delivered");
        var tests = await desk.ToolAsync("Tests");
        await Desk.Button(tests, "Record").ClickAsync();
        await Expect(tests).ToContainTextAsync("nothing has happened yet");
        await desk.WriteAsync("Really ready?");
        await Expect(desk.Article(bakery.Answer)).ToHaveCountAsync(2);
        await Expect(desk.Article(bakery.Answer).Last).ToContainTextAsync("Delivered"); // what arrives is what a test can expect
        await Desk.Button(tests, "Stop, and write the test").ClickAsync();
        var text = tests.GetByRole(AriaRole.Textbox, new() { Name = "Test", Exact = true });
        await Expect(text).ToHaveValueAsync(new Regex("Really ready"));

        var verdict = tests.GetByRole(AriaRole.Status).Filter(new() { HasText = "of 1 passed" });
        await Desk.Button(tests, "Run").ClickAsync();
        await Expect(verdict).ToContainTextAsync("Passed");
        bakery.Answer = "It will take another week.";
        await Desk.Button(tests, "Run").ClickAsync();

        await Expect(verdict).ToContainTextAsync("Failed");
        var steps = tests.GetByRole(AriaRole.List, new() { Name = "Steps of Recorded" }).GetByRole(AriaRole.Listitem);
        await Expect(steps.First).ToContainTextAsync("passed:");
        await Expect(steps.Filter(new() { HasText = "failed:" })).ToContainTextAsync("It is ready!");
        await Expect(tests).ToContainTextAsync("It will take another week.");
    }

    [Fact]
    public async Task Shows_what_is_told_before_the_call_that_begins_is_answered()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.Page.RouteAsync("**/_emulator/tests", async route =>
        {
            if (route.Request.Method != "POST")
            {
                await route.FallbackAsync();
                return;
            }

            var answer = await route.FetchAsync();
            await IsRunningAsync(bakery);
            await route.FulfillAsync(new() { Response = answer });
        });
        var tests = await desk.ToolAsync("Tests");
        await tests.GetByRole(AriaRole.Textbox, new() { Name = "Test", Exact = true }).FillAsync(Endless);

        await Desk.Button(tests, "Run").ClickAsync();

        await Expect(tests).ToContainTextAsync("The next step …");
        await Expect(tests).ToContainTextAsync("0 of 1 ended");
        await desk.Page.UnrouteAllAsync(); // the page goes on asking for longer than there is somebody to ask
    }

    /// <summary>Ends once a step of the run has ended, and a call later, so that the page has heard of it.</summary>
    private static async Task IsRunningAsync(Bakery bakery)
    {
        for (var heard = 0; heard < 20;)
        {
            var run = (await bakery.GetAsync("/_emulator/tests")).GetProperty("runs")[0];
            if (run.TryGetProperty("running", out var test) && test.GetProperty("steps").GetArrayLength() > 0) heard++;
        }
    }

    [Fact]
    public async Task Stops_a_test_that_runs()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        var tests = await desk.ToolAsync("Tests");
        await tests.GetByRole(AriaRole.Textbox, new() { Name = "Test", Exact = true }).FillAsync(Endless);
        await Desk.Button(tests, "Run").ClickAsync();
        await Expect(tests).ToContainTextAsync("The next step …");

        await Desk.Button(tests, "Stop").ClickAsync();

        var verdict = tests.GetByRole(AriaRole.Status).Filter(new() { HasText = "of 1 passed" });
        await Expect(verdict).ToContainTextAsync("Could not be judged");
    }
}
