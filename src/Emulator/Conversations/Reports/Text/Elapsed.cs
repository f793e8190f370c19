using static System.FormattableString;

namespace Chats.Emulator.Conversations.Reports.Text;

/// <summary>How long something took, as short as it can be read: <c>2.3s</c>, <c>1m 05s</c>, <c>3h 02m</c>, <c>2d 4h</c>.</summary>
internal static class Elapsed
{
    public static string Text(TimeSpan time) => time switch
    {
        { TotalSeconds: < 60 } => Invariant($"{time.Ticks / (TimeSpan.TicksPerSecond / 10) / 10m:0.0}s"),
        { TotalMinutes: < 60 } => Invariant($"{time.Minutes}m {time.Seconds:00}s"),
        { TotalHours: < 24 } => Invariant($"{time.Hours}h {time.Minutes:00}m"),
        _ => Invariant($"{time.Days}d {time.Hours}h"),
    };
}
