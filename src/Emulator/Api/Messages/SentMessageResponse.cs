using Chats.Emulator.Api.Handles;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Messages;

/// <summary>A message right after it was accepted.</summary>
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
        message.CreatedAt.ToWireTime(),
        message.WireStatus,
        message.IsRead,
        PartResponse.From(message, links),
        message.SentAt.ToWireTime(),
        message.DeliveredAt.ToWireTime(),
        EffectResponse.From(message.Effect),
        HandleResponse.From(message.Sender),
        message.PreferredService?.ToWireName(),
        ReplyToResponse.From(message.ReplyTo),
        message.Service?.ToWireName());
}
