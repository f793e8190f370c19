using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>Suggests a line to write from. A suggestion counts as a use, so repeated ones take turns; it reserves nothing.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="To">Who is to be written to; empty: no particular recipient.</param>
/// <param name="Excluded">Lines to leave out, also of the address-book entry.</param>
internal sealed record SuggestLineCommand(Grant Grant, ImmutableArray<string> To, IReadOnlySet<string> Excluded)
{
    /// <summary>What the line must be able to do, also those of the address-book entry; null: anything.</summary>
    public LineType? Type { get; init; }

    public Result<TransitionResult<VCard>> Apply(WorldState state, TransitionContext context)
    {
        if (!LineChoice.Best(state, Grant, Excluded, Type).TryGet(out var best, out var refusal)) return refusal;
        var candidates =
            LineChoice.Available(state, Grant, Type).Where(line => !Excluded.Contains(line.Number)).Select(line => line.Number)
                .ToImmutableArray();

        // A chat these people have already makes the choice stick.
        var number = LineChoice.ChatsWith(state, Grant, To).FirstOrDefault(chat => candidates.Contains(chat.Line))?.Line ?? best.Number;
        var ids = state.OpenIds();
        var card = new VCard(ids.NextUuid(), number, candidates.Remove(number));
        var next = LineChoice.Use(state, number) with { VCards = state.VCards.Add(card.Id, card), IdPosition = ids.Position };
        return new TransitionResult<VCard>(
            next.Schedule(sequence => new ExpireVCardJob(context.Now + VCard.Life, sequence, card.Id)), card, []);
    }
}
