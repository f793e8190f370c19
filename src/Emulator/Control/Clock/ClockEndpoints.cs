using Chats.Emulator.Common;

namespace Chats.Emulator.Control.Clock;

/// <summary>Reads, sets and advances a world's clock.</summary>
internal static class ClockEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/clock", Get).WithSummary("The world's time, how it flows, and what waits for it");
        control.MapPut("/clock", (Delegate)Put).WithSummary("Makes the clock real, manual or running, or sets a manual or running one")
            .Produces<ClockResponse>();
        control.MapPost("/clock/advance", (Delegate)Advance)
            .WithSummary("Moves the clock ahead; everything due runs before the answer. A real one is running afterwards")
            .Produces<AdvanceResponse>();
    }

    private static ClockResponse Get(ControlCall call) => ClockDescription.WithDue(call.World.Clock);

    private static Task<IResult> Put(ControlCall call, SetClockRequest request) =>
        SetClockChecks.Problem(request) is { } problem ? Task.FromResult(problem) : ClockMoves.Set(call.World, request);

    private static Task<IResult> Advance(ControlCall call, AdvanceRequest request) =>
        request.By is { } text && Durations.TryParse(text, out var by)
            ? ClockMoves.Advance(call.World, by)
            : Task.FromResult(
                Problems.Of(400, "Invalid duration", "'by' is a duration such as PT5M, 5m, 1h30m or 400ms, not negative."));
}
