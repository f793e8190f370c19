using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>Views of the lists at the left, the beginning of a chat, and what is there where nothing is.</summary>
internal static class ListViews
{
    public static readonly IReadOnlyList<View> People =
    [
        new("people", async desk =>
        {
            await desk.Page.GetByRole(AriaRole.Button, new() { Name = "People", Exact = true }).ClickAsync();
            await Expect(desk.Page.GetByRole(AriaRole.List, new() { Name = "People" })).ToContainTextAsync("Ben Okafor");
        }),
        new("people-none", async desk =>
        {
            await desk.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search people" }).FillAsync("nobody is called this");
            await Expect(desk.Page.GetByText("Nobody found")).ToBeVisibleAsync();
        }),
        new("chats-none", async desk =>
        {
            await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Chats" }).First.ClickAsync();
            await desk.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search chats" }).FillAsync("nobody wrote this");
            await Expect(desk.Page.GetByText("No chat found")).ToBeVisibleAsync();
        }),
        new("new-chat", async desk =>
        {
            await desk.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search chats" }).FillAsync("");
            await desk.Page.GetByRole(AriaRole.Button, new() { Name = "New chat" }).ClickAsync();
            await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "New chat" })).ToBeVisibleAsync();
        }),
        new("new-chat-people", async desk =>
        {
            await desk.WriteAs.FillAsync("a");
            await Expect(desk.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Priya Nair" })).ToBeVisibleAsync();
        }),
        new("new-chat-somebody-new", async desk =>
        {
            await desk.WriteAs.FillAsync("+14155550199");
            await desk.Page.GetByRole(AriaRole.Textbox, new() { Name = "Their name" }).FillAsync("Zoe");
            await desk.Message.FillAsync("Hello, are you open today?");
            await Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true })).ToBeEnabledAsync();
        }),
    ];

    public static readonly IReadOnlyList<View> Nothing =
    [
        new("no-chats", desk => Expect(desk.Page.GetByText("No chats yet")).ToBeVisibleAsync()),
        new("no-people", async desk =>
        {
            await desk.Page.GetByRole(AriaRole.Button, new() { Name = "People", Exact = true }).ClickAsync();
            await Expect(desk.Page.GetByText("Nobody yet")).ToBeVisibleAsync();
        }),
        new("new-world", async desk =>
        {
            await desk.Page.GetByRole(AriaRole.Button, new() { Name = "World", Exact = true }).ClickAsync();
            await desk.Page.GetByRole(AriaRole.Menuitem, new() { Name = "New world from here" }).ClickAsync();
            await Expect(desk.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        }),
    ];

    public static readonly IReadOnlyList<View> Locked =
    [
        new("token", desk => Expect(desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "Control token" })).ToBeVisibleAsync()),
        new("token-wrong", async desk =>
        {
            var dialog = desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "Control token" });
            await dialog.GetByLabel("Token", new() { Exact = true }).FillAsync("another");
            await desk.Page.Keyboard.PressAsync("Enter");
            await Expect(dialog).ToContainTextAsync("not the token");
        }),
    ];
}
