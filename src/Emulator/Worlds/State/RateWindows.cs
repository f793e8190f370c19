using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.State;

/// <summary>
/// When messages went out, per line and recipient over the last minute and per day over the whole account, when lines checked
/// capabilities, and when contact cards were written and shared.
/// </summary>
internal sealed record RateWindows
{
    public const int MessagesPerWindow = 30;
    public const int SandboxMessagesPerDay = 100;

    public static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    /// <summary>One capability check in this time.</summary>
    public static readonly TimeSpan CheckWindow = TimeSpan.FromSeconds(10);

    /// <summary>So many calls may write a line's contact card in <see cref="CardWindow"/>.</summary>
    public const int CardsPerWindow = 3;

    public static readonly TimeSpan CardWindow = TimeSpan.FromMinutes(10);

    /// <summary>A contact card is shared once in this time in a chat.</summary>
    public static readonly TimeSpan ShareWindow = TimeSpan.FromMinutes(5);

    /// <summary>The latest messages of each line to each recipient, oldest first.</summary>
    public ImmutableDictionary<(string Line, string Recipient), ImmutableQueue<DateTimeOffset>> Sends { get; init; } =
        ImmutableDictionary<(string, string), ImmutableQueue<DateTimeOffset>>.Empty;

    /// <summary>The latest capability check of each line.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Checks { get; init; } =
        ImmutableDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal);

    /// <summary>The latest calls that wrote each line's contact card, oldest first.</summary>
    public ImmutableDictionary<string, ImmutableQueue<DateTimeOffset>> Cards { get; init; } =
        ImmutableDictionary.Create<string, ImmutableQueue<DateTimeOffset>>(StringComparer.Ordinal);

    /// <summary>When the contact card was last shared in each chat.</summary>
    public ImmutableDictionary<Guid, DateTimeOffset> Shares { get; init; } = ImmutableDictionary<Guid, DateTimeOffset>.Empty;

    /// <summary>The day <see cref="SentToday"/> is about, UTC.</summary>
    public DateOnly Day { get; init; }

    public int SentToday { get; init; }

    /// <summary>Seconds until the pair may be written to again; null when it may now.</summary>
    public int? PairWait(string line, string recipient, DateTimeOffset now)
    {
        var recent = Recent(line, recipient, now);
        return recent.Count() < MessagesPerWindow ? null : Seconds(recent.Peek() + Window - now);
    }

    /// <summary>Seconds until midnight UTC once the sandbox's day is used up; null before.</summary>
    public int? DayWait(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (Day != today || SentToday < SandboxMessagesPerDay) return null;
        return Seconds(new DateTimeOffset(today.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero) - now);
    }

    /// <summary>Seconds until the line may check a capability again; null when it may now.</summary>
    public int? CheckWait(string line, DateTimeOffset now) =>
        Checks.TryGetValue(line, out var last) && now < last + CheckWindow ? Seconds(last + CheckWindow - now) : null;

    /// <summary>Seconds until the line's contact card may be written again; null when it may now.</summary>
    public int? CardWait(string line, DateTimeOffset now)
    {
        var recent = RecentCards(line, now);
        return recent.Count() < CardsPerWindow ? null : Seconds(recent.Peek() + CardWindow - now);
    }

    /// <summary>The windows after a call that wrote the line's contact card.</summary>
    public RateWindows CountCard(string line, DateTimeOffset now) =>
        this with { Cards = Cards.SetItem(line, RecentCards(line, now).Enqueue(now)) };

    /// <summary>Seconds until the contact card may be shared in the chat again; null when it may now.</summary>
    public int? ShareWait(Guid chat, DateTimeOffset now) =>
        Shares.TryGetValue(chat, out var last) && now < last + ShareWindow ? Seconds(last + ShareWindow - now) : null;

    /// <summary>The windows after the contact card was shared in the chat.</summary>
    public RateWindows CountShare(Guid chat, DateTimeOffset now) => this with { Shares = Shares.SetItem(chat, now) };

    /// <summary>The windows after a capability check of the line.</summary>
    public RateWindows CountCheck(string line, DateTimeOffset now) => this with { Checks = Checks.SetItem(line, now) };

    /// <summary>The windows after one more message to these recipients.</summary>
    public RateWindows Count(string line, IEnumerable<string> recipients, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var sends = Sends;
        foreach (var recipient in recipients) sends = sends.SetItem((line, recipient), Recent(line, recipient, now).Enqueue(now));
        return this with { Sends = sends, Day = today, SentToday = Day == today ? SentToday + 1 : 1 };
    }

    private ImmutableQueue<DateTimeOffset> Recent(string line, string recipient, DateTimeOffset now) =>
        Within(Window, Sends.GetValueOrDefault((line, recipient), []), now);

    private ImmutableQueue<DateTimeOffset> RecentCards(string line, DateTimeOffset now) =>
        Within(CardWindow, Cards.GetValueOrDefault(line, []), now);

    private static ImmutableQueue<DateTimeOffset> Within(TimeSpan window, ImmutableQueue<DateTimeOffset> queue, DateTimeOffset now)
    {
        while (!queue.IsEmpty && queue.Peek() + window <= now) queue = queue.Dequeue();
        return queue;
    }

    /// <summary>Whole seconds to wait, at least one.</summary>
    public static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
}
