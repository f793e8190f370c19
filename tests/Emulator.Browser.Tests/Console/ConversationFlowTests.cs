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
        await Expect(desk.Conversation.GetByText(Bakery.Answer)).ToBeVisibleAsync();
        var thinks = new TaskCompletionSource();
        bakery.Thinks = thinks.Task;
        await desk.WriteAsync("Are you sure?");
        await Expect(desk.Page.GetByText("Your application is typing")).ToBeVisibleAsync();
        thinks.SetResult();
        await Expect(desk.Conversation.GetByText(Bakery.Answer)).ToHaveCountAsync(2);

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

    [Fact]
    public async Task Begins_a_chat_as_somebody_new_who_then_says_stop()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await Expect(desk.Chats).ToContainTextAsync("Maya");
        await bakery.PostAsync("/_emulator/contacts/+14155550177/messages", new { to = "+12025550100", text = "Hello from far away" });
        await Expect(desk.Chats).ToContainTextAsync("Hello from far away");

        await desk.ChooseAsync("Hello from far away");
        await desk.WriteAsync("STOP");
        await Expect(desk.Conversation.GetByText("STOP", new() { Exact = true })).ToBeVisibleAsync();
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("One more thing");

        await Expect(desk.Region("Composer").GetByRole(AriaRole.Alert)).ToContainTextAsync("2024");
    }

    [Fact]
    public async Task A_pasted_address_opens_the_same_conversation_and_entry()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Tom");
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("Fresh pretzels");
        await desk.Entry("messages 403").ClickAsync();
        await desk.Page.WaitForURLAsync(address => address.Contains("/f/", StringComparison.Ordinal));

        var other = new Desk(await browser.OpenAsync(new Uri(desk.Page.Url)));

        await Expect(other.Conversation.GetByText("Fresh pretzels until noon!")).ToBeVisibleAsync();
        await Expect(other.Timeline).ToContainTextAsync("Refused by the rule");
    }
}
