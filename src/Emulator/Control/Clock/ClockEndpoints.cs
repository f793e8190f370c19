using Chats.Emulator.Common;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Time;

namespace Chats.Emulator.Control.Clock;

/// <summary>Reads, sets and advances a world's clock.</summary>
internal static class ClockEndpoints
{
    private const string Manual = "manual";
    private const string Real = "real";

    // The same years as in a scenario; beyond them, sums of times would not fit a date-time.
    private const int FirstYear = 1900;
    private const int LastYear = 8999;
    private const string OutOfRange = "A world's clock shows years from 1900 to 8999.";

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/clock", Get).WithSummary("The world's time");
        control.MapPut("/clock", (Delegate)Put).WithSummary("Makes the clock manual or real, or sets a manual one")
            .Produces<ClockResponse>();
        control.MapPost("/clock/advance", (Delegate)Advance).WithSummary("Moves a manual clock; everything due runs before the answer")
            .Produces<AdvanceResponse>();
    }

    private static ClockResponse Get(ControlCall call) => Describe(call.World.Clock);

    private static Task<IResult> Put(ControlCall call, SetClockRequest request) => request switch
    {
        { Mode: null, Now: null } => Refuse(Problems.Of(400, "Nothing to do", "Give 'mode' (real or manual), 'now', or both.")),
        { Now: { Year: < FirstYear or > LastYear } } => Refuse(Problems.Of(400, "Invalid time", OutOfRange)),
        { Mode: Real, Now: null } => Alone(call.World.Clock, clock => { if (clock.IsManual) clock.Release(); }),
        { Mode: Real } => Refuse(Problems.Of(400, "A real clock cannot be set", "Leave 'now' out, or use mode 'manual'.")),
        { Mode: null or Manual, Now: { } now } => MoveTo(call.World.Clock, WorldClock.Truncate(now)),
        { Mode: Manual } => Alone(call.World.Clock, clock => { if (!clock.IsManual) clock.StopAt(clock.GetUtcNow()); }),
        _ => Refuse(Problems.Of(400, "Unknown mode", $"mode is {OneOf.Of([Real, Manual], request.Mode!)}.")),
    };

    private static Task<IResult> Advance(ControlCall call, AdvanceRequest request)
    {
        if (request.By is null || !Durations.TryParse(request.By, out var by) || by < TimeSpan.Zero)
        {
            return Refuse(Problems.Of(400, "Invalid duration", "'by' is a duration such as PT5M, 5m, 1h30m or 400ms, not negative."));
        }

        return MoveBy(call.World.Clock, by);
    }

    private static Task<IResult> Refuse(IResult refusal) => Task.FromResult(refusal);

    private static async Task<IResult> Alone(WorldClock clock, Action<WorldClock> action)
    {
        await clock.Scheduler.Alone(() => action(clock));
        return Shown(clock);
    }

    private static async Task<IResult> MoveTo(WorldClock clock, DateTimeOffset target)
    {
        IResult? refusal = null;
        await clock.Scheduler.Move(Target);
        return refusal ?? Shown(clock);

        DateTimeOffset? Target()
        {
            var now = clock.GetUtcNow();
            if (target < now)
            {
                refusal =
                    Problems.Of(
                        409, "Time does not go back",
                        $"The world's clock shows {now.ToWireTime()}, and what happened stays. POST {ControlPaths.Prefix}/reset begins "
                            + $"again, or create a new world.");
                return null;
            }

            if (!clock.IsManual) clock.StopAt(now);
            return target;
        }
    }

    private static async Task<IResult> MoveBy(WorldClock clock, TimeSpan by)
    {
        IResult? refusal = null;
        DateTimeOffset? target = null;
        var ran = await clock.Scheduler.Move(Target);
        return refusal ?? Results.Ok(new AdvanceResponse(target!.Value, ran));

        DateTimeOffset? Target()
        {
            var now = clock.GetUtcNow();
            refusal = Problem(clock, now, by);
            return target = refusal is null ? WorldClock.Truncate(now + by) : null;
        }
    }

    private static IResult? Problem(WorldClock clock, DateTimeOffset now, TimeSpan by)
    {
        if (!clock.IsManual)
        {
            return Problems.Of(
                409, "The clock is real",
                $"Make it manual first: PUT {ControlPaths.Prefix}/clock {{\"mode\":\"manual\"}}, or 'clock: {{ mode: manual }}' in the "
                    + $"scenario.");
        }

        return by > DateTimeOffset.MaxValue - now || (now + by).Year > LastYear ? Problems.Of(400, "Invalid duration", OutOfRange) : null;
    }

    private static IResult Shown(WorldClock clock) => Results.Ok(Describe(clock));

    public static ClockResponse Describe(WorldClock clock) => new(clock.IsManual ? Manual : Real, clock.GetUtcNow());
}
