using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Says where something happens, so that the chat is found again when the test is run.</summary>
internal sealed class PlaceWriter(FactSource source, RecordedNames names)
{
    private readonly HashSet<Guid> _there = [];

    /// <summary>The chat of the last step that did something; null: there is none.</summary>
    public Guid? Current { get; set; }

    /// <summary>A step makes something in the chat, which is there from now on.</summary>
    public void Open(Fact fact)
    {
        if (fact.ChatId is { } chat) _there.Add(chat);
    }

    /// <summary>Adds the keys of an act; the reason where nothing says the place.</summary>
    public string? Add(FlowMap act, Fact fact)
    {
        if (fact.ChatId is not { } chat) return null;
        if (!source.IsArrival(fact) && source.IsOpened(chat) && !_there.Contains(chat)) return "did something in a chat that no step opens.";
        if (Known(fact) is { } known)
        {
            act.Add("chat", known);
            return null;
        }

        var before = Before(fact).ToList();
        var others = before.Where(person => person != fact.By).ToList();
        if (!before.Contains(fact.By!, StringComparer.Ordinal) || fact.Added == fact.Line || (source.IsGroup(chat) && others.Count == 0))
        {
            return "did something in a group from before the recording: say which with chat.";
        }

        act.AddText("to", fact.Line);
        if (others.Count > 0) act.Add("with", FlowMap.List(others));
        return null;
    }

    /// <summary>Adds the keys of an expectation, where it is about another chat than that of the last step.</summary>
    public FlowMap AddTo(FlowMap matcher, Fact fact)
    {
        if (fact.ChatId is null || fact.ChatId == Current) return matcher;
        if (Known(fact) is { } known) return matcher.Add("chat", known);
        return fact.People switch
        {
            null or [] => matcher,
            [var person] => matcher.AddText("to", person),
            var people => matcher.Add("to", FlowMap.List(people)),
        };
    }

    private string? Known(Fact fact) => fact.ChatKey is { } key ? FlowMap.Quote(key) : names.Chat(fact.ChatId!.Value);

    /// <summary>Who was there before it happened.</summary>
    private static IEnumerable<string> Before(Fact fact)
    {
        var people = (fact.People ?? []).Where(person => person != fact.Added);
        return fact.Gone is { } gone && gone != fact.Line ? people.Append(gone) : people;
    }
}
