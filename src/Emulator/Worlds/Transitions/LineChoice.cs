using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Chooses a line where nobody names one (messages 6, webhooks 7.6).</summary>
internal static class LineChoice
{
    /// <summary>The eligible line of the token's that was used longest ago; among unused ones the lowest number.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="grant">Who asks.</param>
    /// <param name="excluded">Lines to pass over; those that are nobody's or not the token's count for nothing.</param>
    public static Result<Line> Best(WorldState state, Grant grant, ImmutableHashSet<string> excluded)
    {
        var eligible = state.Lines.Values.Where(line => line.Eligible && grant.Covers(line.Number, state)).ToList();
        if (eligible.Count == 0) return LineChoiceRules.OneEligible.Refuse("no eligible sending line available");
        return eligible.Where(line => !excluded.Contains(line.Number)).MinBy(line => line.LastUse) is { } best
            ? best
            : LineChoiceRules.NotAllExcluded.Refuse("exclude_from leaves no line to send from");
    }

    /// <summary>The chats these people have on the token's lines, one a line, the most recently active first.</summary>
    public static IEnumerable<Chat> ChatsWith(WorldState state, Grant grant, ImmutableArray<string> to) =>
        state.Lines.Keys
            .Where(line => grant.Covers(line, state))
            .Select(line => SendTarget.Of(state, line, to).Existing)
            .OfType<Chat>()
            .OrderByDescending(chat => chat.UpdatedAt)
            .ThenByDescending(chat => chat.Sequence);

    /// <summary>The state after the line was used: sends count, and so do suggestions (webhooks 7.6).</summary>
    public static WorldState Use(WorldState state, string number)
    {
        var turn = state.Sequence + 1;
        return state with { Lines = state.Lines.SetItem(number, state.Lines[number] with { LastUse = turn }), Sequence = turn };
    }
}
