using System.Runtime.CompilerServices;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.Chats;

/// <summary>The JSON of chats as lists show them, kept as long as a chat does not change.</summary>
/// <remarks>
/// A chat is immutable, so its JSON is too: the reference is the whole key. The table is bounded and each chat has one
/// place in it, so it can only forget, never grow; entries are immutable, so it needs no lock.
/// </remarks>
internal static class ChatFragments
{
    private const int Places = 4096;

    private static readonly Entry?[] Table = new Entry?[Places];

    public static ReadOnlyMemory<byte> Of(Chat chat, MediaLinks links)
    {
        // An icon's address depends on where the caller reached us; such chats are few.
        if (chat.Icon is not null) return Write(chat, links);
        ref var place = ref Table[RuntimeHelpers.GetHashCode(chat) % Places];
        if (place is { } entry && ReferenceEquals(entry.Chat, chat)) return entry.Json;
        var json = Write(chat, links);
        place = new Entry(chat, json);
        return json;
    }

    private static ReadOnlyMemory<byte> Write(Chat chat, MediaLinks links) =>
        WireJson.Serialize(ChatResponse.From(chat, links), ApiJson.Default.ChatResponse);

    private sealed record Entry(Chat Chat, ReadOnlyMemory<byte> Json);
}
