using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>Somebody new writes, and somebody says STOP.</summary>
public sealed class PersonFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    private static readonly object Picnic = new
    {
        from = "+12025550100",
        to = new[] { "+14155550123", "ana@example.com", "+14155550199" },
        message = new { parts = new[] { new { type = "text", value = "Who brings what?" } } },
    };

    [Fact]
    public async Task Begins_a_chat_as_somebody_new_by_the_composer()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));

        await Desk.Button(desk.Page.Locator("body"), "New chat").ClickAsync();
        await desk.WriteAs.FillAsync("+14155550177");
        await desk.Page.GetByRole(AriaRole.Textbox, new() { Name = "Their name" }).FillAsync("Zoe");
        await desk.WriteAsync("Do you bake on Sundays?");

        await Expect(desk.Conversation.GetByText("Do you bake on Sundays?")).ToBeVisibleAsync();
        await Expect(desk.Chats.GetByRole(AriaRole.Link).First).ToContainTextAsync("Zoe");
        await desk.WriteAsync("Or on Mondays?");
        await Expect(desk.Conversation.GetByText("Or on Mondays?")).ToBeVisibleAsync();
        var chats = (await bakery.GetAsync("/v3/chats?to=%2B14155550177")).GetProperty("chats");
        var messages = await bakery.GetAsync($"/v3/chats/{chats[0].GetProperty("id").GetString()}/messages");
        Assert.Contains("Or on Mondays?", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_stop_and_sees_the_next_send_of_the_application_refused()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.StaffAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        await desk.WriteAsync("Hello");
        await Expect(desk.Conversation.GetByText(bakery.Answer)).ToBeVisibleAsync();

        await desk.MenuAsync(desk.Region("Chat"), "Chat", "Send STOP");

        await Expect(desk.Conversation.GetByText("STOP", new() { Exact = true })).ToBeVisibleAsync();
        await desk.Entry("/messages 403").ClickAsync();
        await Expect(desk.Timeline).ToContainTextAsync("2024");
        await Expect(desk.Timeline).ToContainTextAsync("Refused by the rule chats.recipient-opted-out");
        await Expect(desk.Conversation.GetByText(bakery.Answer)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Leaves_a_group_and_is_gone_from_it()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await bakery.PostAsync("/v3/chats", Picnic);
        await desk.ChooseAsync("Who brings what?");
        await desk.WriteAs.SelectOptionAsync("ana@example.com");

        await desk.MenuAsync(desk.Region("Chat"), "Chat", "Leave the group");
        await Desk.Button(desk.Page.GetByRole(AriaRole.Dialog), "Leave").ClickAsync();

        await Expect(desk.Conversation.GetByText("Ana left")).ToBeVisibleAsync();
        await desk.Page.WaitForURLAsync(address => address.Contains("/c/", StringComparison.Ordinal));
        var id = desk.Page.Url.Split("/c/")[1].Split('/')[0];
        var handles = (await bakery.GetAsync($"/v3/chats/{id}")).GetProperty("handles").EnumerateArray()
            .Where(one => one.GetProperty("status").GetString() == "active").Select(one => one.GetProperty("handle").GetString());
        Assert.Equal(["+12025550100", "+14155550123", "+14155550199"], handles.Order(StringComparer.Ordinal));
    }
}
