namespace Chats.Emulator.Conversations.Results;

/// <summary>One test, one row of it if it has several, with all its repetitions.</summary>
/// <param name="Results">The repetitions, at least one.</param>
internal sealed record TestGroup(IReadOnlyList<TestResult> Results)
{
    public string File => Results[0].File;

    /// <summary>The test's name, with the row's values where it has some.</summary>
    public string Title => Results[0].Title;

    public bool IsRepeated => Results.Count > 1;

    public int Passed => Results.Count(result => result.Verdict == TestVerdict.Passed);

    /// <summary>How many repetitions must pass.</summary>
    public int Needed => Results[0].PassAtLeast is > 0 and var least ? least : Results.Count;

    public TimeSpan Duration => Results.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Duration);

    /// <summary>How it ended: an error of one repetition wins; else it counts whether enough of them passed.</summary>
    public TestVerdict Verdict => Has(TestVerdict.Error) ? TestVerdict.Error
        : Results.All(result => result.Verdict == TestVerdict.Skipped) ? TestVerdict.Skipped
        : Passed >= Needed ? TestVerdict.Passed
        : TestVerdict.Failed;

    /// <summary>The repetition to show: the first that ended as the whole did.</summary>
    public TestResult Shown => Results.FirstOrDefault(result => result.Verdict == Verdict) ?? Results[0];

    /// <summary>The tests of a run, in their order.</summary>
    public static IReadOnlyList<TestGroup> In(IEnumerable<TestResult> results) =>
        [.. results.GroupBy(result => (result.File, result.Name, result.Row)).Select(group => new TestGroup([.. group]))];

    /// <summary>How many repetitions passed a step of those that reached it.</summary>
    public (int Passed, int Reached) Share(StepResult step)
    {
        var outcomes = Results.SelectMany(result => result.Steps).Where(other => (other.Line, other.Column) == (step.Line, step.Column))
            .Select(other => other.Outcome).Where(outcome => outcome != StepOutcome.NotRun).ToList();
        return (outcomes.Count(outcome => outcome == StepOutcome.Passed), outcomes.Count);
    }

    private bool Has(TestVerdict verdict) => Results.Any(result => result.Verdict == verdict);
}
