using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Worlds.Facts;

/// <summary>What a message looks like to the people who get it.</summary>
internal static class MessageFacts
{
    /// <summary>The fact with all of the message.</summary>
    public static Fact Arrived(Fact fact, Message message) => fact with
    {
        Texts = [.. message.Parts.OfType<TextPart>().Select(part => part.Value)],
        Parts = [.. message.Parts.Select(part => KindOf(part, message))],
        Effect = message.Effect?.Name,
        ReplyTo = message.ReplyTo?.MessageId,
    };

    private static string KindOf(Part part, Message message) => part switch
    {
        TextPart => "text",
        LinkPart => "link",
        AppCardPart => "imessage_app",
        AppClipPart => "app_clip",
        _ => message.IsVoiceMemo ? "voice_memo" : "media",
    };
}
