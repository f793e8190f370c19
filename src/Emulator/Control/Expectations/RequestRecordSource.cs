using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Journal;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Expectations;

/// <summary>The requests a world received.</summary>
internal sealed class RequestRecordSource(World world, long since) : RecordSource<JournalEntry>("request", "requests")
{
    private JournalPosition _mark = world.Journal.Mark() with { Sequence = since };

    public override World World => world;

    public override Signal Changed => world.Signals.Requests;

    public override IReadOnlyList<JournalEntry>? Take(Matcher<JournalEntry> matcher)
    {
        if (world.Journal.Since(_mark, matcher.MatchesHead) is not { } news) return null;
        _mark = news.Now with { Sequence = Math.Max(since, news.Now.Sequence) };
        return news.Entries;
    }

    public override IReadOnlyList<JournalEntry> All() => world.Journal.List(since, _ => true, int.MaxValue);

    public override long Number(JournalEntry record) => record.Sequence;

    public override string Describe(JournalEntry record) => FormattableString.Invariant(
        $"{record.Method} {record.Path}{record.Query} ({record.Operation ?? "no operation"}) answered {record.Status}{(record.ErrorCode is { } code ? $"/{code}" : "")}");

    public override IResult Page(IEnumerable<JournalEntry> records) => Results.Ok(new JournalPage([.. records]));
}
