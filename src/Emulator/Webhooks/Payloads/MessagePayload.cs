using System.Text.Json.Serialization;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>
/// <c>message.sent</c>, <c>received</c>, <c>delivered</c>, <c>read</c> since 2026-02-03: flat, the times grow from event to event.
/// </summary>
internal sealed record MessagePayload(
    Guid Id,
    ChatReference Chat,
    PartPayload[] Parts,
    EffectResponse? Effect,
    string? ReadAt,
    string? SentAt,
    string? Service,
    ReplyToResponse? ReplyTo,
    string Direction,
    string? DeliveredAt,
    HandlePayload SenderHandle,
    string? IdempotencyKey,
    string? PreferredService)
{
    /// <summary>On what the line wrote only: what comes in is told whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ZeroRetention { get; init; }

    public static MessagePayload From(Chat chat, Message message, MediaLinks links) => new(
        message.Id,
        ChatReference.WithHealth(chat),
        PartPayload.From(message.AsTold(), links),
        EffectResponse.From(message.Effect),
        message.ReadAt.ToWireTime(),
        message.SentAt.ToWireTime(),
        message.ServiceIn(chat),
        ReplyToResponse.From(message.ReplyTo),
        message.Direction(),
        message.DeliveredAt.ToWireTime(),
        HandlePayload.From(message.Sender),
        message.IdempotencyKey,
        message.PreferredService?.ToWireName())
    {
        ZeroRetention = message.IsFromMe ? message.ZeroRetentionFlag() : null,
    };
}
