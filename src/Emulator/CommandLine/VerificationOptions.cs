using System.CommandLine;
using Chats.Emulator.CommandLine.Options;
using Chats.Emulator.Reports;

namespace Chats.Emulator.CommandLine;

/// <summary>The options of a command that runs an emulator and verifies something when it stops.</summary>
internal sealed class VerificationOptions
{
    private readonly VariableOption<int> _minimum = Settings.Number(
        "--min-coverage", "CHATS_EMULATOR_MIN_COVERAGE",
        "At stop, exit with 5 unless so many percent of the operations were exercised, over all worlds; 0 asks for nothing", 0,
        new NumberRule(0, 100));

    private readonly VariableOption<string?> _report = Settings.Text(
        "--coverage-report", "FILE", "CHATS_EMULATOR_COVERAGE_REPORT",
        "At stop, write the coverage of all worlds there, by extension as Markdown (.md), JUnit (.xml) or JSON (.json)",
        new TextRule(CoverageFile.IsKnown, "a file that ends in .md, .xml or .json"));

    private readonly VariableOption<Switch> _failOnAssumed = Settings.Switch(
        "--fail-on-assumed", "CHATS_EMULATOR_FAIL_ON_ASSUMED", "At stop, exit with 5 if anything relied on a rule that is only assumed",
        Switch.Off);

    private readonly VariableOption<string?> _accepted = Settings.Text(
        "--accept-assumed", "RULES", "CHATS_EMULATOR_ACCEPT_ASSUMED", "Assumed rules that are fine to rely on, separated by commas",
        new TextRule(
            rules => Split(rules).All(FidelityReporter.Names.Contains),
            "names of rules as in GET /_emulator/fidelity, separated by commas"));

    private readonly VariableOption<Switch> _ruleHeader = Settings.Switch(
        "--rule-header", "CHATS_EMULATOR_RULE_HEADER", "Whether refusals name their rule and its evidence in X-Emulator-Rule", Switch.On);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _minimum, _report, _failOnAssumed, _accepted, _ruleHeader }) command.Options.Add(option);
    }

    /// <summary>What is to be verified.</summary>
    public EndOfRun Read(ParseResult parsed) => new(
        parsed.GetValue(_minimum), parsed.GetValue(_report), parsed.GetValue(_failOnAssumed) == Switch.On,
        Split(parsed.GetValue(_accepted)));

    /// <summary>Why the report could not be written at the end, found out at the start; null: it can.</summary>
    public string? ReportProblem(ParseResult parsed) =>
        parsed.GetValue(_report) is { } file && CoverageFile.Problem(file) is { } problem ? $"{_report.SourceIn(parsed)}: {problem}" : null;

    /// <summary>The options of the emulator with what these say about it.</summary>
    public EmulatorOptions Apply(ParseResult parsed, EmulatorOptions options) =>
        options with { RuleHeader = parsed.GetValue(_ruleHeader) == Switch.On };

    private static string[] Split(string? rules) =>
        (rules ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
