using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary><c>chat.group_name_updated</c> and <c>chat.group_icon_updated</c>.</summary>
internal sealed record GroupUpdatedPayload(Guid ChatId, string UpdatedAt, string? OldValue, string? NewValue, HandlePayload ChangedByHandle)
{
    public static GroupUpdatedPayload Name(WorldEvent happened, Chat chat, GroupDetail group) =>
        new(chat.Id, happened.At.ToWireTime(), group.OldValue, group.NewValue, HandlePayload.From(group.ChangedBy));

    /// <summary>Icons are URLs, of a re-hosted file as well.</summary>
    public static GroupUpdatedPayload Icon(WorldEvent happened, Chat chat, GroupDetail group, MediaLinks links) =>
        Name(happened, chat, group) with
        {
            OldValue = links.Absolute(group.OldValue),
            NewValue = links.Absolute(group.NewValue),
        };
}
