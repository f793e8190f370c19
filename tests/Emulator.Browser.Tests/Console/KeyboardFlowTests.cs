using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>The same flows by the keyboard alone: nothing here clicks, and nothing is filled in but by keys.</summary>
public sealed class KeyboardFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Writes_and_looks_into_the_timeline()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.StaffAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        var hands = new Hands(desk.Page);

        await hands.EnterAsync(desk.Chats.GetByRole(AriaRole.Link, new() { Name = "Maya" }).First);
        await hands.WriteAsync(desk.Message, "Really ready?");
        await hands.PressAsync("Enter");
        await Expect(desk.Conversation.GetByText(bakery.Answer)).ToBeVisibleAsync();

        var delivery = desk.Entry("webhook message.received 204, attempt 2");
        await Expect(delivery).ToBeVisibleAsync();
        await hands.ReachAsync(desk.Timeline.Locator("[data-index][tabindex='0']"));
        await hands.EnterAsync(delivery, "ArrowUp");
        await Expect(desk.Timeline.GetByRole(AriaRole.List, new() { Name = "Attempts" })).ToContainTextAsync("500");
        var before = bakery.Told;
        await hands.EnterAsync(Desk.Button(desk.Timeline, "Redeliver"));
        await bakery.IsToldAsync(before + 1);
    }

    [Fact]
    public async Task Begins_a_chat_reacts_and_says_stop()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        var hands = new Hands(desk.Page);

        await hands.EnterAsync(desk.Page.GetByRole(AriaRole.Button, new() { Name = "New chat" }));
        await hands.WriteAsync(desk.WriteAs, "+14155550177");
        await hands.WriteAsync(desk.Message, "Do you bake on Sundays?");
        await hands.PressAsync("Enter");
        var message = desk.Article("Do you bake on Sundays?");
        await Expect(message).ToBeVisibleAsync();

        await hands.ReachAsync(desk.Conversation);
        await hands.EnterAsync(message, "ArrowUp");
        await hands.EnterAsync(desk.Page.GetByRole(AriaRole.Button, new() { Name = "love", Exact = true }), "ArrowRight");
        await Expect(message.GetByRole(AriaRole.Button, new() { Name = "love by" })).ToBeVisibleAsync();

        await hands.ChooseAsync(Desk.Button(desk.Region("Chat"), "Chat"), "Send STOP");
        await Expect(desk.Conversation.GetByText("STOP", new() { Exact = true })).ToBeVisibleAsync();
        await hands.ReachAsync(desk.WriteAs);
        await hands.TypeAsync("Your");
        await Expect(desk.WriteAs).ToHaveValueAsync("+12025550100");
        await hands.WriteAsync(desk.Message, "One more thing", "Shift+Tab");
        await hands.PressAsync("Enter");
        await Expect(desk.Composer.GetByRole(AriaRole.Alert)).ToContainTextAsync("2024");
    }

    [Fact]
    public async Task Moves_the_clock_strikes_restores_and_mends_a_scenario()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        var hands = new Hands(desk.Page);
        await hands.EnterAsync(desk.Chats.GetByRole(AriaRole.Link, new() { Name = "Maya" }).First);

        await hands.ToolAsync("Clock");
        await hands.EnterAsync(Desk.Button(desk.Region("Clock"), "Stop"));
        await hands.WriteAsync(desk.Region("Clock").GetByRole(AriaRole.Textbox, new() { Name = "By" }), "5m");
        await hands.PressAsync("Enter");
        await Expect(desk.Region("Clock")).ToContainTextAsync("Moved ahead by 5m");

        await hands.ToolAsync("Faults");
        var error = desk.Region("Faults").GetByRole(AriaRole.Switch, new() { Name = "Server error" });
        await hands.ReachAsync(error);
        await hands.PressAsync("Space");
        await Expect(error).ToBeCheckedAsync();

        await hands.ToolAsync("Savepoints");
        var points = desk.Region("Savepoints");
        await hands.WriteAsync(points.GetByRole(AriaRole.Textbox, new() { Name = "Name" }), "before");
        await hands.PressAsync("Enter");
        await hands.WriteAsync(desk.Message, "Never mind");
        await hands.PressAsync("Enter");
        await Expect(desk.Conversation.GetByText("Never mind")).ToBeVisibleAsync();
        await hands.EnterAsync(Desk.Button(points, "Restore before"));
        await Expect(desk.Conversation.GetByText("Never mind")).ToHaveCountAsync(0);

        await hands.ToolAsync("Scenario");
        var scenario = desk.Region("Scenario");
        await hands.WriteAsync(scenario.GetByRole(AriaRole.Textbox, new() { Name = "Scenario", Exact = true }), "version: 1\nlins: []\n");
        await hands.EnterAsync(Desk.Button(scenario, "Check"), "Shift+Tab");
        await Expect(scenario.GetByRole(AriaRole.Alert)).ToContainTextAsync("did you mean 'lines'?");
    }

    [Fact]
    public async Task Records_a_test_and_runs_it()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.StaffAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        var hands = new Hands(desk.Page);
        await hands.EnterAsync(desk.Chats.GetByRole(AriaRole.Link, new() { Name = "Maya" }).First);
        await hands.ToolAsync("Tests");
        var tests = desk.Region("Tests");
        await hands.EnterAsync(Desk.Button(tests, "Record"));
        await Expect(tests).ToContainTextAsync("nothing has happened yet");
        await hands.WriteAsync(desk.Message, "Really ready?");
        await hands.PressAsync("Enter");
        await Expect(desk.Article(bakery.Answer)).ToContainTextAsync("Delivered");
        await hands.EnterAsync(Desk.Button(tests, "Stop, and write the test"));
        await Expect(tests.GetByRole(AriaRole.Textbox, new() { Name = "Test", Exact = true })).ToHaveValueAsync(new Regex("Really ready"));

        await hands.EnterAsync(Desk.Button(tests, "Run"));

        await Expect(tests.GetByRole(AriaRole.Status).Filter(new() { HasText = "of 1 passed" })).ToContainTextAsync("Passed");
    }
}
