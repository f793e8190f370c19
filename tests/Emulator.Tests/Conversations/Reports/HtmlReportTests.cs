using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Chats.Emulator.Conversations.Reports.Html;
using Chats.Emulator.Conversations.Results;
using TestResult = Chats.Emulator.Conversations.Results.TestResult;

namespace Chats.Emulator.Conversations.Reports;

public sealed class HtmlReportTests
{
    public static TheoryData<string> HostileTexts => new(
        "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "\"><b>bold</b>", "' onclick='alert(1)", "{0} {{x}} ${y}",
        "&lt;b&gt;", "<!-- ", "]]>", "\u202Eevil", "a\u0000\u0001b", "javascript:alert(1)", "\uD800");

    [Fact]
    public void Every_test_is_shown_and_what_did_not_pass_comes_first()
    {
        var page = Parsed(SampleRun.OfAllVerdicts);

        Assert.Equal(
            ["An order question is answered [word: cake]", "The shop closes at night", "A greeting is answered", "A picture is described",
                "Small talk stays friendly"],
            page.Descendants("h3").Select(each => each.Value));
        Assert.Equal(2, page.Descendants("article").Count());
        Assert.Equal("1 error, 1 failed, 2 passed, 1 skipped", page.Descendants("p").Single(each => Class(each) == "counts").Value);
    }

    [Fact]
    public void A_conversation_shows_each_fact_in_its_order()
    {
        var moments = Parsed(SampleRun.Of(SampleRun.Failed)).Descendants("ol").Single(each => Class(each) == "moments");
        var words = Regex.Replace(moments.Value, @"\s+", " ");
        string[] order =
        [
            "names the group \"Birthday\"", "looked from here", "Is my cake ready?", "message.received", "slow webhooks", "is typing", "503, code 5030",
            "outage", "202", "It will be ready this afternoon.", "reacts with love (\"Is my cake ready?\")", "When exactly?", "Expected here",
        ];
        Assert.Matches(string.Join(".*", order.Select(Regex.Escape)), words);
    }

    [Fact]
    public void A_conversation_without_requests_and_webhooks_says_so()
    {
        Assert.Equal("Requests and webhooks", Head(SampleRun.Failed));
        Assert.Equal("Requests and webhooks none", Head(SampleRun.Failed with { Facts = [SampleRun.Said(1, 0, "Hello?")] }));

        static string Head(TestResult test) => Parsed(SampleRun.Of(test)).Descendants("div")
            .Single(each => Class(each) == "columns-head").Elements().Last().Value;
    }

    [Fact]
    public void The_share_of_each_step_is_shown_of_what_is_repeated()
    {
        var page = Parsed(SampleRun.OfAllVerdicts).Descendants("details")
            .Single(each => each.Descendants("h3").Any(head => head.Value == "Small talk stays friendly"));

        Assert.Contains("2 of 3 passed, at least 2 must", page.Value, StringComparison.Ordinal);
        Assert.Equal(["3/3", "2/3"], page.Descendants("span").Where(each => Class(each) == "share").Select(each => each.Value));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Texts_never_become_markup(string text)
    {
        var harmless = Shape(Parsed(SampleRun.Of(Full("harmless"))));
        var hostile = Parsed(SampleRun.Of(Full(text)));

        Assert.Equal(harmless, Shape(hostile));
        Assert.Contains(hostile.Descendants("p"), each => Class(each) == "text" && each.Value == Common.PlainText.Legal(text));
    }

    [Fact]
    public void The_file_needs_nothing_else_and_its_policy_allows_its_style_only()
    {
        var html = HtmlReport.Of(SampleRun.OfAllVerdicts);
        var style = Regex.Match(html, "<style>(?<css>.*?)</style>", RegexOptions.Singleline).Groups["css"].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.Contains(
            $"content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Parsed(SampleRun.OfAllVerdicts).DescendantsAndSelf().Attributes().Select(each => each.Name.LocalName),
            name => name is "style" or "src" || name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_of_nothing_says_so() => Assert.Contains("Nothing was run", HtmlReport.Of(SampleRun.Of()), StringComparison.Ordinal);

    [Theory]
    [InlineData("/api/partner/v3/chats/0e7c5a52-94b2-4f5e-8a6b-6a1d0f3c9abc/typing", "/v3/chats/…9abc/typing")]
    [InlineData("/elsewhere", "/elsewhere")]
    public void Paths_are_shortened(string path, string shown) => Assert.Equal(shown, ShortPath.Of(path));

    private static TestResult Full(string text) => new(text, text, TestVerdict.Failed)
    {
        Row = text,
        RunAgain = text,
        Steps = [new StepResult(1, 1, text, StepOutcome.Failed)],
        Facts =
        [
            SampleRun.Said(1, 0, text) with { ByName = text, Effect = text, Service = text, Parts = ["text", text] },
            SampleRun.Said(2, 0, text) with { Kind = "request", Method = text, Path = text, Fault = text },
            SampleRun.Said(3, 0, text) with { Kind = "delivery", Type = text, Url = text, DeliveryStatus = text },
            SampleRun.Said(4, 0, text) with { Kind = "reaction", Reaction = text, ByName = text },
        ],
        Failure = new TestFailure(1, 1, text) { Expected = text, Came = [text], Output = [text] },
    };

    /// <summary>The page as XML, which it is but for its doctype and the elements that are never closed.</summary>
    private static XElement Parsed(TestRun run)
    {
        var html = HtmlReport.Of(run).Replace("<!doctype html>", "", StringComparison.Ordinal);
        html = Regex.Replace(html, "<meta ([^>]*)>", "<meta $1/>").Replace("<details open class", "<details open=\"\" class", StringComparison.Ordinal)
            .Replace("\"steps\" open>", "\"steps\" open=\"\">", StringComparison.Ordinal);
        return XElement.Parse(html);
    }

    /// <summary>Its elements with their attributes, without texts and values.</summary>
    private static string Shape(XElement page) => string.Join(
        ' ', page.DescendantsAndSelf().Select(each => $"{each.Name}({string.Join(',', each.Attributes().Select(attribute => attribute.Name))})"));

    private static string? Class(XElement element) => element.Attribute("class")?.Value;
}
