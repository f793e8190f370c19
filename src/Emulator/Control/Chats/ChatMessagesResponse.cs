using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Control.Chats;

/// <summary>The answer of <c>GET /_emulator/chats/{chatId}/messages</c>.</summary>
/// <param name="ChatId">The chat.</param>
/// <param name="Latest">A cursor of <c>GET /_emulator/facts</c>: what has a higher order is not in here yet.</param>
/// <param name="HasOlder">Whether the chat has messages before these.</param>
/// <param name="HasNewer">Whether it has messages after them.</param>
/// <param name="Messages">The messages, oldest first.</param>
/// <param name="Notes">What stands between them: people who came and went, new names, what was taken back.</param>
internal sealed record ChatMessagesResponse(
    Guid ChatId, long Latest, bool HasOlder, bool HasNewer, IReadOnlyList<ChatMessageResponse> Messages,
    IReadOnlyList<ChatNoteResponse> Notes)
{
    public static ChatMessagesResponse Of(Chat chat, ChatSlice slice, MediaLinks links, long latest)
    {
        var messages = slice.Keys.Select(key => links.State.Messages[key.Id]).ToList();
        var from = slice.HasOlder && messages.Count > 0 ? messages[0].CreatedAt : DateTimeOffset.MinValue;
        var until = slice.HasNewer && messages.Count > 0 ? messages[^1].CreatedAt : DateTimeOffset.MaxValue;
        return new ChatMessagesResponse(
            chat.Id,
            latest,
            slice.HasOlder,
            slice.HasNewer,
            [.. messages.Select(message => ChatMessageResponse.Of(message, chat, links))],
            ChatNotes.Of(links.World.Events.Where(happened => ChatNotes.Has(happened, chat.Id, from, until)), links));
    }
}
