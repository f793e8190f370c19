namespace Chats.Emulator.Scenarios.Text;

/// <summary>A time: fixed, or relative to the world's start.</summary>
internal readonly record struct TimeSpec(DateTimeOffset? Fixed, TimeSpan FromStart)
{
    public static readonly TimeSpec AtStart = new(null, TimeSpan.Zero);

    public static TimeSpec Of(DateTimeOffset context) => new(context, TimeSpan.Zero);

    public static TimeSpec? Of(DateTimeOffset? context) => context is { } given ? Of(given) : null;

    public DateTimeOffset At(DateTimeOffset start) => Fixed ?? start + FromStart;

    /// <summary>True when both are of one kind, so that their order is known without knowing the start, and this one comes first.</summary>
    public bool IsSurelyBefore(TimeSpec other) =>
        Fixed.HasValue == other.Fixed.HasValue && (Fixed is { } mine ? mine < other.Fixed : FromStart < other.FromStart);
}
