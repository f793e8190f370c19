using System.Text.Json.Serialization;
using Chats.Emulator.Api.Handles;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Messages;

/// <summary>
/// A message as get, edit and lists show it. A poll shows no parts (docs/decisions/0024); <c>reconciled_at</c> never occurs here.
/// </summary>
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
    /// <summary>The message as the vendor kept it.</summary>
    public static MessageResponse From(Message message, MediaLinks links) => Showing(message, message.AsRetained(), links);

    /// <summary>An edited message. Where nothing was kept, the text that was given is shown this once.</summary>
    public static MessageResponse Edited(Message message, int partIndex, MediaLinks links) => message.IsZeroRetention
        ? Showing(message, message with { Parts = [message.Parts[partIndex]], Reactions = [] }, links)
        : From(message, links);

    /// <param name="message">The message.</param>
    /// <param name="content">The same with the parts that are shown.</param>
    /// <param name="links">How downloads are named.</param>
    private static MessageResponse Showing(Message message, Message content, MediaLinks links) => new(
        message.Id,
        message.ChatId,
        message.CreatedAt.ToWireTime(),
        message.UpdatedAt.ToWireTime(),
        message.WireStatus,
        message.IsDelivered,
        message.IsFromMe,
        message.IsRead,
        message.Sender.Handle,
        HandleResponse.From(message.Sender),
        PartResponse.From(content, links),
        message.Service?.ToWireName(),
        message.PreferredService?.ToWireName(),
        ReplyToResponse.From(message.ReplyTo),
        EffectResponse.From(message.Effect),
        message.SentAt.ToWireTime(),
        message.DeliveredAt.ToWireTime(),
        message.ReadAt.ToWireTime());
}
