using System.Text.Json.Serialization;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Domain;
using Chats.Emulator.Http;

namespace Chats.Emulator.Api.Messages;

/// <summary>A message as get, edit and lists show it (messages 2.7). A poll shows no parts (U11); <c>reconciled_at</c> never occurs here.</summary>
/// <param name="Sender">The deprecated form of <paramref name="FromHandle"/>.</param>
internal sealed record MessageResponse(
    Guid Id,
    Guid ChatId,
    string CreatedAt,
    string UpdatedAt,
    string DeliveryStatus,
    bool IsDelivered,
    bool IsFromMe,
    bool IsRead,
    [property: JsonPropertyName("from")] string Sender,
    HandleResponse FromHandle,
    PartResponse[] Parts,
    string? Service,
    string? PreferredService,
    ReplyToResponse? ReplyTo,
    EffectResponse? Effect,
    string? SentAt,
    string? DeliveredAt,
    string? ReadAt)
{
    public static MessageResponse From(Message message, MediaLinks links) => new(
        message.Id,
        message.ChatId,
        message.CreatedAt.Wire(),
        message.UpdatedAt.Wire(),
        message.WireStatus,
        message.IsDelivered,
        message.IsFromMe,
        message.IsRead,
        message.Sender.Handle,
        HandleResponse.From(message.Sender),
        PartResponse.From(message, links),
        message.Service?.Wire(),
        message.PreferredService?.Wire(),
        ReplyToResponse.From(message.ReplyTo),
        EffectResponse.From(message.Effect),
        message.SentAt.Wire(),
        message.DeliveredAt.Wire(),
        message.ReadAt.Wire());
}
