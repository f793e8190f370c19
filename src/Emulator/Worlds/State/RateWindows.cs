using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.State;

/// <summary>
/// When messages went out, per line and recipient over the last minute and per day over the whole account, and when lines checked
/// capabilities.
/// </summary>
internal sealed record RateWindows
{
    public const int MessagesPerWindow = 30;
    public const int SandboxMessagesPerDay = 100;

    public static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    /// <summary>One capability check in this time.</summary>
    public static readonly TimeSpan CheckWindow = TimeSpan.FromSeconds(10);

    /// <summary>The latest messages of each line to each recipient, oldest first.</summary>
    public ImmutableDictionary<(string Line, string Recipient), ImmutableQueue<DateTimeOffset>> Sends { get; init; } =
        ImmutableDictionary<(string, string), ImmutableQueue<DateTimeOffset>>.Empty;

    /// <summary>The latest capability check of each line.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Checks { get; init; } =
        ImmutableDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal);

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

    private ImmutableQueue<DateTimeOffset> Recent(string line, string recipient, DateTimeOffset now)
    {
        var queue = Sends.GetValueOrDefault((line, recipient), []);
        while (!queue.IsEmpty && queue.Peek() + Window <= now) queue = queue.Dequeue();
        return queue;
    }

    /// <summary>Whole seconds to wait, at least one.</summary>
    public static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
}
