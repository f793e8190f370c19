using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>Chooses a line where none is named.</summary>
internal static class LineChoice
{
    /// <summary>The token's lines that something can be sent from now; with a type, those of that type.</summary>
    public static IEnumerable<Line> Available(WorldState state, Grant grant, LineType? type = null) =>
        grant.Lines(state).Where(line => line.CanSend && (type is null || line.Type == type));

    /// <summary>The healthiest available line, of equals the one unused for longest, among unused ones the lowest number.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="grant">Who asks.</param>
    /// <param name="excluded">Lines to pass over; those that do not exist or are not the token's are ignored.</param>
    /// <param name="type">What the line must be able to do; null: anything.</param>
    public static Result<Line> Best(WorldState state, Grant grant, IReadOnlySet<string> excluded, LineType? type = null)
    {
        var available = Available(state, grant, type).ToList();
        if (available.Count == 0) return NoneAvailable(type);
        var best =
            available.Where(line => !excluded.Contains(line.Number)).OrderBy(line => line.Reputation).ThenBy(line => line.LastUse)
                .FirstOrDefault();
        return best is null ? LineChoiceRules.NotAllExcluded.Refuse("exclude_from leaves no line to send from") : best;
    }

    private static Refusal NoneAvailable(LineType? type) => type is { } wanted
        ? LineRules.AvailableOfType.Refuse($"no {wanted.ToWireName()} line available")
        : LineChoiceRules.OneEligible.Refuse("no eligible sending line available");

    /// <summary>The chats exactly these people have on the token's lines, one a line, the most recently active first.</summary>
    public static IEnumerable<Chat> ChatsWith(WorldState state, Grant grant, ImmutableArray<string> to) =>
        grant.Lines(state)
            .Select(line => SendTarget.Of(state, line.Number, to).Existing)
            .OfType<Chat>()
            .OrderByDescending(chat => chat.UpdatedAt)
            .ThenByDescending(chat => chat.Sequence);

    /// <summary>The state after the line was used: sends count, and so do suggestions.</summary>
    public static WorldState Use(WorldState state, string number)
    {
        var turn = state.Sequence + 1;
        return state with { Lines = state.Lines.SetItem(number, state.Lines[number] with { LastUse = turn }), Sequence = turn };
    }
}
