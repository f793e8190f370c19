using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.Chats;

/// <summary>The JSON of chats as get and list show them, kept as long as a chat does not change.</summary>
internal static class ChatFragments
{
    private static readonly Fragments<Chat> Kept = new();

    /// <summary>An icon's address depends on where the caller reached us; such chats are few.</summary>
    public static ReadOnlyMemory<byte> Of(Chat chat, MediaLinks links) =>
        chat.Icon is null ? Kept.Of(chat, links, Write) : Write(chat, links);

    private static ReadOnlyMemory<byte> Write(Chat chat, MediaLinks links) =>
        WireJson.Serialize(ChatResponse.From(chat, links), ApiJson.Default.ChatResponse);
}
