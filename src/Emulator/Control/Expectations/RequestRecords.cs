using Chats.Emulator.Journal;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Expectations;

/// <summary>The requests a world received.</summary>
internal sealed class RequestRecords(World world, long since) : Records<JournalEntry>("request", "requests")
{
    private JournalMark _mark = world.Journal.Mark() with { Sequence = since };

    public override World World => world;

    public override Signal Changed => world.Changes.Requests;

    public override IReadOnlyList<JournalEntry>? Take(Pattern<JournalEntry> pattern)
    {
        if (world.Journal.Since(_mark, pattern.MatchesHead) is not { } news) return null;
        _mark = news.Now with { Sequence = Math.Max(since, news.Now.Sequence) };
        return news.Entries;
    }

    public override IReadOnlyList<JournalEntry> All() => world.Journal.List(since, _ => true, int.MaxValue);

    public override long Number(JournalEntry record) => record.Sequence;

    public override string Describe(JournalEntry record) => FormattableString.Invariant(
        $"{record.Method} {record.Path}{record.Query} ({record.Operation ?? "no operation"}) answered {record.Status}{(record.ErrorCode is { } code ? $"/{code}" : "")}");

    public override IResult Page(IEnumerable<JournalEntry> records) => Results.Ok(new JournalPage([.. records]));
}
