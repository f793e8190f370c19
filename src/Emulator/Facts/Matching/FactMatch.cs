namespace Chats.Emulator.Facts.Matching;

/// <summary>Which facts of one kind are meant: those for which everything that is set holds.</summary>
/// <param name="Kind">One of <see cref="FactKind"/>, or <see cref="MessagesKind"/>.</param>
internal abstract record FactMatch(string Kind)
{
    /// <summary>Several messages in a row; the only match that is about more than one fact.</summary>
    public const string MessagesKind = "messages";

    /// <summary>The account, where a person may be named.</summary>
    public const string Account = "account";

    /// <summary>The account and every person, where a person may be named.</summary>
    public const string Anybody = "anybody";

    /// <summary>The chat, by its key or id; null: any.</summary>
    public string? Chat { get; init; }

    /// <summary>People outside who must be in the chat, by name or handle; null: any.</summary>
    public IReadOnlyList<string>? To { get; init; }

    /// <summary>
    /// Who did it: a name or handle, <see cref="Account"/> or <see cref="Anybody"/>. Null: not said; whoever asks decides what that means.
    /// </summary>
    public string? By { get; init; }

    /// <summary>The kind of the facts it is about.</summary>
    public string KindOfFact => Kind == MessagesKind ? FactKind.Message : Kind;

    /// <summary>Whether the fact is of this kind and everything that is set holds.</summary>
    public bool Matches(Fact fact) => fact.Kind == KindOfFact && FactMatchers.Of(this).Matches(fact);

    /// <summary>Why the fact does not match, a reason each; nothing when it does.</summary>
    public IReadOnlyList<string> Mismatches(Fact fact) => fact.Kind == KindOfFact
        ? FactMatchers.Of(this).Mismatches(fact)
        : [$"it is {FactMatchers.Noun(fact.Kind)}, not {FactMatchers.Noun(KindOfFact)}"];

    /// <summary>How many of the conditions the fact does not meet: the fewer, the nearer it came.</summary>
    public int Failing(Fact fact) => fact.Kind == KindOfFact ? FactMatchers.Of(this).Failing(fact) : int.MaxValue;

    /// <summary>The first fact that matches, or the first messages in a row that do together; null: there is none yet.</summary>
    /// <param name="facts">What happened, in order.</param>
    /// <param name="until">Up to when that is known: another message may still follow. Null: nothing more comes.</param>
    public FactFinding? Find(IReadOnlyList<Fact> facts, DateTimeOffset? until = null) => this is MessagesMatch messages
        ? MessageRuns.Find(messages, facts, until)
        : facts.FirstOrDefault(Matches) is { } fact ? new FactFinding([fact], fact) : null;

    /// <summary>What is meant in words, such as <c>a message with text containing "ready"</c>.</summary>
    public string Describe() => FactMatchers.Describe(this);

    /// <summary>What the groups of its regular expressions found in a fact that matches, by name or number.</summary>
    public IReadOnlyDictionary<string, string> Groups(Fact fact) => TextGroups.Of(this, fact);
}
