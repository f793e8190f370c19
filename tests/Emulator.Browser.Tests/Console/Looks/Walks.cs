namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>Every view of the console. A view that is new is added here, and axe looks at it.</summary>
internal static class Walks
{
    public static readonly IReadOnlyDictionary<string, Walk> All = new Dictionary<string, Walk>(StringComparer.Ordinal)
    {
        ["conversation"] = new(TalkingAsync, ConversationViews.OfAChat),
        ["asking"] = new(ShownAsync, ConversationViews.Dialogs),
        ["trouble"] = new(TalkingAsync, ConversationViews.Trouble),
        ["people"] = new(ShownAsync, ListViews.People),
        ["nothing"] = new(_ => Showroom.OpenEmptyAsync(), ListViews.Nothing),
        ["locked"] = new(_ => Showroom.OpenLockedAsync(), ListViews.Locked),
        ["tools"] = new(TalkingAsync, ToolViews.Tools),
        ["tests"] = new(ShownAsync, ToolViews.Tests),
    };

    private static Task<Showroom> ShownAsync(Chromium browser) => Showroom.OpenAsync();

    private static async Task<Showroom> TalkingAsync(Chromium browser)
    {
        var showroom = await Showroom.OpenAsync();
        await showroom.LetThemTalkAsync(browser);
        return showroom;
    }
}
