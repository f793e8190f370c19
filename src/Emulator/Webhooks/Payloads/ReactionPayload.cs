using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>reaction.added</c>, <c>reaction.removed</c>, <c>poll.reaction.added</c>: no chat, no sender handle.</summary>
internal sealed record ReactionPayload(
    bool IsFromMe,
    string ReactionType,
    string? CustomEmoji,
    StickerResponse? Sticker,
    Guid ChatId,
    Guid MessageId,
    int PartIndex,
    Guid? ReactionId,
    string From,
    HandlePayload FromHandle,
    string ReactedAt,
    string Service)
{
    public static ReactionPayload Of(WorldEvent happened, Chat chat, Message message, Reaction reaction, MediaLinks links) => new(
        reaction.By.IsMe,
        reaction.Type,
        reaction.CustomEmoji,
        reaction.Sticker is { } sticker ? StickerResponse.From(sticker, links) : null,
        chat.Id,
        message.Id,
        reaction.PartIndex,
        reaction.Id,
        reaction.By.Handle,
        HandlePayload.From(reaction.By),
        happened.At.ToWireTime(),
        message.ServiceIn(chat));
}
