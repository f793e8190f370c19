using Chats.Emulator.Http;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>Reads, sets and advances a world's clock.</summary>
internal static class ClockOperations
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
        control.MapPut("/clock", (Delegate)Put).WithSummary("Makes the clock manual or real, or sets a manual one").Produces<ClockState>();
        control.MapPost("/clock/advance", (Delegate)Advance).WithSummary("Moves a manual clock; everything due runs before the answer").Produces<AdvanceResult>();
    }

    private static ClockState Get(ControlCall call) => Describe(call.World);

    private static async Task<IResult> Put(ControlCall call, SetClockRequest request)
    {
        var clock = call.World.Clock;
        switch (request)
        {
            case { Mode: null, Now: null }:
                return Problems.Of(400, "Nothing to do", "Give 'mode' (real or manual), 'now', or both.");
            case { Now: { Year: < FirstYear or > LastYear } }:
                return Problems.Of(400, "Invalid time", OutOfRange);
            case { Mode: Real, Now: null }:
                await clock.Scheduler.Release();
                break;
            case { Mode: Real }:
                return Problems.Of(400, "A real clock cannot be set", "Leave 'now' out, or use mode 'manual'.");
            case { Mode: null or Manual, Now: { } earlier } when clock.IsManual && WorldClock.Truncate(earlier) < clock.GetUtcNow():
                return Problems.Of(409, "Time does not go back", $"The world's clock shows {clock.GetUtcNow().Wire()}, and what happened stays. POST {ControlPaths.Prefix}/reset begins again, or create a new world.");
            case { Mode: null or Manual }:
                if (!clock.IsManual) clock.StopAt(clock.GetUtcNow());
                if (request.Now is { } now) await clock.Scheduler.MoveTo(WorldClock.Truncate(now));
                break;
            default:
                return Problems.Of(400, "Unknown mode", $"mode is {OneOf.Of([Real, Manual], request.Mode)}.");
        }

        return Results.Ok(Describe(call.World));
    }

    private static async Task<IResult> Advance(ControlCall call, AdvanceRequest request)
    {
        if (request.By is null || !Durations.TryParse(request.By, out var by) || by < TimeSpan.Zero)
        {
            return Problems.Of(400, "Invalid duration", "'by' is a duration such as PT5M, 5m, 1h30m or 400ms, not negative.");
        }

        var clock = call.World.Clock;
        if (!clock.IsManual)
        {
            return Problems.Of(409, "The clock is real", $"Make it manual first: PUT {ControlPaths.Prefix}/clock {{\"mode\":\"manual\"}}, or 'clock: {{ mode: manual }}' in the scenario.");
        }

        if (by > DateTimeOffset.MaxValue - clock.GetUtcNow() || (clock.GetUtcNow() + by).Year > LastYear) return Problems.Of(400, "Invalid duration", OutOfRange);
        var ran = await clock.Scheduler.MoveTo(WorldClock.Truncate(clock.GetUtcNow() + by));
        return Results.Ok(new AdvanceResult(clock.GetUtcNow(), ran));
    }

    private static ClockState Describe(World world) => new(world.Clock.IsManual ? Manual : Real, world.Clock.GetUtcNow());
}
