using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>The keys of what happens between two: messages and what is done with them.</summary>
internal static class PersonMatchKeys
{
    private const string OrText = "text: for the whole text";

    public static readonly FactMatchKey Message = FactMatchKey.Of(new MessageMatch(), "A message arrives.", OfMessage, "contains", OrText);

    /// <summary>The keys of a message, which are often written beside it instead of in its map.</summary>
    public static readonly IReadOnlyList<string> OfMessages = OfMessage(new RecordCodec<MessageMatch>(new MessageMatch())).Names;

    public static readonly FactMatchKey Messages = FactMatchKey.Of(
        new MessagesMatch(), "Messages of one sender arrive in a row, and are taken together: an answer in several bubbles.",
        codec => codec
            .Optional("count", MatcherTexts.Count, (match, count) => match with { Count = count }, match => match.Count,
                "How many: a number, or at_least and at_most.")
            .Optional("joined", MessageContentCodec.Nested, (match, content) => match with { Joined = content },
                match => match.Joined == MessageContent.Any ? null : match.Joined, "What their texts are together, a line each.")
            .Optional("within_gap", Times.Duration(), (match, gap) => match with { WithinGap = gap }, match => match.WithinGap,
                "How long after one the next comes at most. Without it: 3s.")
            .Place(),
        meant: "count");

    public static readonly FactMatchKey Typing = FactMatchKey.Of(
        new TypingMatch(), "Somebody begins to type.", codec => codec.Place());

    public static readonly FactMatchKey Reaction = FactMatchKey.Of(
        new ReactionMatch(), "A reaction is added to a message, or taken off it.",
        codec => codec
            .Optional("type", MatcherTexts.Reaction, (match, type) => match with { Type = type }, match => match.Type,
                "Its type, or the emoji.")
            .AboutMessage(match => match.Message, (match, id) => match with { Message = id })
            .Optional("removed", Numbers.TrueOrFalse(), (match, isRemoved) => match with { Removed = isRemoved }, match => match.Removed,
                "true: it is taken off. Without it: it is added.")
            .Place(),
        meant: "type");

    public static readonly FactMatchKey Edit = FactMatchKey.Of(
        new EditMatch(), "The text of a message is replaced; the keys of a message are about the new text.",
        codec => MessageContentCodec.AddTo(codec, match => match.Content, (match, content) => match with { Content = content })
            .AboutMessage(match => match.Message, (match, id) => match with { Message = id })
            .Place(),
        "contains", OrText);

    public static readonly FactMatchKey Unsend = FactMatchKey.Of(
        new UnsendMatch(), "A message is taken back.",
        codec => codec.AboutMessage(match => match.Message, (match, id) => match with { Message = id }).Place());

    public static readonly FactMatchKey Read = FactMatchKey.Of(
        new ReadMatch(), "A message is read.",
        codec => codec.AboutMessage(match => match.Message, (match, id) => match with { Message = id }).Place());

    private static RecordCodec<MessageMatch> OfMessage(RecordCodec<MessageMatch> codec) => MessageContentCodec
        .AddTo(codec, match => match.Content, (match, content) => match with { Content = content })
        .Place()
        .Optional("judge", JudgeCodec.Judge, (match, judge) => match with { Judge = judge }, match => match.Judge,
            "Somebody outside who decides whether the message is good.");
}
