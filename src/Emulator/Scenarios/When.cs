namespace Chats.Emulator.Scenarios;

/// <summary>A moment: fixed, or so long before or after the world's start.</summary>
internal readonly record struct When(DateTimeOffset? Fixed, TimeSpan FromStart)
{
    public static readonly When AtStart = new(null, TimeSpan.Zero);

    public static When Of(DateTimeOffset moment) => new(moment, TimeSpan.Zero);

    public static When? Of(DateTimeOffset? moment) => moment is { } given ? Of(given) : null;

    public DateTimeOffset At(DateTimeOffset start) => Fixed ?? start + FromStart;

    /// <summary>True when both are of one kind, so that their order is known without knowing the start, and this one comes first.</summary>
    public bool IsSurelyBefore(When other) =>
        Fixed.HasValue == other.Fixed.HasValue && (Fixed is { } mine ? mine < other.Fixed : FromStart < other.FromStart);
}
