using System.Collections.Immutable;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Worlds.Transitions.Cards;

/// <summary>Gives a line its card, once; a set-up that failed may be tried again.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="Number">The line.</param>
/// <param name="FirstName">The first name.</param>
/// <param name="LastName">The last name, if any.</param>
/// <param name="Image">The photo, if any.</param>
/// <param name="Fails">Whether the card is kept but does not become active.</param>
internal sealed record SetUpCardCommand(Grant Grant, string Number, string FirstName, string? LastName, MediaReference? Image, bool Fails)
    : CardCommand(Grant, Number)
{
    /// <summary>What the photo's URL was found to lead to, where something was really fetched.</summary>
    public ImmutableDictionary<string, RemoteFile> Fetched { get; init; } = ImmutableDictionary<string, RemoteFile>.Empty;

    protected override Result<TransitionResult<Line>> Put(WorldState state, Line line, TransitionContext context)
    {
        if (line.Card is { IsActive: true }) return ContactCardRules.NoneYet.Refuse();
        if (Lookup.LineProblem(line) is { } problem) return problem;
        var ids = state.OpenIds();
        var card = new ContactCard(FirstName, !Fails) { Id = line.CardId ?? ids.NextUuid(), LastName = LastName };
        var source = new MediaSource(state, line.Number, Fetched, ids, context.Now);
        if (!CardPhoto.Put(state, Grant, line, card, Image, source, ids).TryGet(out var put, out var refusal)) return refusal;
        if (!Fails) put = put with { Events = [CardEvents.Created(put.Value, ids, context)] };
        return put with { State = put.State with { IdPosition = ids.Position } };
    }
}
