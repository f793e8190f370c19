using System.Collections.Immutable;
using Chats.Emulator.Determinism;
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
{
    /// <summary>What the photo's URL was found to lead to, where something was really fetched.</summary>
    public ImmutableDictionary<string, RemoteFile> Fetched { get; init; } = ImmutableDictionary<string, RemoteFile>.Empty;

    public Result<TransitionResult<Line>> Apply(WorldState state, TransitionContext context)
    {
        if (!Grant.Covers(Number, state)) return ContactCardRules.LineIsYours.Refuse();
        var line = state.Lines[Number];
        if (line.Card is { IsActive: true }) return ContactCardRules.NoneYet.Refuse();
        if (Lookup.LineProblem(line) is { } problem) return problem;
        var ids = state.OpenIds();
        return CardPhoto.Put(
            state, Grant, line, new ContactCard(FirstName, !Fails) { LastName = LastName }, Image,
            new MediaSource(state, line.Number, Fetched, ids, context.Now), ids);
    }
}
