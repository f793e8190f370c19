using System.Collections.Immutable;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>What counts against rate limits.</summary>
/// <param name="Sends">The latest messages of each line to each recipient.</param>
/// <param name="Checks">The latest capability check of each line.</param>
/// <param name="Day">The day that is counted, UTC.</param>
/// <param name="SentToday">The messages of that day.</param>
internal sealed record RatesSection(ImmutableArray<PairSends> Sends, ImmutableArray<LineCheck> Checks, DateOnly Day, int SentToday)
{
    public static RatesSection Of(RateWindows rates) => new(
        [
            .. rates.Sends.OrderBy(pair => pair.Key.Line, StringComparer.Ordinal).ThenBy(pair => pair.Key.Recipient, StringComparer.Ordinal)
                .Select(pair => new PairSends(pair.Key.Line, pair.Key.Recipient, [.. pair.Value])),
        ],
        [.. rates.Checks.OrderBy(check => check.Key, StringComparer.Ordinal).Select(check => new LineCheck(check.Key, check.Value))],
        rates.Day,
        rates.SentToday);

    public RateWindows ToWindows() => new()
    {
        Sends = Sends.ToImmutableDictionary(sends => (sends.Line, sends.Recipient), sends => ImmutableQueue.CreateRange(sends.At)),
        Checks = Checks.ToImmutableDictionary(check => check.Line, check => check.At, StringComparer.Ordinal),
        Day = Day,
        SentToday = SentToday,
    };
}
