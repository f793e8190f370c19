using Chats.Emulator.Domain.People;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>People on the other side.</summary>
internal static class PeopleNames
{
    public static readonly RecordNames[] All =
    [
        Of<Contact>(
            (nameof(Contact.Id), "id"),
            (nameof(Contact.Handle), "handle"),
            (nameof(Contact.Name), "name"),
            (nameof(Contact.Services), "services"),
            (nameof(Contact.ReadsAfter), "reads_after"),
            (nameof(Contact.Outcome), "outcome"),
            (nameof(Contact.OptedOutAt), "opted_out_at"),
            (nameof(Contact.HasWritten), "has_written"),
            (nameof(Contact.Declared), "declared"),
            (nameof(Contact.Card), "card"),
            (nameof(Contact.LastChatId), "last_chat_id")),
        Of<SharedCard>(
            (nameof(SharedCard.FirstName), "first_name"),
            (nameof(SharedCard.LastName), "last_name"),
            (nameof(SharedCard.MediaUrl), "media_url"),
            (nameof(SharedCard.SharedWith), "shared_with")),
        Of<BlockedHandle>(
            (nameof(BlockedHandle.Handle), "handle"),
            (nameof(BlockedHandle.BlockedAt), "blocked_at"),
            (nameof(BlockedHandle.Reason), "reason"),
            (nameof(BlockedHandle.Sequence), "sequence")),
        Of<ContactCard>(
            (nameof(ContactCard.Id), "id"),
            (nameof(ContactCard.FirstName), "first_name"),
            (nameof(ContactCard.IsActive), "is_active"),
            (nameof(ContactCard.LastName), "last_name"),
            (nameof(ContactCard.ImageUrl), "image_url"),
            (nameof(ContactCard.AwaitsUpdate), "awaits_update")),
    ];
}
