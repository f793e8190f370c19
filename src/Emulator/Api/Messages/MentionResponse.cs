using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.Messages;

/// <summary>A participant whom a text mentions, in answers and in webhooks.</summary>
/// <param name="Handle">As it was written.</param>
/// <param name="IsMe">Whether it is the line of the chat.</param>
/// <param name="Range">Where in the text: start and end in UTF-16 code units, half open.</param>
internal sealed record MentionResponse(string Handle, bool IsMe, int[] Range)
{
    /// <summary>All of a text in its order; null when it mentions nobody.</summary>
    public static MentionResponse[]? AllOf(TextPart text, Message message, MediaLinks links)
    {
        if (text.Mention is null) return null;
        var line = links.State.Chats.TryGetValue(message.ChatId, out var chat) ? chat.Line : null;
        return [.. text.AllMentions().Select(mention => From(mention, line))];
    }

    private static MentionResponse From(TextMention mention, string? line) =>
        new(mention.Handle, Domain.People.Handle.Normalize(mention.Handle) == line, [mention.Range.Start, mention.Range.End]);
}
