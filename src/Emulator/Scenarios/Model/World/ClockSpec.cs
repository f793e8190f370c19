using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.World;

internal sealed class ClockSpec(Position position)
{
    /// <summary>Where a manual clock starts when the file does not say.</summary>
    public static readonly DateTimeOffset DefaultStart = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Position Position { get; } = position;

    public bool IsManual { get; set; }

    public Located<DateTimeOffset>? Now { get; set; }

    /// <summary>Where a manual clock starts; null for a real one.</summary>
    public DateTimeOffset? ManualNow => IsManual ? Now?.Value ?? DefaultStart : null;
}
