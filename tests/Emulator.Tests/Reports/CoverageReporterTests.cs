using System.Xml.Linq;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Reports;

public sealed class CoverageReporterTests
{
    private static readonly CallReference Somebody = new("test", "trace");

    private readonly CoverageCounters _counters = new();

    [Fact]
    public void Denominators_hold_what_is_emulated_and_nothing_else()
    {
        var report = CoverageReporter.Of(_counters, "world test");

        Assert.Equal(["operations", "errors", "rules", "events", "faults"], report.Sections.Select(section => section.Name));
        Assert.Equal(VendorOperations.All.Count, report.Section("operations").Total);
        Assert.DoesNotContain("chats.being-created", report.Section("rules").Missing);
        Assert.DoesNotContain("call.ended", report.Section("events").Missing);
        Assert.DoesNotContain("4006", report.Section("errors").Missing);
        Assert.All(
            report.Sections, section => Assert.Equal((0, 0.0, section.Total), (section.Covered, section.Percent, section.Missing.Count)));
    }

    [Fact]
    public void An_operation_is_covered_once_it_succeeded()
    {
        _counters.RecordAnswer("getChat", isSuccess: false, Somebody);
        _counters.RecordAnswer("listChats", isSuccess: true, Somebody);

        var operations = CoverageReporter.Of(_counters, "world test").Section("operations");

        Assert.Equal(1, operations.Covered);
        Assert.Contains("getChat", operations.Missing);
        Assert.DoesNotContain("listChats", operations.Missing);
        Assert.Equal(1, operations.Items.Single(item => item.Name == "getChat").Calls);
    }

    [Fact]
    public void Is_complete_only_when_nothing_is_missing()
    {
        var all = CounterKeys.Operations.Keys.ToList();
        foreach (var operation in all.Skip(1)) _counters.RecordAnswer(operation, isSuccess: true, Somebody);
        var almost = CoverageReporter.Of(_counters, "world test", minimum: 100);
        _counters.RecordAnswer(all[0], isSuccess: true, Somebody);
        var whole = CoverageReporter.Of(_counters, "world test", minimum: 100);

        Assert.Equal((false, true), (almost.Passed, whole.Passed));
        Assert.InRange(almost.Section("operations").Percent, 98, 99.9);
        Assert.Equal(100, whole.Section("operations").Percent);
        Assert.Equal(
            $"{all.Count} of {all.Count} operations were exercised in world test: 100 %, at least the 100 % asked for.", whole.Describe());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void In_JUnit_missing_operations_fail_below_the_minimum_and_are_skipped_otherwise(int minimum, bool fails)
    {
        var failures = fails ? VendorOperations.All.Count - 1 : 0;
        _counters.RecordAnswer("listChats", isSuccess: true, Somebody);

        var suite = XDocument.Parse(CoverageJUnit.Of(CoverageReporter.Of(_counters, "world test", minimum))).Root!;

        Assert.Equal(failures, suite.Descendants("failure").Count());
        Assert.Equal($"{failures}", suite.Attribute("failures")!.Value);
        Assert.Equal(suite.Elements("testcase").Count() - 1 - failures, suite.Descendants("skipped").Count());
    }

    [Fact]
    public void Markdown_lists_by_name_what_is_missing()
    {
        _counters.RecordAnswer("getChat", isSuccess: false, Somebody);

        var page = CoverageMarkdown.Of(CoverageReporter.Of(_counters, "world test", minimum: 50));

        Assert.StartsWith("# Coverage of world test: 0 %\n", page, StringComparison.Ordinal);
        Assert.Contains("\n- getChat (called once, never with success)\n", page, StringComparison.Ordinal);
        Assert.Contains("\nOperations asked for: 50 %, not reached.\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## events not exercised\n\n- message.sent\n", page, StringComparison.Ordinal);
    }
}
