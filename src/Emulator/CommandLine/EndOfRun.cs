using Chats.Emulator.Reports;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.CommandLine;

/// <summary>
/// What is verified when an emulator stops, over all its worlds, those that ended too. Nothing is, unless it was asked for.
/// </summary>
/// <param name="MinimumCoverage">The percentage of operations to reach; 0: none.</param>
/// <param name="ReportFile">Where the coverage is written; null: nowhere.</param>
/// <param name="FailOnAssumed">Whether nothing may have relied on an assumed rule.</param>
/// <param name="Accepted">Assumed rules that are fine all the same.</param>
internal sealed record EndOfRun(int MinimumCoverage, string? ReportFile, bool FailOnAssumed, IReadOnlyCollection<string> Accepted)
{
    private const string Scope = "all worlds";

    /// <summary>Writes the report, and says on stderr what does not hold.</summary>
    /// <param name="services">The emulator's; it may have stopped, but is not disposed of yet.</param>
    /// <param name="status">How the run has ended. One that failed stays so and is verified no more, but its report is what a user wants
    /// to see.</param>
    /// <returns>An exit code: the given one, or 5 when something does not hold, or 1 when the report cannot be written.</returns>
    public Task<int> Verify(IServiceProvider services, int status) =>
        Verify(services.GetRequiredService<WorldRegistry>().Total, Console.Error, status);

    /// <summary>The same, of what was counted.</summary>
    public async Task<int> Verify(CoverageCounters counters, TextWriter error, int status = ExitCodes.Ok)
    {
        var coverage = CoverageReporter.Of(counters, Scope, MinimumCoverage);
        var isWritten = ReportFile is null || await TryWrite(ReportFile, coverage, error);
        if (status != ExitCodes.Ok) return status;
        if (!isWritten) return ExitCodes.RuntimeFailure;
        var problems = Problems(coverage, counters).ToList();
        foreach (var problem in problems) await error.WriteLineAsync(problem);
        return problems.Count == 0 ? ExitCodes.Ok : ExitCodes.VerificationFailed;
    }

    private IEnumerable<string> Problems(CoverageReport coverage, CoverageCounters counters)
    {
        if (!coverage.Passed) yield return coverage.Describe();
        if (!FailOnAssumed) yield break;
        var assumed = FidelityReporter.Assumed(counters, Scope, Accepted);
        if (assumed.Rules.Count > 0) yield return $"What happened was decided by rules that are only assumed:{assumed.Describe()}";
    }

    private static async Task<bool> TryWrite(string file, CoverageReport report, TextWriter error)
    {
        try
        {
            CoverageFile.Write(file, report);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"--coverage-report: {problem.Message}");
            return false;
        }
    }
}
