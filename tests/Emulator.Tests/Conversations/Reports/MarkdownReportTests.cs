using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void What_did_not_pass_stands_before_the_table_of_all()
    {
        var page = MarkdownReport.Of(SampleRun.OfAllVerdicts);
        string[] order =
        [
            "## ⚠️ Conversation tests: 1 error, 1 failed, 2 passed, 1 skipped", "### ❌ An order question", "tests/bakery.test.yaml:14:9",
            "expected:", "### ⚠️ The shop closes at night", "Cannot find module", "| ✅ passed | A greeting is answered |",
            "| ❌ failed |", "| ⚠️ error |", "| ⏭️ skipped |", "(2 of 3 passed, at least 2 must)",
        ];
        var from = 0;
        Assert.All(order, each => Assert.True((from = page.IndexOf(each, from, StringComparison.Ordinal)) >= 0, each));
    }

    [Theory]
    [InlineData("<b>", @"&lt;b\>")]
    [InlineData("a|b\nc", @"a\|b c")]
    [InlineData("@team https://example.com", @"&#64;team https&#58;&#47;&#47;example\.com")]
    [InlineData("[x](y) `z` *w* _v_ ![i]", @"\[x\]\(y\) \`z\` \*w\* \_v\_ \!\[i\]")]
    public void Texts_stay_texts(string text, string written) => Assert.Equal(written, MarkdownText.Escape(text));

    [Fact]
    public void No_line_closes_the_fence_around_it() =>
        Assert.Equal("`````text\na\n````\n<b>\n`````\n", MarkdownText.Block("a\n````\n<b>"));

    [Fact]
    public void It_stays_below_what_services_accept()
    {
        var failure = SampleRun.Failed.Failure! with { Came = [.. Enumerable.Repeat(new string('€', 1000), 50)] };
        var tests = Enumerable.Range(0, 500).Select(number => SampleRun.Failed with { Name = $"test {number}", Failure = failure });

        var page = MarkdownReport.Of(SampleRun.Of([.. tests]));

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 100_000, 1024 * 1024);
        Assert.Contains("more did not pass; the report as HTML shows them.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_passed_says_so() =>
        Assert.StartsWith("## ✅ Conversation tests: 1 passed\n", MarkdownReport.Of(SampleRun.Of(SampleRun.Passed())), StringComparison.Ordinal);
}
