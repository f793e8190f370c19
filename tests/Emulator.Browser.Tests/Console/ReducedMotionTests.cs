using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>Who asks for less motion sees none.</summary>
public sealed class ReducedMotionTests(Chromium browser) : IClassFixture<Chromium>
{
    /// <summary>The names of animations that take time somebody could see.</summary>
    private const string Moving = """
        document.getAnimations().filter(one => one.effect.getComputedTiming().activeDuration > 1)
          .map(one => one.animationName ?? one.transitionProperty)
        """;

    [Theory]
    [InlineData(ReducedMotion.NoPreference, true)]
    [InlineData(ReducedMotion.Reduce, false)]
    public async Task Nothing_moves_for_who_asks_for_less_motion(ReducedMotion wish, bool moves)
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root, new BrowserNewPageOptions { ReducedMotion = wish }));
        await desk.ChooseAsync("Maya");
        var chat = desk.Page.Url.Split("/c/")[1].Split('/')[0];
        var tests = await desk.ToolAsync("Tests");
        await Desk.Button(tests, "Record").ClickAsync();
        await Expect(Desk.Button(tests, "Stop, and write the test")).ToBeVisibleAsync();
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("Who wrote lately may show that they type");
        await Expect(desk.Conversation.GetByText("Who wrote lately")).ToBeVisibleAsync();
        await bakery.DoAsync($"/v3/chats/{chat}/typing");
        await Expect(desk.Page.GetByText("Your application is typing")).ToBeVisibleAsync();

        var moving = await desk.Page.EvaluateAsync<string[]>(Moving);

        if (moves) Assert.Superset(new HashSet<string> { "dot", "blink" }, moving.ToHashSet());
        else Assert.Equal([], moving);
    }
}
