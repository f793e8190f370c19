using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>What several payloads say of a message in the same words.</summary>
internal static class MessageFacts
{
    public static string Direction(this Message message) => message.IsFromMe ? "outbound" : "inbound";

    /// <summary>What carried it; until that is known, what the chat runs over.</summary>
    public static string ServiceIn(this Message message, Chat chat) => (message.Service ?? chat.Service).ToWireName();
}
