using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>Fields that the page itself fills: until their text is there, nobody can change what it would then be mixed with.</summary>
public sealed class LateTextFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    private readonly TaskCompletionSource _arrives = new();

    [Fact]
    public async Task The_example_of_a_test()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await HoldAsync(desk, "**/_emulator/chats?limit=10");

        var tests = await desk.ToolAsync("Tests");

        await IsFilledOnceItArrivesAsync(tests.GetByRole(AriaRole.Textbox, new() { Name = "Test", Exact = true }), "Is my cake ready?");
        await desk.Page.UnrouteAllAsync();
    }

    [Fact]
    public async Task The_scenario()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await HoldAsync(desk, "**/_emulator/scenario");

        var scenario = await desk.ToolAsync("Scenario");

        await IsFilledOnceItArrivesAsync(scenario.GetByRole(AriaRole.Textbox, new() { Name = "Scenario" }), "+12025550100");
        await desk.Page.UnrouteAllAsync();
    }

    [Fact]
    public async Task The_body_whose_signature_is_checked()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.StaffAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await HoldAsync(desk, "**/_emulator/deliveries/*/body");
        await desk.ChooseAsync("Maya");
        await desk.WriteAsync("Is it ready?");
        await desk.Entry("webhook message.received").First.ClickAsync();

        await desk.Timeline.GetByText("Why would this signature fail?").ClickAsync();

        await IsFilledOnceItArrivesAsync(
            desk.Timeline.GetByRole(AriaRole.Textbox, new() { Name = "Body, to the last byte" }), "Is it ready?");
        await desk.Page.UnrouteAllAsync();
    }

    [Fact]
    public async Task Whom_the_next_message_is_from()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await HoldAsync(desk, "**/_emulator/chats/*");

        await desk.ChooseAsync("Maya");

        await Expect(desk.Message).ToBeDisabledAsync();
        await Expect(desk.WriteAs).ToHaveCountAsync(0);
        _arrives.SetResult();
        await Expect(desk.WriteAs).ToHaveValueAsync("+14155550123");
        await Expect(desk.Message).ToBeEditableAsync();
        await desk.Page.UnrouteAllAsync();
    }

    /// <summary>Keeps the answers of a path back until <see cref="_arrives"/>.</summary>
    private async Task HoldAsync(Desk desk, string path) => await desk.Page.RouteAsync(path, async route =>
    {
        await _arrives.Task;
        await route.FallbackAsync();
    });

    private async Task IsFilledOnceItArrivesAsync(ILocator field, string text)
    {
        await Expect(field).Not.ToBeEditableAsync();
        _arrives.SetResult();
        await Expect(field).ToHaveValueAsync(new Regex(Regex.Escape(text)));
        await Expect(field).ToBeEditableAsync();
    }
}
