using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Text;

/// <summary>What somebody did in a chat, in words that follow their name.</summary>
internal static class ConversationWords
{
    public static string Of(Fact fact, Transcript transcript) => fact.Kind switch
    {
        FactKind.Message => MessageWords.Line(fact),
        FactKind.Typing => fact.Removed == true ? "stops typing" : "is typing",
        FactKind.Reaction => $"{(fact.Removed == true ? "takes back" : "reacts with")} {fact.Reaction}{About(fact, transcript)}",
        FactKind.Edit => $"edits a message: {MessageWords.Line(fact)}",
        FactKind.Unsend => $"takes a message back{About(fact, transcript)}",
        FactKind.Read => $"has read{About(fact, transcript)}",
        FactKind.Group => Group(fact, transcript),
        FactKind.Poll => $"asks in a poll: {Options(fact)}",
        FactKind.Vote => $"{(fact.Removed == true ? "takes back the vote for" : "votes for")} {Options(fact)}",
        _ => fact.Kind,
    };

    private static string About(Fact fact, Transcript transcript) =>
        transcript.Quote(fact.MessageId) is { Length: > 0 } quote ? $" (\"{quote}\")" : "";

    private static string Options(Fact fact) => string.Join(", ", (fact.Options ?? []).Select(option => $"\"{option}\""));

    private static string Group(Fact fact, Transcript transcript) => fact switch
    {
        { Added: { } added } => $"adds {transcript.Person(added)} to the group",
        { Gone: { } gone } => gone == fact.By ? "leaves the group" : $"removes {transcript.Person(gone)} from the group",
        { DisplayName: "" } => "takes the group's name away",
        { DisplayName: { } name } => $"names the group \"{name}\"",
        { Icon: "" } => "takes the group's icon away",
        { Icon: not null } => "gives the group an icon",
        _ => "changes the group",
    };
}
