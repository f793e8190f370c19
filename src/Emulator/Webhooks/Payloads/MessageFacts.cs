using Chats.Emulator.Domain;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>What several payloads say of a message in the same words.</summary>
internal static class MessageFacts
{
    public static string Direction(this Message message) => message.IsFromMe ? "outbound" : "inbound";

    /// <summary>What carried it; until that is known, what the chat runs over.</summary>
    public static string ServiceIn(this Message message, Chat chat) => (message.Service ?? chat.Service).Wire();
}
