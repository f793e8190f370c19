using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>
/// A run as one HTML file that needs nothing else: no script, no font, no picture from anywhere. Its policy allows its own style sheet,
/// by its hash, and nothing more; so there are no style attributes.
/// </summary>
internal static class HtmlReport
{
    private static readonly string Style = $"\n{ReportStyle.Base}\n{ReportStyle.Tests}\n{ReportStyle.Conversation}\n{ReportStyle.Print}\n";

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "base-uri 'none'; form-action 'none'";

    public static string Of(TestRun run)
    {
        var tests = run.Groups.Select((group, index) => new TestSection(group, Id(index + 1))).ToList();
        var broken = tests.Where(test => test.IsBroken).ToList();
        var rest = tests.Where(test => !test.IsBroken).ToList();
        return Markup.Of($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{new Markup(Policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>{RunSummary.Counts(run)} · Conversation tests</title>
            <style>{new Markup(Style)}</style>
            </head>
            <body>
            <a class="skip" href="#tests">Go to the tests</a>
            {RunHeader.Of(run)}
            <div class="page">
            {TestIndex.Of(tests)}
            <main id="tests">
            {Part("What did not pass", broken)}
            {Part(broken.Count > 0 ? "The rest" : "Tests", rest)}
            </main>
            </div>
            <footer>Made by the Chats Emulator {run.Emulator}. Times are the world’s, from the start of each test, unless they say otherwise.</footer>
            </body>
            </html>

            """).Html;
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"test-{number}");

    private static Markup Part(string heading, List<TestSection> tests) => Markup.When(tests.Count > 0, () => Markup.Of($"""
        <section class="part">
        <h2>{heading}</h2>
        {Markup.Join(tests.Select(test => test.Show()))}
        </section>
        """));
}
