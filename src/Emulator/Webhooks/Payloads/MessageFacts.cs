using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>What several payloads say of a message in the same words.</summary>
internal static class MessageFacts
{
    public static string Direction(this Message message) => message.IsFromMe ? "outbound" : "inbound";

    /// <summary>True in events about messages of which the vendor keeps nothing; null, and left out, in others.</summary>
    public static bool? ZeroRetentionFlag(this Message message) => message.IsZeroRetention ? true : null;

    /// <summary>
    /// The message as events show it: what the line wrote is kept from them where it is kept from reads, what people write comes live.
    /// </summary>
    public static Message AsTold(this Message message) => message.IsFromMe ? message.AsRetained() : message;

    /// <summary>What carried it; until that is known, what the chat runs over.</summary>
    public static string ServiceIn(this Message message, Chat chat) => (message.Service ?? chat.Service).ToWireName();
}
