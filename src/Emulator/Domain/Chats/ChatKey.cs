using Chats.Emulator.Common;
using Chats.Emulator.Domain.People;

namespace Chats.Emulator.Domain.Chats;

/// <summary>What a chat is called in files and on the control plane, where an id would be hard to read.</summary>
internal static class ChatKey
{
    /// <summary>What is wrong with a key, as it goes on behind what is named; null: nothing.</summary>
    public static string? Problem(string key) =>
        GivenName.Problem(key) ?? (Uuid.TryParse(key, out _) ? "must not be a UUID: that is what chats have for ids" : null);
}
