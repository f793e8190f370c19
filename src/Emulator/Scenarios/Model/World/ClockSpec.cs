using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Time;

namespace Chats.Emulator.Scenarios.Model.World;

internal sealed class ClockSpec(Position position)
{
    /// <summary>Where a manual clock starts when the file does not say.</summary>
    public static readonly DateTimeOffset DefaultStart = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Position Position { get; } = position;

    public ClockMode Mode { get; set; }

    public Located<DateTimeOffset>? Now { get; set; }

    public Located<double>? Speed { get; set; }

    /// <summary>Where the clock starts; null: at the machine's time.</summary>
    public DateTimeOffset? Start => Mode switch
    {
        ClockMode.Manual => Now?.Value ?? DefaultStart,
        ClockMode.Running => Now?.Value,
        _ => null,
    };

    public static ClockSpec Of(ClockState clock) => new(Position.Start)
    {
        Mode = clock.Mode,
        Now = clock.Now is { } now ? Located.Of(now) : null,
        Speed = clock.Speed == ClockSpeed.Usual ? null : Located.Of(clock.Speed),
    };

    public ClockState Build() => Mode switch
    {
        ClockMode.Manual => ClockState.ManualAt(Start!.Value),
        ClockMode.Running => ClockState.RunningFrom(Start, Speed?.Value ?? ClockSpeed.Usual),
        _ => ClockState.Real,
    };
}
