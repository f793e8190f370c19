using System.Diagnostics;
using System.Globalization;
using Chats.Emulator.Journal;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>A client that is told to come back later does so, on either clock: a client may sleep, or a test advance the world's.</summary>
internal sealed class RetryAfterHeeded : IHygieneCheck
{
    public string Id => "retry-after";

    public string Demand => "Waits for as long as Retry-After says before it calls the same operation again";

    public string Remedy => "Wait for the seconds of the Retry-After header, or of retry_after in the body, before you try again.";

    public IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal)
    {
        var refused = new Dictionary<(string?, int?, string?), JournalEntry>();
        foreach (var entry in journal.Where(entry => entry.Operation is not null))
        {
            foreach (var subject in refused.Count == 0 ? [] : Subjects(entry))
            {
                if (refused.TryGetValue(subject, out var earlier) && IsTooEarly(earlier, entry)) yield return Finding(earlier, entry);
            }

            if (entry.RetryAfter is not null) refused[SubjectOf(entry)] = entry;
        }
    }

    /// <summary>A limit of a pair is about these two people alone: to write to another person meanwhile is fine.</summary>
    private static (string?, int?, string?) SubjectOf(JournalEntry entry) =>
        (entry.Operation, entry.Caller, entry.Rule == ChatRules.PairRate.Id ? Pair(entry) : null);

    private static IEnumerable<(string?, int?, string?)> Subjects(JournalEntry entry) =>
        [(entry.Operation, entry.Caller, null), (entry.Operation, entry.Caller, Pair(entry))];

    private static string Pair(JournalEntry entry) => SentBody.People(entry) ?? entry.Path;

    private static bool IsTooEarly(JournalEntry refused, JournalEntry next) =>
        next.ArrivedAt > refused.AnsweredAt && Waited(refused, next) < TimeSpan.FromSeconds(refused.RetryAfter!.Value);

    private static TimeSpan Waited(JournalEntry refused, JournalEntry next)
    {
        var (world, real) = (next.At - refused.At, Stopwatch.GetElapsedTime(refused.ArrivedAt, next.ArrivedAt));
        return world > real ? world : real;
    }

    private static HygieneFinding Finding(JournalEntry refused, JournalEntry next) => Proofs.Finding(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{next.Operation} was to wait {refused.RetryAfter} s and was called again before they were over."),
        refused,
        next);
}
