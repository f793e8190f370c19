using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>The keys of what happens to groups and polls.</summary>
internal static class GroupMatchKeys
{
    public static readonly FactMatchKey Group = FactMatchKey.Of(
        new GroupMatch(), "A group gets another name, icon or participant.",
        codec => codec
            .Optional("display_name", Texts.Any(), (match, name) => match with { DisplayName = name }, match => match.DisplayName,
                "The new name.")
            .Optional("icon", Texts.Any(), (match, icon) => match with { Icon = icon }, match => match.Icon,
                "The address of the new icon; * stands for any text.")
            .Optional("added", MatcherTexts.PersonOrAccount, (match, person) => match with { Added = person }, match => match.Added,
                "Who comes in: a name or handle.")
            .Optional("removed", MatcherTexts.PersonOrAccount, (match, person) => match with { Removed = person }, match => match.Removed,
                "Who is removed by another: a name or handle.")
            .Optional("left", MatcherTexts.PersonOrAccount, (match, person) => match with { Left = person }, match => match.Left,
                "Who leaves: a name or handle, or account.")
            .Place(),
        meant: "display_name");

    public static readonly FactMatchKey Poll = FactMatchKey.Of(
        new PollMatch(), "A poll arrives, or gets options.",
        codec => codec
            .Optional("options", Lists.OneOrMore(Texts.Any()), (match, options) => match with { Options = options },
                match => match.Options, "Options it comes with or gets; there may be others.")
            .AboutMessage(match => match.Message, (match, id) => match with { Message = id })
            .Place(),
        meant: "options");

    public static readonly FactMatchKey Vote = FactMatchKey.Of(
        new VoteMatch(), "A vote is given, or taken back.",
        codec => codec
            .Optional("option", Texts.Any(), (match, option) => match with { Option = option }, match => match.Option,
                "The text of the option.")
            .AboutMessage(match => match.Message, (match, id) => match with { Message = id })
            .Optional("removed", Numbers.TrueOrFalse(), (match, isRemoved) => match with { Removed = isRemoved }, match => match.Removed,
                "true: it is taken back. Without it: it is given.")
            .Place(),
        meant: "option");
}
