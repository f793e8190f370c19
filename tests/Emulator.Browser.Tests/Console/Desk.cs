using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>The console by the names that people and screen readers know its parts by.</summary>
internal sealed class Desk(IPage page)
{
    public IPage Page => page;

    public ILocator Chats => page.GetByRole(AriaRole.List, new() { Name = "Chats" });

    public ILocator Conversation => page.GetByRole(AriaRole.Log, new() { Name = "Conversation" });

    public ILocator WriteAs => page.GetByRole(AriaRole.Combobox, new() { Name = "Write as" });

    public ILocator Message => page.GetByRole(AriaRole.Textbox, new() { Name = "Message" });

    public ILocator Timeline => page.GetByRole(AriaRole.Region, new() { Name = "Timeline" });

    public ILocator Composer => page.GetByRole(AriaRole.Region, new() { Name = "Composer" });

    public ILocator Region(string name) => page.GetByRole(AriaRole.Region, new() { Name = name });

    public static ILocator Button(ILocator within, string name) => within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Entries of the timeline by a part of what they say.</summary>
    public ILocator Entry(string part) => Timeline.GetByRole(AriaRole.Button, new() { Name = part });

    public async Task ChooseAsync(string person)
    {
        await Chats.GetByRole(AriaRole.Link, new() { Name = person }).First.ClickAsync();
        await Assertions.Expect(Message).ToBeVisibleAsync();
    }

    public async Task WriteAsync(string text)
    {
        await Message.FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
    }

    /// <summary>From now on as the account, by its line.</summary>
    public Task WriteAsApplicationAsync() => WriteAs.SelectOptionAsync("+12025550100");

    /// <summary>A message by all that one of its texts says: other messages of the world may say it as a part.</summary>
    public ILocator Article(string text) =>
        Conversation.GetByRole(AriaRole.Article).Filter(new() { Has = page.GetByText(text, new() { Exact = true }) });

    /// <summary>Opens a menu, by the button with that name, and chooses something of it.</summary>
    public async Task MenuAsync(ILocator within, string menu, string item)
    {
        await Button(within, menu).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = item, Exact = true }).ClickAsync();
    }

    /// <summary>What a copy button, or a menu, put on the clipboard; the page must have been opened with <see cref="Clipboard"/>.</summary>
    public async Task<string> CopiedAsync()
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "copied" })).ToBeVisibleAsync();
        return await page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    /// <summary>Options of a page whose clipboard a test may read.</summary>
    public static BrowserNewPageOptions Clipboard => new() { Permissions = ["clipboard-read", "clipboard-write"] };

    public async Task StopClockAsync()
    {
        var clock = await ToolAsync("Clock");
        await Button(clock, "Stop").ClickAsync();
        await Assertions.Expect(clock).ToContainTextAsync("Stopped");
    }

    /// <summary>Moves the clock of the world, and waits until what was due has happened.</summary>
    public async Task AdvanceAsync(string by)
    {
        var clock = await ToolAsync("Clock");
        await clock.GetByRole(AriaRole.Textbox, new() { Name = "By" }).FillAsync(by);
        await Button(clock, "Advance").ClickAsync();
        await Assertions.Expect(clock).ToContainTextAsync($"Moved ahead by {by}");
    }

    public async Task<ILocator> ToolAsync(string name)
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();
        return page.GetByRole(AriaRole.Tabpanel, new() { Name = name });
    }
}
