using Chats.Emulator.Domain;
using Chats.Emulator.Worlds.Transitions.Lines;

namespace Chats.Emulator.Control;

/// <summary>Changes what the vendor decides about a line.</summary>
internal static class LineOperations
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapPut("/lines/{number}", Put).WithSummary("Makes a line eligible or not, ephemeral or not; what the body leaves out stays").Produces<LineInfo>();

    private static IResult Put(ControlCall call, string number, ChangeLineRequest request)
    {
        var world = call.World;
        if (!world.Current.Lines.ContainsKey(number))
        {
            return Problems.Of(404, "Unknown line", $"There is no line '{number}' in this world; its lines are {string.Join(", ", world.Current.Lines.Keys)}.");
        }

        var change = new ChangeLine(number) { Eligible = request.Eligible, Ephemeral = request.Ephemeral };
        return Results.Ok(Describe(world.Commit<Line>(change.Apply, world.NextTraceId()).Value));
    }

    private static LineInfo Describe(Line line) => new(line.Number, line.Eligible, line.Ephemeral);
}
