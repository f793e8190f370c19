using Chats.Emulator.Time;

namespace Chats.Emulator.Control.Clock;

/// <summary>Describes a world's clock.</summary>
internal static class ClockDescription
{
    public static ClockResponse Of(WorldClock clock)
    {
        var (state, now, offset) = clock.Look();
        var isManual = state.Mode == ClockMode.Manual; // how far it is from the machine's time differs from run to run
        return new ClockResponse(state.Mode.ToWireName(), now)
        {
            Speed = isManual ? null : state.Speed,
            Offset = isManual ? null : offset,
        };
    }

    /// <summary>The same with what waits for it.</summary>
    public static ClockResponse WithDue(WorldClock clock)
    {
        var waiting = clock.Scheduler.Waiting;
        return Of(clock) with
        {
            Due = waiting.Count == 0 ? null : new DueResponse(waiting.Min(work => work.First), waiting.Sum(work => work.Count)),
        };
    }
}
