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

    public async Task<ILocator> ToolAsync(string name)
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();
        return page.GetByRole(AriaRole.Tabpanel, new() { Name = name });
    }
}
