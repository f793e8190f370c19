using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>What people write never becomes part of the page, and nobody else gets hold of it.</summary>
public sealed class PageSafetyTests(Chromium browser) : IClassFixture<Chromium>
{
    private const string Markup = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";

    /// <summary>Puts an address into a frame, and ends when that shows it, or why not.</summary>
    private const string Frame = """
        address => new Promise(done => {
          const frame = document.createElement('iframe');
          frame.onload = () => done();
          frame.src = address;
          document.body.append(frame);
        })
        """;

    [Fact]
    public async Task Texts_and_names_full_of_markup_stay_text()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        var foreign = new List<string>();
        desk.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(bakery.Root.ToString(), StringComparison.Ordinal)) foreign.Add(request.Url);
        };
        await bakery.PostAsync("/_emulator/contacts/+14155550123/messages", new { to = "+12025550100", text = Markup });
        await desk.ChooseAsync("Maya");
        await desk.ToolAsync("Timeline");
        await desk.Entry("event message.received").ClickAsync();

        await Expect(desk.Conversation.GetByText(Markup)).ToBeVisibleAsync();
        Assert.Equal(0, await desk.Page.Locator("img[src='x']").CountAsync());
        Assert.DoesNotContain("taken", await desk.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal([], foreign);
    }

    [Fact]
    public async Task A_wrong_token_shows_the_way_back_and_the_right_one_opens()
    {
        await using var bakery = await Bakery.OpenAsync("s3cret");
        var desk = new Desk(await browser.OpenAsync(bakery.Root));
        var dialog = desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "Control token" });
        await dialog.GetByLabel("Token").FillAsync("guess");
        await Desk.Button(dialog, "Continue").ClickAsync();
        await Expect(dialog).ToContainTextAsync("CHATS_EMULATOR_CONTROL_TOKEN");

        await dialog.GetByLabel("Token").FillAsync("s3cret");
        await Desk.Button(dialog, "Continue").ClickAsync();

        await Expect(desk.Chats).ToContainTextAsync("Maya");
        Assert.DoesNotContain("s3cret", desk.Page.Url, StringComparison.Ordinal);
        await desk.Page.ReloadAsync();
        await Expect(desk.Chats).ToContainTextAsync("Maya");
    }

    [Fact]
    public async Task Another_page_cannot_frame_it()
    {
        await using var bakery = await Bakery.OpenAsync();
        await using var website = await Website.StartAsync();
        var page = await browser.OpenAsync(website.At("prizes.example"));

        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        var console = new Uri(bakery.Root, "_emulator/console/").ToString();

        await page.EvaluateAsync(Frame, console);

        // A page that is shown asks for its scripts before it is loaded.
        Assert.Equal([console], asked);
    }
}
