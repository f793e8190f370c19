using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>Suggests a line to write from (webhooks 7.6). A suggestion counts as a use, so repeated ones take turns; it reserves nothing.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="To">Who is to be written to; empty: nobody in particular.</param>
/// <param name="Excluded">Lines to leave out, also of the address-book entry.</param>
internal sealed record SuggestLine(Grant Grant, ImmutableArray<string> To, IReadOnlySet<string> Excluded)
{
    public Result<Change<VCard>> Apply(WorldState state, Moment moment)
    {
        var available = LineChoice.Available(state, Grant).ToList();
        if (available.Count == 0) return LineRules.SomeAvailable.Refuse("No eligible sending line available");
        var candidates = available.Where(line => !Excluded.Contains(line.Number)).ToList();
        if (candidates.Count == 0) return LineRules.NotAllExcluded.Refuse("exclude_from leaves no line that is available");

        var line = (To.IsEmpty ? null : LineChoice.Sticky(state, candidates, To)) ?? LineChoice.Best(state, Grant, Excluded)!;
        var ids = state.OpenIds();
        var card = new VCard(ids.NextUuid(), line.Number, [.. candidates.Where(other => other != line).Select(other => other.Number)]);
        var next = state.Put(line with { LastUse = state.Sequence }) with
        {
            VCards = state.VCards.Add(card.Id, card),
            IdPosition = ids.Position,
            Sequence = state.Sequence + 1,
        };
        return new Change<VCard>(next.Schedule(sequence => new ExpireVCard(moment.Now + VCard.Life, sequence, card.Id)), card, []);
    }
}
