using System.Collections.Immutable;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>Sets where calls to a line go; null: nowhere else. An ineligible line is no obstacle, for nothing is sent.</summary>
internal sealed record ForwardCallsCommand(Grant Grant, Guid LineId, string? To)
{
    public Result<TransitionResult<Line>> Apply(WorldState state, TransitionContext context)
    {
        if (state.Lines.Values.FirstOrDefault(line => line.Id == LineId) is not { } line) return LineRules.Exists.Refuse();
        if (!Grant.Covers(line.Number, state)) return LineRules.IsYours.Refuse();
        var after = line with { ForwardingNumber = To };
        var ids = state.OpenIds();
        var events = LineEvents.Forwarding(AccountActor.Api, line, after, ids, context).ToImmutableArray();
        return new TransitionResult<Line>(state.Put(after) with { IdPosition = ids.Position }, after, events);
    }
}
