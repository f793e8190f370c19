using Chats.Emulator.Domain.Chats;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Chats and who takes part in them.</summary>
internal static class ChatNames
{
    public static readonly RecordNames[] All =
    [
        Of<Chat>(
            (nameof(Chat.Id), "id"),
            (nameof(Chat.Key), "key"),
            (nameof(Chat.Sequence), "sequence"),
            (nameof(Chat.Line), "line"),
            (nameof(Chat.Participants), "participants"),
            (nameof(Chat.IsGroup), "is_group"),
            (nameof(Chat.Service), "service"),
            (nameof(Chat.CreatedAt), "created_at"),
            (nameof(Chat.UpdatedAt), "updated_at"),
            (nameof(Chat.Health), "health"),
            (nameof(Chat.Name), "name"),
            (nameof(Chat.Icon), "icon"),
            (nameof(Chat.Messages), "messages"),
            (nameof(Chat.Unread), "unread"),
            (nameof(Chat.LatestService), "latest_service"),
            (nameof(Chat.ReadReceiptAt), "read_receipt_at"),
            (nameof(Chat.LastSentAt), "last_sent_at"),
            (nameof(Chat.TypingUntil), "typing_until"),
            (nameof(Chat.ContactTypingSince), "contact_typing_since"),
            (nameof(Chat.Background), "background"),
            (nameof(Chat.Locations), "locations"),
            (nameof(Chat.LocationRequestedAt), "location_requested_at"),
            (nameof(Chat.CardSharedAt), "card_shared_at")),
        Of<ChatHealth>(
            (nameof(ChatHealth.Status), "status"),
            (nameof(ChatHealth.UpdatedAt), "updated_at"),
            (nameof(ChatHealth.Former), "former")),
        Of<Background>(
            (nameof(Background.Type), "type"),
            (nameof(Background.Variant), "variant"),
            (nameof(Background.Style), "style"),
            (nameof(Background.Shades), "shades"),
            (nameof(Background.ImageUrl), "image_url")),
        Of<Participant>(
            (nameof(Participant.Id), "id"),
            (nameof(Participant.Handle), "handle"),
            (nameof(Participant.Service), "service"),
            (nameof(Participant.JoinedAt), "joined_at"),
            (nameof(Participant.IsMe), "is_me"),
            (nameof(Participant.Status), "status"),
            (nameof(Participant.LeftAt), "left_at"),
            (nameof(Participant.LineType), "line_type")),
        Of<MessageKey>(
            (nameof(MessageKey.Sequence), "sequence"),
            (nameof(MessageKey.Id), "id")),
        Of<LocationShare>(
            (nameof(LocationShare.Handle), "handle"),
            (nameof(LocationShare.Longitude), "longitude"),
            (nameof(LocationShare.Latitude), "latitude"),
            (nameof(LocationShare.BeganAt), "began_at"),
            (nameof(LocationShare.Altitude), "altitude"),
            (nameof(LocationShare.Address), "address"),
            (nameof(LocationShare.Locality), "locality"),
            (nameof(LocationShare.UpdatedAt), "updated_at"),
            (nameof(LocationShare.EndsAt), "ends_at"),
            (nameof(LocationShare.FirstPositionAt), "first_position_at")),
    ];
}
