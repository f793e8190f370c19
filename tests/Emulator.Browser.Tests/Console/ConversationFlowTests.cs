using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>What a developer does at the console, from the chat to the reason.</summary>
public sealed class ConversationFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Writes_as_a_person_and_sees_the_application_answer_and_its_webhooks()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.StaffAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));

        await desk.ChooseAsync("Maya");
        await desk.WriteAsync("Really ready?");
        await Expect(desk.Conversation.GetByText(bakery.Answer)).ToBeVisibleAsync();
        var thinks = new TaskCompletionSource();
        bakery.Thinks = thinks.Task;
        await desk.WriteAsync("Are you sure?");
        await Expect(desk.Page.GetByText("Your application is typing")).ToBeVisibleAsync();
        thinks.SetResult();
        await Expect(desk.Conversation.GetByText(bakery.Answer)).ToHaveCountAsync(2);

        await desk.Entry("/messages 202").First.ClickAsync();
        await Expect(desk.Timeline).ToContainTextAsync("sendMessageToChat");
        await desk.Entry("webhook message.received 204, attempt 2").ClickAsync();
        await Expect(desk.Timeline.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "500" }).Last).ToBeVisibleAsync();
        var before = bakery.Told;
        await Desk.Button(desk.Timeline, "Redeliver").ClickAsync();
        await bakery.IsToldAsync(before + 1);
    }

    [Fact]
    public async Task Writes_as_the_application_and_sees_the_rule_behind_a_refusal()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));

        await desk.ChooseAsync("Tom");
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("Fresh pretzels");

        var refusal = desk.Region("Composer").GetByRole(AriaRole.Alert);
        await Expect(refusal).ToContainTextAsync("2024");
        await Expect(refusal).ToContainTextAsync("chats.recipient-opted-out");
        await Expect(refusal).ToContainTextAsync("documented");
        await desk.Entry("messages 403").ClickAsync();
        await Expect(desk.Timeline).ToContainTextAsync("Refused by the rule chats.recipient-opted-out");
    }
}
