using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>contact_card.received</c>: name and photo of a person; both handles are plain texts here.</summary>
internal sealed record ContactCardReceivedPayload(
    string FirstName, string LastName, string OwnerHandle, string SenderHandle, string? MediaUrl)
{
    public static ContactCardReceivedPayload From(ContactCardDetail detail) =>
        new(detail.Card.FirstName, detail.Card.LastName, detail.Owner, detail.Sender, detail.Card.MediaUrl);
}
