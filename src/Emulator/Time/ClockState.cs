namespace Chats.Emulator.Time;

/// <summary>How a world's clock stands, or begins.</summary>
internal sealed record ClockState
{
    public static readonly ClockState Real = new();

    public ClockMode Mode { get; private init; }

    /// <summary>What it shows; null: a real clock, or a running one that begins at the machine's time.</summary>
    public DateTimeOffset? Now { get; private init; }

    /// <summary>How far a real clock is ahead of the machine's.</summary>
    public TimeSpan Ahead { get; private init; }

    /// <summary>How much of the world's time passes while a second of the machine's does; 1 where it does not flow by itself.</summary>
    public double Speed { get; private init; } = ClockSpeed.Usual;

    public static ClockState RealAhead(TimeSpan ahead) => Real with { Ahead = ahead };

    public static ClockState ManualAt(DateTimeOffset now) => new() { Mode = ClockMode.Manual, Now = now };

    public static ClockState RunningFrom(DateTimeOffset? now, double speed = ClockSpeed.Usual) =>
        new() { Mode = ClockMode.Running, Now = now, Speed = speed };
}
