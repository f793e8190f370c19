using System.Globalization;

namespace Chats.Emulator.Facts.Matching;

/// <summary>Messages of one sender that come in a row in a chat: an answer split into several.</summary>
internal static class MessageRuns
{
    /// <summary>How long after one the next comes at most, where nothing is said.</summary>
    public static readonly TimeSpan DefaultGap = TimeSpan.FromSeconds(3);

    public static MatcherBuilder<Fact> Messages(this MatcherBuilder<Fact> matcher, MessagesMatch match)
    {
        if (match.Count is { } count)
        {
            // How many there are no single fact can tell; whoever finds the messages counts them.
            matcher.Add(count.Words(number => number.ToString(CultureInfo.InvariantCulture) + " of them"), _ => true, _ => "");
        }

        return matcher.Content(match.Joined);
    }

    /// <summary>The first messages in a row after which no further can follow, and that match.</summary>
    public static FactFinding? Find(MessagesMatch match, IReadOnlyList<Fact> facts, DateTimeOffset? until)
    {
        var gap = match.WithinGap ?? DefaultGap;
        var runs = new List<List<Fact>>();
        var latest = new Dictionary<Guid, List<Fact>>();
        foreach (var fact in facts.Where(fact => fact.Kind == FactKind.Message))
        {
            var chat = fact.ChatId ?? Guid.Empty;
            if (latest.TryGetValue(chat, out var run) && run[^1].By == fact.By && fact.At - run[^1].At <= gap) run.Add(fact);
            else runs.Add(latest[chat] = [fact]);
        }

        return runs.Where(run => latest[run[0].ChatId ?? Guid.Empty] != run || until is not { } known || known - run[^1].At > gap)
            .Select(run => new FactFinding(run, Joined(run)))
            .FirstOrDefault(finding => match.Count?.Admits(finding.Facts.Count) != false && match.Matches(finding.Whole));
    }

    private static Fact Joined(List<Fact> run) => run[^1] with
    {
        Texts = [string.Join('\n', run.SelectMany(fact => fact.Texts ?? []))],
        Parts = [.. run.SelectMany(fact => fact.Parts ?? [])],
    };
}
