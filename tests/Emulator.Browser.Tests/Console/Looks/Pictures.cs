using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>The pictures of docs/console.md, by the names of their files.</summary>
internal static class Pictures
{
    private const int Width = 1360;
    private const int Height = 820;

    public static readonly IReadOnlyDictionary<string, Picture> All = new Dictionary<string, Picture>(StringComparer.Ordinal)
    {
        ["conversation"] = new(Width, Height, ColorScheme.Light, ConversationAsync),
        ["refusal"] = new(Width, Height, ColorScheme.Dark, RefusalAsync),
        ["faults"] = new(Width, Height, ColorScheme.Light, FaultsAsync),
        ["tests"] = new(Width, 1040, ColorScheme.Dark, TestsAsync),
        ["phone"] = new(390, 780, ColorScheme.Light, ConversationAsync),
    };

    private static async Task ConversationAsync(Desk desk)
    {
        await desk.ChooseAsync("Maya Chen");
        await Expect(desk.Conversation.GetByText("Perfect, thank you!")).ToBeVisibleAsync();
        await Expect(desk.Conversation.GetByRole(AriaRole.Img).Last).ToBeVisibleAsync();
    }

    private static async Task RefusalAsync(Desk desk)
    {
        await desk.ChooseAsync("Tom Reyes");
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("Fresh pretzels today, too");
        await Expect(desk.Region("Composer").GetByRole(AriaRole.Alert)).ToContainTextAsync("2024");
        await desk.Entry("messages 403").ClickAsync();
        await Expect(desk.Timeline).ToContainTextAsync("Refused by the rule");
    }

    private static async Task FaultsAsync(Desk desk)
    {
        await desk.ChooseAsync("Maya Chen");
        await ToolViews.StrikeAsync(desk);
    }

    private static async Task TestsAsync(Desk desk)
    {
        await desk.ChooseAsync("Maya Chen");
        await ToolViews.RunRedAsync(desk);
    }
}
