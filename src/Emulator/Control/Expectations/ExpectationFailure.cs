using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Control.Clock;
using Chats.Emulator.Facts.Matching;

namespace Chats.Emulator.Control.Expectations;

/// <summary>The refusal that says what was expected, how much of it came, and what came instead.</summary>
internal static class ExpectationFailure
{
    private const int Shown = 5;
    private const int Candidates = 50;

    /// <summary>Too few or too many of one pattern.</summary>
    /// <param name="records">Where it was looked.</param>
    /// <param name="matcher">What was looked for.</param>
    /// <param name="quantity">How often it should be there.</param>
    /// <param name="all">What there was.</param>
    /// <param name="inTime">Whether it was waited for.</param>
    public static IResult Of<T>(RecordSource<T> records, Matcher<T> matcher, CountRange quantity, IReadOnlyList<T> all, bool inTime)
    {
        var (matching, others) = Split(all, matcher);
        var expected = $"Expected {quantity.Words(records.Count)}{matcher.Text}, but {Came(matching.Count)}{(inTime ? " in time" : "")}.";
        if (matching.Count < quantity.Least) expected += records.Remark;
        return matching.Count > quantity.Most
            ? Answer(
                expected, "What came", [.. matching.Take(Shown).Select(record => records.NearMissOf(record, null))], matching.Count,
                matching.Count, clock: null)
            : Answer(
                expected, matching.Count == 0 ? "What came instead, nearest first" : "What else came, nearest first",
                Nearest(records, matcher, others), others.Count, matching.Count,
                inTime ? ClockHint.Of(records.World) : ClockHint.OfWaiting(records.World));
    }

    /// <summary>A step that does not come after the one before it.</summary>
    /// <param name="records">Where it was looked.</param>
    /// <param name="matcher">The step that is missing.</param>
    /// <param name="found">What the steps before it are.</param>
    /// <param name="all">What there was.</param>
    public static IResult Of<T>(RecordSource<T> records, Matcher<T> matcher, IReadOnlyList<T> found, IReadOnlyList<T> all)
    {
        var last = found.Count == 0 ? 0 : records.Number(found[^1]);
        var (early, _) = Split([.. all.Where(record => records.Number(record) <= last && !found.Contains(record))], matcher);
        var after = found.Count == 0 ? "" : FormattableString.Invariant($" after #{last}, which is step {found.Count}");
        var before = early.Count == 0 ? "" : FormattableString.Invariant($" (#{records.Number(early[^1])} came before it)");
        T[] others = [.. all.Where(record => records.Number(record) > last)];
        return Answer(
            FormattableString.Invariant($"Step {found.Count + 1} did not come{after}: {records.One}{matcher.Text}{before}."),
            "What came instead, nearest first", Nearest(records, matcher, others), others.Length, found.Count,
            ClockHint.OfWaiting(records.World), found.Count == 0 ? " Nothing came at all." : " Nothing came after it.");
    }

    private static string Came(int count) => count == 0 ? "none came" : FormattableString.Invariant($"{count} came");

    private static (List<T> Matching, List<T> Others) Split<T>(IReadOnlyList<T> all, Matcher<T> matcher)
    {
        var byMatch = all.ToLookup(matcher.Matches);
        return ([.. byMatch[true]], [.. byMatch[false]]);
    }

    /// <summary>Those that fail the fewest conditions first, the latest first among equals. Only of a few is it written down why.</summary>
    private static IReadOnlyList<NearMiss> Nearest<T>(RecordSource<T> records, Matcher<T> matcher, IReadOnlyList<T> others) =>
    [
        .. others.OrderBy(matcher.Failing).ThenByDescending(records.Number).Take(Candidates)
            .Select(record => records.NearMissOf(record, matcher)).OrderBy(miss => miss.Mismatches.Count)
            .ThenByDescending(miss => miss.Number).Take(Shown),
    ];

    private static IResult Answer(
        string expected, string heading, IReadOnlyList<NearMiss> nearest, int of, int matched, string? clock,
        string nothing = " Nothing else came.")
    {
        NearMiss[] shown = [.. nearest.Take(Shown)];
        var rest = of > Shown ? FormattableString.Invariant($"\n  and {of - Shown} more") : "";
        var list = shown.Length == 0 ? nothing : $" {heading}:{string.Concat(shown.Select(miss => $"\n  {miss}"))}{rest}";
        return Problems.Of(
            StatusCodes.Status417ExpectationFailed, "Expectation not met", expected + list + (clock is null ? "" : $"\n{clock}"),
            new Dictionary<string, JsonNode?>(StringComparer.Ordinal)
            {
                ["matched"] = matched,
                ["nearest"] = JsonSerializer.SerializeToNode(shown, ControlJson.Wire.NearMissArray),
            });
    }
}
