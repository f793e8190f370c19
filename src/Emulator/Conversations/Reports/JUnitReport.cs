using System.Globalization;
using System.Text;
using System.Xml;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports;

/// <summary>A run as JUnit XML: a suite for each file, a case for each test. One that is repeated is one case, with its share.</summary>
internal static class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public static string Of(TestRun run)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("testsuites");
            Attribute(xml, "name", "conversation tests");
            Totals(xml, run.Groups, run.Duration);
            foreach (var suite in run.Groups.GroupBy(group => group.File)) Suite(xml, run, suite.Key, [.. suite]);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Suite(XmlWriter xml, TestRun run, string file, IReadOnlyList<TestGroup> groups)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", file);
        Totals(xml, groups, groups.Aggregate(TimeSpan.Zero, (sum, group) => sum + group.Duration));
        Attribute(xml, "skipped", Number(groups.Count(group => group.Verdict == TestVerdict.Skipped)));
        Attribute(xml, "timestamp", run.StartedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        xml.WriteStartElement("properties");
        Property(xml, "seed", run.Seed.ToString(CultureInfo.InvariantCulture));
        Property(xml, "emulator", run.Emulator);
        xml.WriteEndElement();
        foreach (var group in groups) Case(xml, group);
        xml.WriteEndElement();
    }

    private static void Totals(XmlWriter xml, IReadOnlyList<TestGroup> groups, TimeSpan duration)
    {
        Attribute(xml, "tests", Number(groups.Count));
        Attribute(xml, "failures", Number(groups.Count(group => group.Verdict == TestVerdict.Failed)));
        Attribute(xml, "errors", Number(groups.Count(group => group.Verdict == TestVerdict.Error)));
        Attribute(xml, "time", Seconds(duration));
    }

    private static void Case(XmlWriter xml, TestGroup group)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", group.File);
        Attribute(xml, "name", group.Title);
        Attribute(xml, "time", Seconds(group.Duration));
        Outcome(xml, group);
        var repetitions = RunSummary.Repetitions(group);
        if (repetitions.Length > 0) xml.WriteElementString("system-out", repetitions);
        xml.WriteEndElement();
    }

    private static void Outcome(XmlWriter xml, TestGroup group)
    {
        if (group.Verdict == TestVerdict.Passed) return;
        var (test, failure) = (group.Shown, group.Shown.Failure);
        xml.WriteStartElement(group.Verdict switch
        {
            TestVerdict.Failed => "failure",
            TestVerdict.Error => "error",
            _ => "skipped",
        });
        if (failure is not null) Attribute(xml, "message", failure.Summary);
        if (failure is not null && group.Verdict != TestVerdict.Skipped)
        {
            xml.WriteString(PlainText.Legal($"{FailureText.Headline(test, failure)}\n{FailureText.Details(test, failure)}\n"));
        }

        xml.WriteEndElement();
    }

    private static void Property(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        Attribute(xml, "name", name);
        Attribute(xml, "value", value);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, PlainText.Legal(value));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
