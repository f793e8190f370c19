using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>
/// The person shares their name and photo with a line, or changes them. A line hears once of each, and of the change if it was shared with
/// (rule events.card-received).
/// </summary>
internal sealed record ContactShareCardCommand(string Handle) : IContactCommand
{
    /// <summary>The line it is shared with now; null: it is only changed.</summary>
    public string? Line { get; init; }

    /// <summary>The new first name; null: as before.</summary>
    public string? FirstName { get; init; }

    /// <summary>The new last name, empty for none; null: as before.</summary>
    public string? LastName { get; init; }

    /// <summary>Where the new photo is, empty for none; null: as before.</summary>
    public string? MediaUrl { get; init; }

    public Result<TransitionResult<ContactActionResult>> Apply(WorldState state, TransitionContext context)
    {
        if (Line is { } number && !state.HasLine(number)) return ContactAccess.UnknownLine(state, number);
        if (state.Lines.ContainsKey(Handle)) return ContactRules.NotOwnLine.Refuse($"{Handle} is a line of the account, not a person.");
        if (ContactAccess.Obstacle(state, Handle, chat: null) is { } reason)
        {
            return ContactAccess.Drop(state, Handle, chat: null, reason, context);
        }

        var ids = state.OpenIds();
        var next = ChatOpening.EnsureContacts(state, [Handle], ids);
        var contact = next.Contacts[Handle];
        if (!ContactAccess.CanUse(contact, Service.IMessage))
        {
            return ContactRules.HasService.Refuse(ContactAccess.Lacks(state, Handle, Service.IMessage));
        }

        if ((FirstName ?? contact.Card?.FirstName) is not { } firstName)
        {
            return ContactRules.Required.Refuse("'first_name' is required: they have shared no name yet.");
        }

        var card = Change(contact.Card ?? new SharedCard(firstName));
        var told = Told(contact.Card, card).Where(next.HasLine).Select(line => Event(line, card, ids, context)).ToList();
        next = next with
        {
            Contacts = next.Contacts.SetItem(Handle, contact with { Card = card }),
            IdPosition = ids.Position,
        };
        return new TransitionResult<ContactActionResult>(next, new ContactActionResult(ChatId: null), [.. told]);
    }

    private SharedCard Change(SharedCard card) => card with
    {
        FirstName = FirstName ?? card.FirstName,
        LastName = LastName ?? card.LastName,
        MediaUrl = MediaUrl is null ? card.MediaUrl : MediaUrl.Length == 0 ? null : MediaUrl,
        SharedWith = Line is null || card.SharedWith.Contains(Line) ? card.SharedWith : card.SharedWith.Add(Line),
    };

    /// <summary>All lines it is shared with where name or photo changed, else only one that is new.</summary>
    private static IEnumerable<string> Told(SharedCard? before, SharedCard after) =>
        before is not null && before with { SharedWith = after.SharedWith } == after
            ? after.SharedWith.Except(before.SharedWith)
            : after.SharedWith;

    private WorldEvent Event(string line, SharedCard card, IdSource ids, TransitionContext context) =>
        new(ids.NextUuid(), EventTypes.ContactCardReceived, context.Now, context.TraceId, null, null)
        {
            Detail = new ContactCardDetail(line, Handle, card),
        };
}
