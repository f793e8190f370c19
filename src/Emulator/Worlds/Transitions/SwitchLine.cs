using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Switches what a line may do and how long its messages last; what is null stays. What exists already keeps its end, or lack of one.</summary>
internal sealed record SwitchLine(string Number, bool? Eligible, bool? Ephemeral)
{
    public Result<Change<Line>> Apply(WorldState state, Moment moment)
    {
        var line = state.Lines[Number];
        var after = line with { Eligible = Eligible ?? line.Eligible, Ephemeral = Ephemeral ?? line.Ephemeral };
        return new Change<Line>(state with { Lines = state.Lines.SetItem(Number, after) }, after, []);
    }
}
