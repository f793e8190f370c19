using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>Whole worlds at the console: carried elsewhere, copied, and looked at by chat.</summary>
public sealed class WorldFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Downloads_the_world_and_brings_it_back_from_the_file()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        await desk.WriteAsync("In the file");
        await Expect(desk.Conversation.GetByText("In the file")).ToBeVisibleAsync();
        var points = await desk.ToolAsync("Savepoints");
        var download = await desk.Page.RunAndWaitForDownloadAsync(() => Desk.Button(points, "Download snapshot").ClickAsync());
        var file = await download.PathAsync();
        await desk.WriteAsync("Not in the file");
        await Expect(desk.Conversation.GetByText("Not in the file")).ToBeVisibleAsync();

        var chooser = await desk.Page.RunAndWaitForFileChooserAsync(() => Desk.Button(points, "Open snapshot …").ClickAsync());
        await chooser.SetFilesAsync(file);
        await Desk.Button(desk.Page.GetByRole(AriaRole.Dialog), "Replace").ClickAsync();

        await Expect(desk.Conversation.GetByText("Not in the file")).ToHaveCountAsync(0);
        await Expect(desk.Conversation.GetByText("In the file", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Equal("default.zip", download.SuggestedFilename);
    }

    [Fact]
    public async Task Makes_a_world_of_a_savepoint_and_looks_at_it()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        var points = await desk.ToolAsync("Savepoints");
        await points.GetByRole(AriaRole.Textbox, new() { Name = "Name" }).FillAsync("before");
        await Desk.Button(points, "Save").ClickAsync();
        await Expect(points.GetByRole(AriaRole.List, new() { Name = "Saved" })).ToContainTextAsync("before");
        await desk.WriteAsync("Only in the first world");
        await Expect(desk.Conversation.GetByText("Only in the first world")).ToBeVisibleAsync();

        await desk.MenuAsync(points, "More about before", "New world from here");

        await Expect(desk.Page).ToHaveURLAsync(new Regex("/w/default-before"));
        await Expect(desk.Page.GetByRole(AriaRole.Navigation, new() { Name = "Worlds" })).ToContainTextAsync("default-before");
        await Expect(desk.Chats.GetByRole(AriaRole.Link).First).ToContainTextAsync("I'm around the corner");
        await desk.ChooseAsync("Maya");
        await desk.WriteAsync("Only in the new one");
        await Expect(desk.Conversation.GetByText("Only in the new one")).ToBeVisibleAsync();
        await Expect(desk.Conversation.GetByText("Only in the first world")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Sees_the_log_of_one_chat_only()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Ben");
        await desk.WriteAsync("From Ben");
        await desk.ChooseAsync("Maya");
        await desk.WriteAsync("From Maya");
        var received = desk.Entry("event message.received");
        await Expect(received).ToHaveCountAsync(2);

        await Desk.Button(desk.Timeline, "This chat only").ClickAsync();
        await Expect(received).ToHaveCountAsync(1);
        await received.ClickAsync();
        await Expect(desk.Timeline).ToContainTextAsync("From Maya");

        await Desk.Button(desk.Timeline, "This chat only").ClickAsync();
        await Expect(received).ToHaveCountAsync(2);
    }
}
