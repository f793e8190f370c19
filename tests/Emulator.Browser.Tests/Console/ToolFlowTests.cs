using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>Clock, faults, savepoints, scenario and tests at the console.</summary>
public sealed class ToolFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Stops_the_clock_and_sees_a_message_delivered_when_it_moves()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        await desk.ToolAsync("Clock");
        var clock = desk.Region("Clock");
        await Desk.Button(clock, "Stop").ClickAsync();
        await Expect(clock).ToContainTextAsync("Stopped");
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("On its way");
        var sent = desk.Conversation.GetByRole(AriaRole.Article).Filter(new() { HasText = "On its way" });
        await Expect(sent).ToBeVisibleAsync();
        await Expect(sent).Not.ToContainTextAsync("Delivered");

        await clock.GetByRole(AriaRole.Textbox, new() { Name = "By" }).FillAsync("1s");
        await Desk.Button(clock, "Advance").ClickAsync();
        await Expect(sent).ToContainTextAsync("Delivered");
        await clock.GetByRole(AriaRole.Textbox, new() { Name = "By" }).FillAsync("5m");
        await Desk.Button(clock, "Advance").ClickAsync();
        await Expect(sent).ToContainTextAsync("Read");
    }

    [Fact]
    public async Task Switches_a_fault_on_sees_it_strike_and_switches_it_off()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        await desk.ToolAsync("Faults");
        var faults = desk.Region("Faults");
        await faults.GetByLabel("How often").SelectOptionAsync("Each time");
        var error = faults.GetByRole(AriaRole.Switch, new() { Name = "Server error" });
        await error.ClickAsync();
        await Expect(faults.GetByRole(AriaRole.List, new() { Name = "Faults in place" })).ToContainTextAsync("struck 0 of 0");

        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("Does it arrive?");
        await Expect(desk.Region("Composer").GetByRole(AriaRole.Alert)).ToContainTextAsync("3006");
        await Expect(faults.GetByRole(AriaRole.List, new() { Name = "Faults in place" })).ToContainTextAsync("struck 1 of 1");

        await error.ClickAsync();
        await Expect(error).Not.ToBeCheckedAsync();
        await desk.WriteAsync("Now it does");
        await Expect(desk.Conversation.GetByText("Now it does")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Saves_a_point_breaks_something_and_goes_back()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        await desk.ToolAsync("Savepoints");
        var points = desk.Region("Savepoints");
        await points.GetByRole(AriaRole.Textbox, new() { Name = "Name" }).FillAsync("before");
        await Desk.Button(points, "Save").ClickAsync();
        await Expect(points.GetByRole(AriaRole.List, new() { Name = "Saved" })).ToContainTextAsync("before");
        await desk.WriteAsync("Never mind");
        await Expect(desk.Conversation.GetByText("Never mind")).ToBeVisibleAsync();

        await Desk.Button(points, "Restore before").ClickAsync();

        await Expect(desk.Conversation.GetByText("Never mind")).ToHaveCountAsync(0);
        await Expect(desk.Conversation.GetByText("I'm around the corner")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Says_where_a_scenario_is_wrong()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        var scenario = await desk.ToolAsync("Scenario");
        var text = scenario.GetByRole(AriaRole.Textbox, new() { Name = "Scenario" });
        await text.FillAsync("version: 1\ncontacts:\n  - handel: \"+14155550123\"\n");
        await Desk.Button(scenario, "Check").ClickAsync();

        var problems = scenario.GetByRole(AriaRole.Alert);
        await Expect(problems).ToContainTextAsync("3:5");
        await Expect(problems).ToContainTextAsync("did you mean 'handle'?");
    }
}
