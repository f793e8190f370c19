using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>What a person sends beside text, and does to messages.</summary>
public sealed class MessageFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    /// <summary>A dragged file, as the browser makes one: a picture of one pixel.</summary>
    private const string Dragged = """
        async () => {
          const canvas = new OffscreenCanvas(1, 1);
          canvas.getContext('2d').fillRect(0, 0, 1, 1);
          const file = new File([await canvas.convertToBlob()], 'cake.png', { type: 'image/png' });
          const transfer = new DataTransfer();
          transfer.items.add(file);
          return transfer;
        }
        """;

    [Fact]
    public async Task Sends_a_photo_that_was_dropped()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");

        var dragged = await desk.Page.EvaluateHandleAsync(Dragged);
        await desk.Composer.DispatchEventAsync("dragover", new { dataTransfer = dragged });
        await Expect(desk.Composer.GetByText("Drop to add")).ToBeVisibleAsync();
        await desk.Composer.DispatchEventAsync("drop", new { dataTransfer = dragged });
        await Expect(desk.Composer.GetByRole(AriaRole.List, new() { Name = "Files to send" })).ToContainTextAsync("cake.png");
        await desk.WriteAsync("Like this one");

        var picture = desk.Article("Like this one").GetByRole(AriaRole.Img, new() { Name = "cake.png" });
        await Expect(picture).ToBeVisibleAsync();
        await Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 1);
        await desk.Entry("event message.received").ClickAsync();
        await Expect(desk.Timeline).ToContainTextAsync("image/png");
    }

    [Fact]
    public async Task Sends_a_voice_memo()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");

        await desk.MenuAsync(desk.Composer, "Add", "Voice memo");
        await Desk.Button(desk.Composer, "Send memo").ClickAsync();

        await Expect(Desk.Button(desk.Conversation, "Play the voice memo")).ToBeVisibleAsync();
        await desk.Entry("event message.received").ClickAsync();
        await Expect(desk.Timeline).ToContainTextAsync("voice-memo.wav");
    }

    [Fact]
    public async Task Reacts_and_edits()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        await desk.WriteAsync("Make it choclate");
        var message = desk.Article("Make it choclate");

        await Desk.Button(message, "React").ClickAsync();
        var palette = desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "React" });
        await Desk.Button(palette, "love").ClickAsync();
        await Expect(Desk.Button(message, "love by Maya")).ToBeVisibleAsync();
        await Desk.Button(message, "love by Maya").ClickAsync();
        await Expect(Desk.Button(message, "love by Maya")).ToHaveCountAsync(0);

        await desk.MenuAsync(message, "More", "Edit");
        await Expect(desk.Message).ToHaveValueAsync("Make it choclate");
        await desk.WriteAsync("Make it chocolate");
        await Expect(desk.Article("Make it chocolate")).ToContainTextAsync("Edited");
        await Expect(message).ToHaveCountAsync(0);
        await Expect(desk.Entry("event message.edited")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Still_shows_what_the_account_deleted_to_react_to()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");
        var maya = await desk.WriteAs.InputValueAsync();
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("Ready at five");
        var message = desk.Article("Ready at five");
        await Expect(message).ToContainTextAsync(new Regex("Delivered|Read "));

        await desk.MenuAsync(message, "More", "Delete for the account");
        await Expect(message).ToContainTextAsync("Deleted for the account only");

        await desk.WriteAs.SelectOptionAsync(maya);
        await Desk.Button(message, "React").ClickAsync();
        await Desk.Button(desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "React" }), "love").ClickAsync();
        await Expect(Desk.Button(message, "love by Maya")).ToBeVisibleAsync();
        await Expect(message).ToContainTextAsync("Deleted for the account only");
    }

    [Fact]
    public async Task Asks_and_votes_in_a_poll()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        await desk.ChooseAsync("Maya");

        await desk.MenuAsync(desk.Composer, "Add", "Poll");
        var form = desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "Poll from Maya" });
        await form.GetByLabel("Option 1").FillAsync("Lemon");
        await form.GetByLabel("Option 2").FillAsync("Carrot");
        await Desk.Button(form, "Send the poll").ClickAsync();
        var carrot = desk.Conversation.GetByRole(AriaRole.Button, new() { Name = "Carrot" });
        await carrot.ClickAsync();

        await Expect(carrot).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(desk.Conversation).ToContainTextAsync("1 voter");
        await desk.WriteAsApplicationAsync();
        await carrot.ClickAsync();
        await Expect(desk.Conversation).ToContainTextAsync("2 voters");
    }
}
