using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>What the vendor, and no call of the API, changes of a line; whatever is null stays. What exists already keeps its end, or lack of one.</summary>
internal sealed record ChangeLine(string Number)
{
    public bool? Eligible { get; init; }

    public bool? Ephemeral { get; init; }

    public Result<Change<Line>> Apply(WorldState state, Moment moment)
    {
        var line = state.Lines[Number];
        var after = line with { Eligible = Eligible ?? line.Eligible, Ephemeral = Ephemeral ?? line.Ephemeral };
        return new Change<Line>(state with { Lines = state.Lines.SetItem(Number, after) }, after, []);
    }
}
