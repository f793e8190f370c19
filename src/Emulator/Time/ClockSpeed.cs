namespace Chats.Emulator.Time;

/// <summary>How fast a running clock may flow.</summary>
internal static class ClockSpeed
{
    public const double Usual = 1;

    /// <summary>A second of the world in a quarter of an hour: slower, nobody would see it move.</summary>
    public const double Slowest = 0.001;

    /// <summary>More than a quarter of an hour a second: beyond that, timers of the machine are too coarse.</summary>
    public const double Fastest = 1000;

    public static bool IsValid(double speed) => speed is >= Slowest and <= Fastest;
}
