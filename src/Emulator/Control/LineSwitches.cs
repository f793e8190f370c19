using Chats.Emulator.Domain;
using Chats.Emulator.Worlds.Transitions;

namespace Chats.Emulator.Control;

/// <summary>Switches what a line may do and how long its messages last.</summary>
internal static class LineSwitches
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapPut("/lines/{number}", Put).WithSummary("Makes a line eligible or not, ephemeral or not; what the body leaves out stays").Produces<LineInfo>();

    private static IResult Put(ControlCall call, string number, LineUpdate update)
    {
        var world = call.World;
        if (!world.Current.Lines.ContainsKey(number))
        {
            return Problems.Of(404, "Unknown line", $"'{number}' is no line of this world. Its lines are {string.Join(", ", world.Current.Lines.Keys)}.");
        }

        var switched = new SwitchLine(number, update.Eligible, update.Ephemeral);
        return Results.Ok(LineInfo.From(world.Commit<Line>(switched.Apply, world.NextTraceId()).Value));
    }
}
