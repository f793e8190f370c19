using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>message.edited</c>: one for each text part that was replaced.</summary>
internal sealed record MessageEditedPayload(
    Guid Id, ChatReference Chat, string Direction, string EditedAt, MessageEditedPayload.EditedPart Part, HandlePayload SenderHandle)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ZeroRetention { get; init; }

    public static MessageEditedPayload From(Chat chat, Message message, EditDetail edit) => new(
        message.Id,
        ChatReference.WithHealth(chat),
        message.Direction(),
        edit.At.ToWireTime(),
        new EditedPart(edit.PartIndex, message is { IsZeroRetention: true, IsFromMe: true } ? "" : edit.Text),
        HandlePayload.From(message.Sender))
    {
        ZeroRetention = message.ZeroRetentionFlag(),
    };

    internal sealed record EditedPart(int Index, string Text);
}
