using Chats.Emulator.Conversations.Reports;
using Chats.Emulator.Conversations.Reports.Html;
using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>The report of conversation tests in one HTML file: all passed, and a test of each verdict.</summary>
public sealed class ReportAccessibilityTests(Chromium browser) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("report-green")]
    [InlineData("report-red")]
    public async Task Axe_finds_nothing(string name)
    {
        var html = HtmlReport.Of(name == "report-green" ? SampleRun.Of(SampleRun.Passed()) : SampleRun.OfAllVerdicts);
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, $"{name}.html");
        await File.WriteAllTextAsync(file, html);
        try
        {
            // Its content security policy allows no script, so none of axe's either.
            var page = await browser.OpenAsync(new Uri(file), new BrowserNewPageOptions { BypassCSP = true });
            var found = new List<string>();
            foreach (var screen in Screens.All) await LookAsync(page, $"{name}-{screen}", screen, found);
            Assert.True(found.Count == 0, string.Join('\n', found));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task LookAsync(IPage page, string view, Screen screen, List<string> found)
    {
        await screen.ShowAsync(page);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        await Screenshots.KeepAsync(page, view);
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") > 0) found.Add($"{view}: too wide");
        found.AddRange(await Axe.FindAsync(page, view));
    }
}
