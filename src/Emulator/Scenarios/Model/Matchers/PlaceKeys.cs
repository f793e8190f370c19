using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>The keys that say where something happens, and who does it.</summary>
internal static class PlaceKeys
{
    public static RecordCodec<T> Place<T>(this RecordCodec<T> codec)
        where T : FactMatch => codec
        .Optional("chat", MatcherTexts.Chat, (match, chat) => match with { Chat = chat }, match => match.Chat,
            "The chat, by its key or id, or a saved value.")
        .Optional("to", Lists.OneOrMore(MatcherTexts.Person), (match, people) => match with { To = people }, match => match.To,
            "A person, or several, in the chat: names or handles.")
        .Optional("by", MatcherTexts.Anybody, (match, person) => match with { By = person }, match => match.By,
            "Who does it: a name or handle, account or anybody. Without it: the account.");

    /// <summary>Which message it is about.</summary>
    public static RecordCodec<T> AboutMessage<T>(this RecordCodec<T> codec, Func<T, Guid?> get, Func<T, Guid, T> set)
        where T : FactMatch => codec.Optional("message", Texts.Uuid(), set, match => get(match), "Which message: an id or a saved value.");
}
