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
    /// <summary>The latest calls that wrote each line's contact card; null in older files.</summary>
    public IReadOnlyList<LineCards>? Cards { get; init; }

    /// <summary>When the contact card was last shared in each chat; null in older files.</summary>
    public IReadOnlyList<ChatShare>? Shares { get; init; }

    public static RatesSection Of(RateWindows rates) => new(
        [
            .. rates.Sends.OrderBy(pair => pair.Key.Line, StringComparer.Ordinal).ThenBy(pair => pair.Key.Recipient, StringComparer.Ordinal)
                .Select(pair => new PairSends(pair.Key.Line, pair.Key.Recipient, [.. pair.Value])),
        ],
        [.. rates.Checks.OrderBy(check => check.Key, StringComparer.Ordinal).Select(check => new LineCheck(check.Key, check.Value))],
        rates.Day,
        rates.SentToday)
    {
        Cards =
        [
            .. rates.Cards.OrderBy(cards => cards.Key, StringComparer.Ordinal)
                .Select(cards => new LineCards(cards.Key, [.. cards.Value])),
        ],
        Shares = [.. rates.Shares.OrderBy(share => share.Key).Select(share => new ChatShare(share.Key, share.Value))],
    };

    public RateWindows ToWindows() => new()
    {
        Sends = Sends.ToImmutableDictionary(sends => (sends.Line, sends.Recipient), sends => ImmutableQueue.CreateRange(sends.At)),
        Checks = Checks.ToImmutableDictionary(check => check.Line, check => check.At, StringComparer.Ordinal),
        Cards = (Cards ?? []).ToImmutableDictionary(
            cards => cards.Line, cards => ImmutableQueue.CreateRange(cards.At), StringComparer.Ordinal),
        Shares = (Shares ?? []).ToImmutableDictionary(share => share.Chat, share => share.At),
        Day = Day,
        SentToday = SentToday,
    };
}
