using Chats.Emulator.Common;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Clock;

/// <summary>Sets and moves a world's clock, one call after the other.</summary>
internal static class ClockMoves
{
    /// <param name="world">The world.</param>
    /// <param name="request">What is asked for, checked.</param>
    public static async Task<IResult> Set(World world, SetClockRequest request)
    {
        var clock = world.Clock;
        IResult? refusal = null;
        await clock.Scheduler.Move(Target);
        return refusal ?? Results.Ok(ClockDescription.WithDue(clock));

        DateTimeOffset? Target()
        {
            var target = request.Now is { } now ? WorldClock.Truncate(now) : (DateTimeOffset?)null;
            if (target < clock.GetUtcNow())
            {
                refusal = GoesBack(clock);
                return null;
            }

            Change(clock, ModeOf(request, clock), request.Speed);
            return target;
        }
    }

    /// <param name="world">The world.</param>
    /// <param name="by">How far.</param>
    public static async Task<IResult> Advance(World world, TimeSpan by)
    {
        var clock = world.Clock;
        IResult? refusal = null;
        DateTimeOffset? target = null;
        var ran = await clock.Scheduler.Move(Target);
        return refusal ?? Results.Ok(new AdvanceResponse(target!.Value, ran));

        DateTimeOffset? Target()
        {
            var now = clock.GetUtcNow();
            if (by > DateTimeOffset.MaxValue - now || (now + by).Year > DateTimes.LastYear)
            {
                refusal = Problems.Of(400, "Invalid duration", SetClockChecks.OutOfRange);
                return null;
            }

            if (clock.Mode == ClockMode.Real) clock.Run(ClockSpeed.Usual);
            return target = WorldClock.Truncate(now + by);
        }
    }

    /// <summary>Without a mode a running clock stays so, since it can be set as well.</summary>
    private static ClockMode ModeOf(SetClockRequest request, WorldClock clock) =>
        request.Mode is { } name ? ClockModes.Find(name)!.Value
        : request.Speed is not null || clock.Mode == ClockMode.Running ? ClockMode.Running
        : ClockMode.Manual;

    private static void Change(WorldClock clock, ClockMode mode, double? speed)
    {
        if (mode == ClockMode.Running) clock.Run(speed ?? clock.Capture().Speed);
        else if (mode == clock.Mode) return;
        else if (mode == ClockMode.Manual) clock.Stop();
        else clock.Release();
    }

    private static IResult GoesBack(WorldClock clock) => Problems.Of(
        409, "Time does not go back",
        $"The world's clock shows {clock.GetUtcNow().ToWireTime()}, and what happened stays. POST {ControlPaths.Prefix}/reset begins "
            + "again, or create a new world.");
}
