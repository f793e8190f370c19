using Chats.Emulator.Api.Chats;
using Chats.Emulator.Domain;
using Chats.Emulator.Http;

namespace Chats.Emulator.Api.Messages;

/// <summary>A message right after it was accepted (messages 2.6).</summary>
internal sealed record SentMessageResponse(
    Guid Id,
    string CreatedAt,
    string DeliveryStatus,
    bool IsRead,
    PartResponse[] Parts,
    string? SentAt,
    string? DeliveredAt,
    EffectResponse? Effect,
    HandleResponse FromHandle,
    string? PreferredService,
    ReplyToResponse? ReplyTo,
    string? Service)
{
    public static SentMessageResponse From(Message message, MediaLinks links) => new(
        message.Id,
        message.CreatedAt.Wire(),
        message.WireStatus,
        message.IsRead,
        PartResponse.From(message, links),
        message.SentAt.Wire(),
        message.DeliveredAt.Wire(),
        EffectResponse.From(message.Effect),
        HandleResponse.From(message.Sender),
        message.PreferredService?.Wire(),
        ReplyToResponse.From(message.ReplyTo),
        message.Service?.Wire());
}
