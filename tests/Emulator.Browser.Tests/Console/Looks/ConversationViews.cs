using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>Views of conversations, and of what is asked and refused in them.</summary>
internal static class ConversationViews
{
    public static readonly IReadOnlyList<View> OfAChat =
    [
        new("welcome", desk => Expect(desk.Chats).ToContainTextAsync("Maya Chen")),
        new("direct", async desk =>
        {
            await desk.ChooseAsync("Maya Chen");
            await Expect(desk.Conversation.GetByText("Perfect, thank you!")).ToBeVisibleAsync();
        }),
        new("react", desk => OpenAsync(desk, "Perfect", "React")),
        new("message-menu", async desk =>
        {
            await desk.Page.Keyboard.PressAsync("Escape");
            await OpenAsync(desk, "Perfect", "More");
        }),
        new("reply", async desk =>
        {
            await Item(desk, "Reply").ClickAsync();
            await Expect(desk.Region("Composer")).ToContainTextAsync("Replying to Maya Chen");
        }),
        new("message-details", async desk =>
        {
            await OpenAsync(desk, "Perfect", "More");
            await Item(desk, "Details").ClickAsync();
            await Expect(Dialog(desk, "Message")).ToBeVisibleAsync();
        }),
        new("composer-menu", async desk =>
        {
            await desk.Page.Keyboard.PressAsync("Escape");
            await Desk.Button(desk.Region("Composer"), "Add").ClickAsync();
            await Expect(Item(desk, "Poll")).ToBeVisibleAsync();
        }),
        new("group", async desk =>
        {
            await desk.Page.Keyboard.PressAsync("Escape");
            await desk.ChooseAsync("Saturday market");
            await Expect(desk.Conversation.GetByText("red umbrella")).ToBeVisibleAsync();
        }),
        new("group-details", async desk =>
        {
            await desk.Page.GetByRole(AriaRole.Button, new() { Name = "People and details" }).ClickAsync();
            await Expect(Dialog(desk, "Saturday market")).ToBeVisibleAsync();
        }),
    ];

    public static readonly IReadOnlyList<View> Dialogs =
    [
        new("poll-dialog", async desk =>
        {
            await desk.ChooseAsync("Maya Chen");
            await Desk.Button(desk.Region("Composer"), "Add").ClickAsync();
            await Item(desk, "Poll").ClickAsync();
            await Expect(Dialog(desk, "Poll from Maya Chen")).ToBeVisibleAsync();
        }),
        new("chat-menu", async desk =>
        {
            await desk.Page.Keyboard.PressAsync("Escape");
            await OpenChatMenuAsync(desk);
            await Expect(Item(desk, "Share a location…")).ToBeVisibleAsync();
        }),
        new("location-dialog", async desk =>
        {
            await Item(desk, "Share a location…").ClickAsync();
            await Expect(Dialog(desk, "Location of Maya Chen")).ToBeVisibleAsync();
        }),
        new("add-dialog", async desk =>
        {
            await desk.Page.Keyboard.PressAsync("Escape");
            await desk.ChooseAsync("Saturday market");
            await OpenChatMenuAsync(desk);
            await Item(desk, "Add somebody…").ClickAsync();
            await Expect(Dialog(desk, "Add to the group")).ToBeVisibleAsync();
        }),
        new("leave-dialog", async desk =>
        {
            await desk.Page.Keyboard.PressAsync("Escape");
            await OpenChatMenuAsync(desk);
            await Item(desk, "Leave the group").ClickAsync();
            await Expect(Dialog(desk, "Leave the group?")).ToBeVisibleAsync();
        }),
    ];

    public static readonly IReadOnlyList<View> Trouble =
    [
        new("failed", async desk =>
        {
            await desk.ChooseAsync("Nora Lindqvist");
            await Expect(desk.Conversation).ToContainTextAsync("4001");
        }),
        new("refusal", async desk =>
        {
            await desk.ChooseAsync("Tom Reyes");
            await desk.WriteAsApplicationAsync();
            await desk.WriteAsync("Fresh pretzels today, too");
            await Expect(desk.Region("Composer").GetByRole(AriaRole.Alert)).ToContainTextAsync("2024");
        }),
        new("request-details", async desk =>
        {
            await desk.Entry("messages 403").ClickAsync();
            await Expect(desk.Timeline).ToContainTextAsync("Refused by the rule");
        }),
        new("event-details", async desk =>
        {
            await desk.Entry("event reaction.added").First.ClickAsync();
            await Expect(desk.Timeline).ToContainTextAsync("Who was told");
        }),
        new("delivery-details", async desk =>
        {
            await desk.Entry("attempt 2").First.ClickAsync();
            await Expect(Desk.Button(desk.Timeline, "Redeliver")).ToBeVisibleAsync();
        }),
        new("timeline-none", async desk =>
        {
            await desk.Timeline.GetByRole(AriaRole.Searchbox).FillAsync("nothing is called this");
            await Expect(desk.Timeline).ToContainTextAsync("Nothing");
        }),
    ];

    private static ILocator Item(Desk desk, string name) => desk.Page.GetByRole(AriaRole.Menuitem, new() { Name = name, Exact = true });

    private static ILocator Dialog(Desk desk, string name) => desk.Page.GetByRole(AriaRole.Dialog, new() { Name = name });

    private static Task OpenChatMenuAsync(Desk desk) =>
        desk.Page.GetByRole(AriaRole.Button, new() { Name = "Chat", Exact = true }).ClickAsync();

    /// <summary>Opens a menu of a message, whose buttons are there while somebody points at it.</summary>
    private static async Task OpenAsync(Desk desk, string message, string menu)
    {
        var article = desk.Conversation.GetByRole(AriaRole.Article).Filter(new() { HasText = message });
        await article.HoverAsync();
        await Desk.Button(article, menu).ClickAsync();
        await Expect(desk.Page.GetByText("React as")).ToBeVisibleAsync();
    }
}
