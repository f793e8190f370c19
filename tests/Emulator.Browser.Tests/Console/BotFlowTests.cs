using Chats.Emulator.Browser.Tests.Console.Hosts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>The bot of the samples, as it is, and a person who looks at the console.</summary>
public sealed class BotFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    private const string Answer = "Your cake is ready at 16:30. See you soon!";

    [Fact]
    public async Task Sees_a_real_bot_refuse_a_webhook_take_the_next_type_and_answer()
    {
        await using var bakery = await Bakery.OpenAsync();
        await using var bot = await NpmBot.StartAsync(bakery);
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        await Expect(desk.Chats.GetByRole(AriaRole.Link)).ToHaveCountAsync(6);
        await desk.WriteAsync("Hello");
        await Expect(desk.Conversation.GetByText("Hi there! What would you like?")).ToBeVisibleAsync();

        // The next webhook is wrongly signed, which the SDK notices; the answer is held back, so that there is time to see the typing.
        await desk.StopClockAsync();
        await desk.AdvanceAsync("1m");
        var faults = await desk.ToolAsync("Faults");
        await faults.GetByRole(AriaRole.Switch, new() { Name = "Wrong signature" }).ClickAsync();
        await faults.GetByRole(AriaRole.Switch, new() { Name = "Slow answer" }).ClickAsync();
        await Expect(faults.GetByText("waits", new() { Exact = true })).ToHaveCountAsync(2);
        await desk.WriteAsync("Is my cake ready now?");
        await GoToWhatIsDueAsync(desk, "The next now");
        await desk.ToolAsync("Timeline");
        await Expect(desk.Entry("webhook message.received 500, tries again")).ToBeVisibleAsync();
        await GoToWhatIsDueAsync(desk, "The next in");

        await Expect(desk.Page.GetByText("Your application is typing")).ToBeVisibleAsync();
        faults = await desk.ToolAsync("Faults");
        await Expect(faults.GetByText("struck, done")).ToHaveCountAsync(2); // the answer is on its way, and held back
        await desk.AdvanceAsync("5s");
        await Expect(desk.Conversation.GetByText(Answer)).ToBeVisibleAsync();

        await desk.ToolAsync("Timeline");
        await desk.Entry("/messages 202").Last.ClickAsync();
        await Expect(desk.Timeline).ToContainTextAsync("sendMessageToChat");
        await Expect(desk.Timeline).ToContainTextAsync("console-slow");
        await desk.Entry("webhook message.received 200, attempt 2").ClickAsync();
        var attempts = desk.Timeline.GetByRole(AriaRole.List, new() { Name = "Attempts" }).GetByRole(AriaRole.Listitem);
        await Expect(attempts).ToHaveCountAsync(2);
        await Expect(attempts.First).ToContainTextAsync("500");
        await Expect(attempts.First).ToContainTextAsync("fault console-webhook-signature");
        await Expect(attempts.Last).ToContainTextAsync("200");
        await Desk.Button(desk.Timeline, "Redeliver").ClickAsync();
        await GoToWhatIsDueAsync(desk, "The next now");
        await desk.ToolAsync("Timeline");
        await Expect(desk.Entry("webhook message.received 200")).ToHaveCountAsync(3); // both messages, and what was sent once more
        await Expect(desk.Conversation.GetByText(Answer)).ToHaveCountAsync(1);
    }

    private static async Task GoToWhatIsDueAsync(Desk desk, string next)
    {
        var clock = await desk.ToolAsync("Clock");
        await Expect(clock).ToContainTextAsync(next);
        await Desk.Button(clock, "Go there").ClickAsync();
    }
}
