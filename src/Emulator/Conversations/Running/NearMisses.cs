using Chats.Emulator.Facts;
using Chats.Emulator.Facts.Matching;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Says what came instead of what was expected, nearest first.</summary>
internal static class NearMisses
{
    private const int Most = 10;

    /// <param name="match">What was expected.</param>
    /// <param name="window">What happened.</param>
    /// <param name="judges">Knows what judges have against a message.</param>
    /// <param name="after">Only what has a higher order counted.</param>
    public static IReadOnlyList<string> Of(FactMatch match, FactWindow window, Judges judges, long after) =>
        [.. window.Stretch.Where(fact => IsTold(fact, match)).OrderBy(match.Failing).ThenBy(fact => fact.Order).Take(Most)
            .Select(fact => $"{FactText.Of(fact)}: {Reason(match, window, judges, after, fact)}")];

    /// <summary>What people did is known from the steps, and events stand beside what people notice of them.</summary>
    private static bool IsTold(Fact fact, FactMatch match) =>
        (fact.Kind == match.KindOfFact && (fact.ByAccount || match.By != FactMatch.Account))
        || (fact.ByAccount && fact.Kind is not (FactKind.Event or FactKind.Delivery or FactKind.Request))
        || fact is { Kind: FactKind.Request, StatusCode: >= 400 };

    private static string Reason(FactMatch match, FactWindow window, Judges judges, long after, Fact fact)
    {
        var mismatches = match.Mismatches(fact);
        if (mismatches.Count > 0) return string.Join("; ", mismatches);
        if (match is MessageMatch { Judge: { } judge } && judges.Refusal(judge, fact) is { } refusal) return refusal;
        if (fact.Order <= after && !window.IsTaken(fact)) return "it matches, but came before what it is to follow";
        return window.IsTaken(fact) ? "it matches, and an earlier step took it" : "it matches";
    }
}
