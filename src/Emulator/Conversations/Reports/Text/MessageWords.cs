using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Text;

/// <summary>The parts of a message in their order, each either a text or the name of what it is.</summary>
internal static class MessageWords
{
    private const string TextPart = "text";

    public static IReadOnlyList<(string Content, bool IsText)> Of(Fact message)
    {
        var texts = new Queue<string>(message.Texts ?? []);
        var parts = new List<(string Content, bool IsText)>();
        foreach (var part in message.Parts ?? [])
        {
            if (part != TextPart) parts.Add((part, false));
            else if (texts.TryDequeue(out var text)) parts.Add((text, true));
        }

        parts.AddRange(texts.Select(text => (text, true)));
        return parts;
    }

    /// <summary>All of it on one line: <c>"Look" [media]</c>.</summary>
    public static string Line(Fact message) =>
        string.Join(' ', Of(message).Select(part => part.IsText ? $"\"{part.Content}\"" : $"[{part.Content}]"));
}
