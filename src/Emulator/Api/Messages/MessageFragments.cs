using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.Messages;

/// <summary>The JSON of messages as get and lists show them, kept as long as a message does not change.</summary>
internal static class MessageFragments
{
    private static readonly Fragments<Message> Kept = new();

    public static ReadOnlyMemory<byte> Of(Message message, MediaLinks links) =>
        IsTheSameForAll(message) ? Kept.Of(message, links, Write) : Write(message, links);

    /// <summary>The addresses of files depend on where the caller reached us, and a mention on the chat it is in.</summary>
    private static bool IsTheSameForAll(Message message)
    {
        foreach (var part in message.Parts)
        {
            if (part is not (LinkPart or TextPart { Mention: null, InlineStickers: null or { IsEmpty: true } })) return false;
        }

        foreach (var reaction in message.Reactions)
        {
            if (reaction.Sticker is not null) return false;
        }

        return true;
    }

    private static ReadOnlyMemory<byte> Write(Message message, MediaLinks links) =>
        WireJson.Serialize(MessageResponse.From(message, links), ApiJson.Default.MessageResponse);
}
