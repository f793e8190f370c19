using Chats.Emulator.Common;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Text;

/// <summary>A transcript as lines of text.</summary>
internal static class TranscriptText
{
    /// <summary>What people and the application did, a line each; where there are several chats, each is named when it changes.</summary>
    public static IReadOnlyList<string> Conversation(Transcript transcript)
    {
        var facts = transcript.Facts.Where(Transcript.IsConversation).ToList();
        var (times, speakers) = (Width(facts, transcript.When), Width(facts, transcript.Speaker));
        var lines = new List<string>();
        Guid? chat = null;
        foreach (var fact in facts)
        {
            if (transcript.HasSeveralChats && fact.ChatId != chat) lines.Add($"-- {transcript.ChatOf(fact)}");
            chat = fact.ChatId;
            var start = $"{transcript.When(fact).PadLeft(times)}  {transcript.Speaker(fact).PadRight(speakers)}";
            lines.Add($"{start}  {ConversationWords.Of(fact, transcript)}");
        }

        return lines;
    }

    /// <summary>What went between the programs, a line each.</summary>
    /// <param name="transcript">What happened.</param>
    /// <param name="since">The order after which facts are shown; null: all.</param>
    public static IReadOnlyList<string> Traffic(Transcript transcript, long? since)
    {
        List<Fact> facts = [.. transcript.Facts.Where(fact => !Transcript.IsConversation(fact) && !(fact.Order <= since))];
        var times = Width(facts, transcript.When);
        return [.. facts.Select(fact => $"{transcript.When(fact).PadLeft(times)}  {TrafficWords.Of(fact)}")];
    }

    /// <summary>Both in the order in which they happened, a line each.</summary>
    public static IReadOnlyList<string> Everything(Transcript transcript)
    {
        var facts = transcript.Facts.ToList();
        var times = Width(facts, transcript.When);
        return
        [
            .. facts.Select(fact => $"{transcript.When(fact).PadLeft(times)}  " + (Transcript.IsConversation(fact)
                ? $"{transcript.Speaker(fact)}  {ConversationWords.Of(fact, transcript)}{(transcript.HasSeveralChats ? $"  -- {transcript.ChatOf(fact)}" : "")}"
                : TrafficWords.Of(fact))).Select(PlainText.OneLine),
        ];
    }

    private static int Width(List<Fact> facts, Func<Fact, string> text) =>
        facts.Count == 0 ? 0 : facts.Max(fact => text(fact).Length);
}
