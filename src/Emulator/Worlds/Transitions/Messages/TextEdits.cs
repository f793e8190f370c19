using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Replaces the text of a part.</summary>
internal static class TextEdits
{
    public const int Maximum = 5;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public static bool AreUsedUp(Message message) => (message.Edits?.Count ?? 0) >= Maximum;

    public static bool IsTooLate(Message message, DateTimeOffset now) => now - (message.SentAt ?? message.CreatedAt) > Window;

    /// <summary>The message with another text in the part; what decorated the old one goes with it.</summary>
    public static Message Replace(Message message, int partIndex, string text, DateTimeOffset now) => message with
    {
        Parts = message.Parts.SetItem(partIndex, new TextPart(text)),
        Edits = new MessageEdits((message.Edits?.Count ?? 0) + 1, now),
    };
}
