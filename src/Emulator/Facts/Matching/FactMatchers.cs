using System.Runtime.CompilerServices;

namespace Chats.Emulator.Facts.Matching;

/// <summary>What matches of facts mean, worked out once for each.</summary>
internal static class FactMatchers
{
    private static readonly ConditionalWeakTable<FactMatch, Matcher<Fact>> Known = [];

    public static Matcher<Fact> Of(FactMatch match) => Known.GetValue(match, static match => Build(match));

    public static string Describe(FactMatch match) => Noun(match.Kind) + Where(match) + Of(match).Text
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

    /// <summary>Who does it and where, such as <c> by the account in chat maya</c>.</summary>
    private static string Where(FactMatch match)
    {
        var by = match.By switch { null => "", FactMatch.Account => " by the account", var person => $" by {person}" };
        var to = match.To is { Count: > 0 } people ? $" to {string.Join(" and ", people)}" : "";
        return by + to + (match.Chat is { } chat ? $" in chat {chat}" : "");
    }

    private static MatcherBuilder<Fact> Place(MatcherBuilder<Fact> matcher, FactMatch match)
    {
        if (match.Chat is { } chat)
        {
            matcher.Where(
                fact => fact.IsIn(chat), fact => $"it is in chat {fact.ChatKey ?? fact.ChatId?.ToString() ?? "none"}, not {chat}");
        }

        foreach (var person in match.To ?? []) matcher.To(person);
        return match.By switch
        {
            null or FactMatch.Anybody => matcher,
            FactMatch.Account => matcher.By("the account", fact => fact.ByAccount),
            var person => matcher.By(person, fact => fact.IsPerson(fact.By, person)),
        };
    }
}
