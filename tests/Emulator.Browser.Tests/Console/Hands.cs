using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>Somebody without a mouse: all they have is a keyboard, and the focus they see.</summary>
internal sealed class Hands(IPage page)
{
    /// <summary>More than a page has places to stop at.</summary>
    private const int Most = 120;

    private const string HasFocus = "element => element === document.activeElement";

    /// <summary>Lists move the focus when they have drawn what it goes to, so that a key too early would go past it.</summary>
    private const string HasFocusOnceDrawn =
        "one => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(one === document.activeElement))))";

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Presses a key until something has the focus.</summary>
    public async Task ReachAsync(ILocator target, string key = "Tab")
    {
        await Assertions.Expect(target).ToBeVisibleAsync();
        var look = key.Contains("Tab", StringComparison.Ordinal) ? HasFocus : HasFocusOnceDrawn;
        for (var i = 0; i < Most; i++)
        {
            if (await target.EvaluateAsync<bool>(look)) return;
            await PressAsync(key);
        }

        Assert.Fail($"{target} is not reached by {key}.");
    }

    /// <summary>Goes to a button, link or row and presses Enter on it.</summary>
    public async Task EnterAsync(ILocator target, string key = "Tab")
    {
        await ReachAsync(target, key);
        await PressAsync("Enter");
    }

    /// <summary>Goes to a field and writes into it, in place of what was there.</summary>
    public async Task WriteAsync(ILocator field, string text, string key = "Tab")
    {
        await ReachAsync(field, key);
        await PressAsync("ControlOrMeta+a");
        await TypeAsync(text);
    }

    /// <summary>Opens a menu and chooses something of it.</summary>
    public async Task ChooseAsync(ILocator menu, string item)
    {
        await EnterAsync(menu);
        await EnterAsync(page.GetByRole(AriaRole.Menuitem, new() { Name = item, Exact = true }), "ArrowDown");
    }

    /// <summary>Goes to the tools and on to one of them.</summary>
    public async Task ToolAsync(string name)
    {
        await ReachAsync(page.GetByRole(AriaRole.Tab, new() { Selected = true }));
        await ReachAsync(page.GetByRole(AriaRole.Tab, new() { Name = name }), "ArrowRight");
        await Assertions.Expect(page.GetByRole(AriaRole.Tabpanel, new() { Name = name })).ToBeVisibleAsync();
    }
}
