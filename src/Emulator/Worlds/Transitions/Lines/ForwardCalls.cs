using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>Sets where calls to a line go; null: nowhere else (webhooks 7.3). An ineligible line is no obstacle, for nothing is sent.</summary>
internal sealed record ForwardCalls(Grant Grant, Guid LineId, string? To)
{
    public Result<Change<Line>> Apply(WorldState state, Moment moment)
    {
        if (state.Lines.Values.FirstOrDefault(line => line.Id == LineId) is not { } line) return LineRules.Exists.Refuse();
        if (!Grant.Covers(line.Number, state)) return LineRules.IsYours.Refuse();
        var after = line with { ForwardingNumber = To };
        return new Change<Line>(state.Put(after), after, []);
    }
}
