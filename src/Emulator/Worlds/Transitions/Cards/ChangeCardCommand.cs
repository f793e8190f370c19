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

/// <summary>Changes a line's active card; one that fails keeps the new values, is out of service, and may be tried again.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="Number">The line.</param>
/// <param name="FirstName">The new first name; null: as before.</param>
/// <param name="LastName">The new last name, empty for none; null: as before.</param>
/// <param name="Image">The new photo; null: as before.</param>
/// <param name="Fails">Whether the values are kept but do not become active.</param>
internal sealed record ChangeCardCommand(Grant Grant, string Number, string? FirstName, string? LastName, MediaReference? Image, bool Fails)
    : CardCommand(Grant, Number)
{
    /// <summary>What the photo's URL was found to lead to, where something was really fetched.</summary>
    public ImmutableDictionary<string, RemoteFile> Fetched { get; init; } = ImmutableDictionary<string, RemoteFile>.Empty;

    protected override Result<TransitionResult<Line>> Put(WorldState state, Line line, TransitionContext context)
    {
        if (line.Card is not ({ IsActive: true } or { AwaitsUpdate: true })) return ContactCardRules.IsActive.Refuse();
        if (Lookup.LineProblem(line) is { } problem) return problem;
        var ids = state.OpenIds();
        var source = new MediaSource(state, line.Number, Fetched, ids, context.Now);
        if (!CardPhoto.Put(state, Grant, line, Merge(line.Card), Image, source, ids).TryGet(out var put, out var refusal)) return refusal;
        if (Fails || CardEvents.Updated(line.Card, put.Value, ids, context) is not { } updated) return put;
        return put with { State = put.State with { IdPosition = ids.Position }, Events = [updated] };
    }

    private ContactCard Merge(ContactCard card) => card with
    {
        FirstName = FirstName ?? card.FirstName,
        LastName = LastName is null ? card.LastName : LastName.Length == 0 ? null : LastName,
        IsActive = !Fails,
        AwaitsUpdate = Fails,
    };
}
