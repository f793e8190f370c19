using System.Runtime.CompilerServices;

namespace Chats.Emulator.Facts.Matching;

/// <summary>What matches of facts mean, worked out once for each.</summary>
internal static class FactMatchers
{
    private static readonly ConditionalWeakTable<FactMatch, Matcher<Fact>> Known = [];

    public static Matcher<Fact> Of(FactMatch match) => Known.GetValue(match, static match => Build(match));

    public static string Describe(FactMatch match) => Noun(match.Kind) + Of(match).Text
        + (match is MessageMatch { Judge: { } judge } ? $", judged by {ComparedText.Show(judge.Criterion)}" : "");

    /// <summary>What one of a kind is called.</summary>
    public static string Noun(string kind) => kind switch
    {
        FactMatch.MessagesKind => "messages in a row",
        FactKind.Typing => "typing",
        FactKind.Edit => "an edit",
        FactKind.Unsend => "an unsent message",
        FactKind.Read => "a read message",
        FactKind.Group => "a change of the group",
        FactKind.Event => "an event",
        _ => $"a {kind}",
    };

    private static Matcher<Fact> Build(FactMatch match) => Place(Add(new MatcherBuilder<Fact>(), match), match).Build();

    private static MatcherBuilder<Fact> Add(MatcherBuilder<Fact> matcher, FactMatch match) => match switch
    {
        MessageMatch message => matcher.Content(message.Content),
        EditMatch edit => matcher.Content(edit.Content).Equal("message", edit.Message, fact => fact.MessageId),
        MessagesMatch messages => matcher.Messages(messages),
        UnsendMatch unsend => matcher.Equal("message", unsend.Message, fact => fact.MessageId),
        ReadMatch read => matcher.Read(read.Message),
        ReactionMatch reaction => matcher.Equal("type", reaction.Type, fact => fact.Reaction)
            .Equal("message", reaction.Message, fact => fact.MessageId).Removed(reaction.Removed),
        PollMatch poll => matcher.Options(poll.Options ?? []).Equal("message", poll.Message, fact => fact.MessageId),
        VoteMatch vote => matcher.Options(vote.Option is { } option ? [option] : [])
            .Equal("message", vote.Message, fact => fact.MessageId).Removed(vote.Removed),
        GroupMatch group => matcher.Group(group),
        RequestFactMatch request => matcher.Request(request),
        DeliveryMatch delivery => matcher.Delivery(delivery),
        EventFactMatch happened => matcher.Equal("type", happened.Type, fact => fact.Type)
            .Json("data", happened.Data?.Json, fact => JsonText.Of(fact.Data)),
        _ => matcher,
    };

    private static MatcherBuilder<Fact> Place(MatcherBuilder<Fact> matcher, FactMatch match)
    {
        if (match.Chat is { } chat)
        {
            matcher.Add(
                $"chat {chat}", fact => fact.IsIn(chat), fact => $"chat is {fact.ChatKey ?? fact.ChatId?.ToString() ?? "none"}, not {chat}");
        }

        foreach (var person in match.To ?? []) matcher.To(person);
        if (match.By == FactMatch.Account)
        {
            matcher.Add("by account", fact => fact.ByAccount, fact => $"it is by {fact.NameOf(fact.By) ?? "nobody"}, not the account");
        }
        else if (match.By != FactMatch.Anybody)
        {
            matcher.Person("by", match.By, fact => fact.By);
        }

        return matcher;
    }
}
