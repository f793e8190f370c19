using System.Globalization;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Reports.Text;

/// <summary>How a run ended, in a line.</summary>
internal static class RunSummary
{
    private static readonly (TestVerdict Verdict, string Word)[] Words =
    [
        (TestVerdict.Error, "error"), (TestVerdict.Failed, "failed"), (TestVerdict.Passed, "passed"), (TestVerdict.Skipped, "skipped"),
    ];

    /// <summary><c>1 error, 2 failed, 9 passed</c>.</summary>
    public static string Counts(TestRun run)
    {
        var counts = Words.Select(each => (each.Word, Count: run.Count(each.Verdict)))
            .Where(each => each.Count > 0)
            .Select(each => string.Create(
                CultureInfo.InvariantCulture, $"{each.Count} {(each is { Word: "error", Count: > 1 } ? "errors" : each.Word)}"));
        return run.Tests.Count == 0 ? "no tests" : string.Join(", ", counts);
    }

    /// <summary>Of a test that is repeated, how many repetitions passed: <c>4 of 5 passed, at least 4 must</c>; else empty.</summary>
    public static string Repetitions(TestGroup group) => !group.IsRepeated
        ? ""
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{group.Passed} of {group.Results.Count} passed, {(group.Needed == group.Results.Count ? "all" : $"at least {group.Needed}")} must");
}
