using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports;

public sealed class JUnitReportTests
{
    [Fact]
    public void It_is_valid_with_every_verdict() => Validate(JUnitReport.Of(SampleRun.OfAllVerdicts));

    [Fact]
    public void It_is_valid_with_characters_that_XML_has_not() =>
        Validate(JUnitReport.Of(SampleRun.Of(SampleRun.Failed with { Name = "a\u0001\uFFFE<&\"", File = "b\u0002" })));

    [Fact]
    public void It_is_valid_without_tests() => Validate(JUnitReport.Of(SampleRun.Of()));

    [Fact]
    public void Each_verdict_has_its_element_and_its_count()
    {
        var suite = XDocument.Parse(JUnitReport.Of(SampleRun.OfAllVerdicts)).Descendants("testsuite").Single();

        Assert.Equal(
            ["", "failure", "error", "skipped", "system-out"],
            suite.Elements("testcase").Select(each => each.Elements().FirstOrDefault()?.Name.LocalName ?? ""));
        Assert.Equal(
            ("5", "1", "1", "1"),
            (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value,
                suite.Attribute("skipped")!.Value));
    }

    [Fact]
    public void A_failure_says_where_what_was_expected_what_came_and_how_to_run_it_again()
    {
        var failure = XDocument.Parse(JUnitReport.Of(SampleRun.OfAllVerdicts)).Descendants("failure").Single().Value;

        string[] parts =
        [
            "tests/bakery.test.yaml:14:9: No message fitted within 10s.", "expected:\n    a message that matches", "came:\n    message \"It will",
            "transcript so far:\n", "0.2s  Maya         \"Is my cake ready?\"", "requests and webhooks since then:\n    0.3s  webhook",
            "503, code 5030 [fault outage]", "seed:\n    8", "run just this test again:\n    chats-emulator test",
        ];
        Assert.All(parts, part => Assert.Contains(part, failure, StringComparison.Ordinal));
        Assert.DoesNotContain("chat.group_name_updated", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_that_is_repeated_is_one_case()
    {
        var report = XDocument.Parse(JUnitReport.Of(SampleRun.Of(
            SampleRun.Repetition(1, TestVerdict.Passed, 2), SampleRun.Repetition(2, TestVerdict.Failed, 2))));

        var only = report.Descendants("testcase").Single();
        Assert.Equal("1 of 2 passed, all must", only.Element("system-out")!.Value);
        Assert.NotNull(only.Element("failure"));
    }

    private static void Validate(string report)
    {
        var schemas = new XmlSchemaSet();
        using var schema = XmlReader.Create(new StringReader(Docs.Repository.Text("tests/Emulator.Tests/Conversations/Reports/junit.xsd")));
        schemas.Add(null, schema);
        XDocument.Parse(report).Validate(schemas, (_, problem) => Assert.Fail(problem.Message));
    }
}
