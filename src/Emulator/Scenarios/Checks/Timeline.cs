using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>
/// Checks times against the clock and each other. Two can be compared when both are fixed or both relative; with a clock that says where it
/// starts, always.
/// </summary>
internal sealed class Timeline(ClockSpec clock, Problems problems)
{
    /// <summary>Reports a time that is later than the start, or surely earlier than another.</summary>
    /// <param name="at">The time; null: none was given.</param>
    /// <param name="before">What it may not be earlier than; null: anything.</param>
    /// <param name="what">How a message calls the latter.</param>
    public void Check(Located<TimeSpec>? at, Located<TimeSpec>? before, string what)
    {
        if (at is null) return;
        if (clock.Start is { } now && now < at.Value.At(now)) problems.Add(at.Position, "is later than the clock's now");
        if (before is not null && Comparable(at.Value).IsSurelyBefore(Comparable(before.Value)))
        {
            problems.Add(at.Position, $"is earlier than {what}");
        }
    }

    private TimeSpec Comparable(TimeSpec when) => clock.Start is { } now ? new TimeSpec(when.At(now), default) : when;
}
