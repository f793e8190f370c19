using System.Text.RegularExpressions;
using Chats.Emulator.Reports;
using Chats.Emulator.Reports.Hygiene;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Docs;

/// <summary>docs/reports.md knows every section, demand and option.</summary>
public sealed partial class ReportsPageTests
{
    private static readonly string Page = Repository.Text("docs/reports.md");

    [Fact]
    public void Explains_every_section_of_coverage() =>
        Assert.All(
            CoverageReporter.Of(new CoverageCounters(), "").Sections,
            section => Assert.Contains($"| `{section.Name}` |", Page, StringComparison.Ordinal));

    [Fact]
    public void Explains_every_demand_on_clients() =>
        Assert.All(HygieneReporter.Names, demand => Assert.Contains($"| `{demand}` |", Page, StringComparison.Ordinal));

    [Fact]
    public void Names_every_option_and_variable()
    {
        var source = Repository.Text("src/Emulator/CommandLine/VerificationOptions.cs");
        Assert.All(
            Name().Matches(source).Select(match => match.Groups["name"].Value),
            name => Assert.Contains(name, Page, StringComparison.Ordinal));
    }

    [GeneratedRegex("\"(?<name>(--|CHATS_EMULATOR_)[A-Za-z_-]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
