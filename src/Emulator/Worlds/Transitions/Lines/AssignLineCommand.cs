using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>Gives the account a line: a new one, or one that was taken from it, which comes back with its chats.</summary>
/// <param name="Number">The line.</param>
/// <param name="Type">What it can do; null: what it could do before, iMessage if it is new.</param>
internal sealed record AssignLineCommand(string Number, LineType? Type = null)
{
    public Result<TransitionResult<Line>> Apply(WorldState state, TransitionContext context)
    {
        if (state.HasLine(Number)) return ContactRules.NotOwnLine.Refuse($"{Number} is a line of the account already.");
        if (state.Contacts.ContainsKey(Number)) return ContactRules.NotOwnLine.Refuse($"{Number} is a person in this world.");
        if (state.Lines.GetValueOrDefault(Number) is { } before && Type is { } wanted && wanted != before.Type)
        {
            return ContactRules.NotOwnLine.Refuse($"{Number} is of type {before.Type.ToWireName()}, and stays so when it comes back.");
        }

        var ids = state.OpenIds();
        var line = state.Lines.TryGetValue(Number, out var known)
            ? known with { ReleasedAt = null }
            : new Line(ids.NextUuid(), ids.NextUuid(), Number, Eligible: true) { SetUpFor = Type };
        var assigned = LineEvents.Held(EventTypes.PhoneNumberAssigned, Number, ids, context);
        return new TransitionResult<Line>(state.PutInLists(line) with { IdPosition = ids.Position }, line, [assigned]);
    }
}
