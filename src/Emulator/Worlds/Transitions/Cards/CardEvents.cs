using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Cards;

/// <summary>What is told of a line's contact card.</summary>
internal static class CardEvents
{
    public static WorldEvent Created(Line line, IdSource ids, TransitionContext context) =>
        New(EventTypes.ContactCardCreated, AccountActor.Api, "created", line, null, ids, context);

    /// <param name="line">The line while it still had the card.</param>
    /// <param name="ids">Draws the event's id.</param>
    /// <param name="context">When and why.</param>
    public static WorldEvent Deleted(Line line, IdSource ids, TransitionContext context) =>
        New(EventTypes.ContactCardDeleted, AccountActor.Vendor, "deleted", line, null, ids, context);

    /// <summary>Null when name and photo are what they were (rule events.account-unchanged).</summary>
    public static WorldEvent? Updated(ContactCard before, Line line, IdSource ids, TransitionContext context)
    {
        var after = line.Card!;
        var isSame = (before.FirstName, before.LastName, before.ImageUrl) == (after.FirstName, after.LastName, after.ImageUrl);
        return isSame
            ? null
            : New(EventTypes.ContactCardUpdated, AccountActor.Api, "updated", line, new CardChange(before, after), ids, context);
    }

    private static WorldEvent New(
        string type, AccountActor actor, string what, Line line, AccountChange? change, IdSource ids, TransitionContext context)
    {
        var detail = new AccountChangeDetail(actor, $"Contact card {what}")
        {
            Card = line.Card! with { Id = line.CardId },
            AboutLine = line.Number,
            Change = change,
        };
        return AccountEvents.Of(type, detail, ids, context);
    }
}
