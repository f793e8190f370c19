using System.Text.Json.Serialization;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The same four events as they were before 2026-02-03: the message nested, the chat spread out.</summary>
internal sealed record NestedMessagePayload(
    Guid ChatId,
    string From,
    HandlePayload FromHandle,
    string? IdempotencyKey,
    bool IsFromMe,
    bool IsGroup,
    NestedMessagePayload.Content Message)
{
    /// <summary>On receipts only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? MessageId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DeliveredAt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReadAt { get; init; }

    public string? PreferredService { get; init; }

    public string? ReceivedAt { get; init; }

    public HandlePayload? RecipientHandle { get; init; }

    /// <summary>Always null, also beside a recipient's handle.</summary>
    public string? RecipientPhone { get; init; }

    public string? Service { get; init; }

    /// <summary>On what the line wrote only: what comes in is told whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ZeroRetention { get; init; }

    public static NestedMessagePayload Of(string type, Chat chat, Message message, MediaLinks links) =>
        new(chat.Id, message.Sender.Handle, HandlePayload.From(message.Sender), message.IdempotencyKey, message.IsFromMe, chat.IsGroup,
            Content.From(message, links))
        {
            MessageId = type is EventTypes.MessageDelivered or EventTypes.MessageRead ? message.Id : null,
            DeliveredAt = type == EventTypes.MessageDelivered ? message.DeliveredAt.ToWireTime() : null,
            ReadAt = type == EventTypes.MessageRead ? message.ReadAt.ToWireTime() : null,
            PreferredService = message.PreferredService?.ToWireName(),
            ReceivedAt = message.IsFromMe ? null : message.SentAt.ToWireTime(),
            RecipientHandle = message.IsFromMe ? null : HandlePayload.From(chat.Me),
            Service = message.ServiceIn(chat),
            ZeroRetention = message.IsFromMe ? message.ZeroRetentionFlag() : null,
        };

    internal sealed record Content(Guid Id, PartPayload[] Parts)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public EffectResponse? Effect { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public ReplyToResponse? ReplyTo { get; init; }

        public required string CreatedAt { get; init; }

        /// <summary>Moves with every receipt here, unlike in answers.</summary>
        public required string UpdatedAt { get; init; }

        public string? SentAt { get; init; }

        public string? DeliveredAt { get; init; }

        public string? ReadAt { get; init; }

        public bool IsDelivered => DeliveredAt is not null;

        public bool IsRead => ReadAt is not null;

        public static Content From(Message message, MediaLinks links) => new(message.Id, PartPayload.From(message.AsTold(), links))
        {
            Effect = EffectResponse.From(message.Effect),
            ReplyTo = ReplyToResponse.From(message.ReplyTo),
            CreatedAt = message.CreatedAt.ToWireTime(),
            UpdatedAt = new[] { message.UpdatedAt, message.SentAt, message.DeliveredAt, message.ReadAt }.Max().ToWireTime()!,
            SentAt = message.SentAt.ToWireTime(),
            DeliveredAt = message.DeliveredAt.ToWireTime(),
            ReadAt = message.ReadAt.ToWireTime(),
        };
    }
}
