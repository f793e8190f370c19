using System.Globalization;
using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Facts;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>
/// Writes what happened in a world as a conversation test: what people did becomes steps, what the application did becomes expectations.
/// </summary>
internal sealed class TestRecorder
{
    /// <summary>The shortest time an expectation waits for.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(5);

    /// <summary>What the time seen is multiplied by.</summary>
    private const int Patience = 5;

    /// <summary>A pause between two acts that is worth a step of its own.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>Events that people cause, and that tell too little to make an act of.</summary>
    private static readonly string[] ByPeople =
    [
        EventTypes.LocationSharingStarted, EventTypes.LocationSharingStopped, EventTypes.ContactCardReceived,
        EventTypes.PaymentAuthorized, EventTypes.PaymentDeclined, EventTypes.ConnectionCreated, EventTypes.ConnectionRevoked,
    ];

    private readonly RecordingOptions _options;
    private readonly IReadOnlyList<Fact> _facts;
    private readonly HashSet<Guid> _named = [];
    private readonly Dictionary<Guid, string> _messages = [];
    private readonly VolatileTexts _volatile = new();
    private readonly List<string> _steps = [];
    private DateTimeOffset _lastAct;
    private Guid? _chatOfAct;
    private int _notes;

    private TestRecorder(IReadOnlyList<Fact> facts, RecordingOptions options)
    {
        _facts = facts;
        _options = options;
        _lastAct = options.Began;
    }

    /// <summary>The test as the text of a file.</summary>
    /// <param name="facts">What happened, in order.</param>
    /// <param name="options">What it is recorded as.</param>
    public static string Record(IReadOnlyList<Fact> facts, RecordingOptions options) => new TestRecorder(facts, options).Write();

    private string Write()
    {
        foreach (var fact in _facts) FindNames(fact);
        foreach (var fact in _facts) Add(fact);
        return new StringBuilder()
            .Append("# Recorded by the emulator").Append(_notes == 0 ? ".\n" : $"; {Notes()} cannot be made again, see the notes.\n")
            .Append("version: 1\n")
            .Append(_options.Scenario is { } scenario ? $"scenario: {FlowMap.Quote(scenario)}\n" : "")
            .Append("tests:\n  - name: ").Append(FlowMap.Quote(_options.Name)).Append('\n')
            .Append("    steps:").Append(_steps.Count == 0 ? " [ { note: \"Nothing happened.\" } ]" : "").Append('\n')
            .AppendJoin("", _steps.Select(step => $"      - {step}\n"))
            .ToString();
    }

    private string Notes() => string.Create(CultureInfo.InvariantCulture, $"{_notes} {(_notes == 1 ? "thing" : "things")}");

    /// <summary>Finds the messages that something later is about: they are kept under a name.</summary>
    private void FindNames(Fact fact)
    {
        if (fact.ReplyTo is { } reply) _named.Add(reply);
        if (fact.Kind is FactKind.Reaction or FactKind.Edit or FactKind.Unsend && fact.MessageId is { } message) _named.Add(message);
        if (fact is { Kind: FactKind.Message, ByAccount: true, MessageId: { } own, Texts: { } texts }
            && _options.Texts == RecordedTexts.Exact && texts.Any(VolatileTexts.AreIn))
        {
            _named.Add(own);
        }
    }

    private void Add(Fact fact)
    {
        if (fact.PersonaRule is not null) return; // The scenario does it by itself.
        if (fact is { Kind: FactKind.Request, Fault: { } fault })
        {
            Note($"The fault {fault} struck {fact.Operation ?? fact.Path}: put it in place with fault.");
        }
        else if (fact.ByAccount)
        {
            Expect(fact);
        }
        else if (fact.By is not null)
        {
            Act(fact);
        }
        else if (fact.Kind == FactKind.Event)
        {
            AddEvent(fact);
        }
    }

    /// <summary>What people did beside the chats; of most of it there is nothing but the event.</summary>
    private void AddEvent(Fact fact)
    {
        if (CheckoutFacts.ActOf(fact, _facts) is { } act)
        {
            if (CheckoutFacts.MessageOf(fact, _facts) is { People: [var person, ..] } led)
            {
                Do(new FlowMap().AddText("as", led.Names?.GetValueOrDefault(person) ?? person).Add(act, "true"), fact, led with { By = person });
                return;
            }

            Note("A payment request was paid or given up, and no message led to it: add the act pay or decline.");
        }
        else if (fact.Type is { } type && ByPeople.Contains(type))
        {
            Note($"{type} happened: add the act that caused it.");
        }
    }

    private void Act(Fact fact)
    {
        var act = new FlowMap().AddText("as", fact.ByName ?? fact.By);
        if (!TryDo(act, fact, out var problem))
        {
            if (problem is not null) Note($"{fact.ByName ?? fact.By} {problem}");
            return;
        }

        Do(act, fact, fact);
    }

    /// <summary>Adds a step.</summary>
    /// <param name="act">What somebody does.</param>
    /// <param name="fact">What came of it.</param>
    /// <param name="place">What tells the chat.</param>
    private void Do(FlowMap act, Fact fact, Fact place)
    {
        if (fact.At - _lastAct >= Pause) _steps.Add($"advance: {Durations.Format(Whole(fact.At - _lastAct))}");
        AddPlace(act, place);
        if (fact is { Kind: FactKind.Message, MessageId: { } message } && _named.Contains(message)) act.Add("save_as", Name(message));
        _steps.Add(act.ToString());
        (_lastAct, _chatOfAct) = (fact.At, place.ChatId);
    }

    /// <summary>What somebody did, as a key of an act; false, perhaps with the reason, where no act does it.</summary>
    private bool TryDo(FlowMap act, Fact fact, out string? problem)
    {
        problem = null;
        switch (fact.Kind)
        {
            case FactKind.Message:
                return TrySay(act, fact, out problem);
            case FactKind.Reaction when fact.Removed == true:
                problem = $"took a reaction back ({fact.Reaction}).";
                return false;
            case FactKind.Reaction:
                act.AddText("react", fact.Reaction);
                return TryName(act, fact, out problem);
            case FactKind.Edit:
                act.Add("edit", new FlowMap().AddText("text", Text(fact)).ToString());
                return TryName(act, fact, out problem);
            case FactKind.Unsend:
                act.Add("unsend", "true");
                return TryName(act, fact, out problem);
            case FactKind.Poll when fact.Options is { } options:
                act.Add("send", new FlowMap().Add("poll", FlowMap.List(options)).ToString());
                return true;
            case FactKind.Vote when fact is { Removed: not true, Options: [var option] }:
                act.AddText("vote", option);
                return true;
            case FactKind.Group:
                return TryChangeGroup(act, fact, out problem);
            default:
                return false; // Typing and reading go with what they say, or follow from the scenario.
        }
    }

    private bool TrySay(FlowMap act, Fact fact, out string? problem)
    {
        problem = null;
        if (fact.Parts?.All(part => part == "text") != true)
        {
            problem = $"sent {string.Join(", ", fact.Parts ?? [])}: say which file with send.";
            return false;
        }

        if (fact is { Effect: null, ReplyTo: null })
        {
            act.AddText("say", Text(fact));
            return true;
        }

        var say = new FlowMap().AddText("text", Text(fact));
        if (fact.ReplyTo is { } reply && Reference(reply) is { } message) say.Add("reply_to", message);
        act.Add("say", say.AddText("effect", fact.Effect).ToString());
        return true;
    }

    private static bool TryChangeGroup(FlowMap act, Fact fact, out string? problem)
    {
        problem = null;
        if (fact.DisplayName is { } name) act.AddText("rename", name);
        else if (fact.Added is { } added) act.AddText("add", added);
        else if (fact.Gone is { } gone && gone == fact.By) act.Add("leave", "true");
        else if (fact.Gone is { } removed) act.AddText("remove", removed);
        else problem = "changed the group's icon.";
        return problem is null;
    }

    private bool TryName(FlowMap act, Fact fact, out string? problem)
    {
        problem = null;
        if (fact.MessageId is { } id && Reference(id) is { } reference)
        {
            act.Add("message", reference);
            return true;
        }

        problem = $"did something with a message from before the recording ({fact.Kind}).";
        return false;
    }

    private static void AddPlace(FlowMap act, Fact fact)
    {
        if (fact.ChatId is null) return;
        if (fact.ChatKey is { } key)
        {
            act.AddText("chat", key);
        }
        else
        {
            act.AddText("to", fact.Line);
            var others = (fact.People ?? []).Where(person => person != fact.By).ToList();
            if (others.Count > 0) act.Add("with", FlowMap.List(others));
        }
    }

    private void Expect(Fact fact)
    {
        if (Matcher(fact) is not var (kind, matcher)) return;
        var step = new FlowMap().Add(kind, matcher);
        var within = Whole((fact.At - _lastAct) * Patience);
        step.Add("within", Durations.Format(within > ShortestWait ? within : ShortestWait));
        var name = fact is { Kind: FactKind.Message, MessageId: { } message } && _named.Contains(message) ? Name(message) : null;
        _steps.Add($"expect: {step}{(name is null ? "" : $"\n        save_as: {name}")}");
    }

    /// <summary>What the application did, as a kind and its conditions; null where a test does not ask for it.</summary>
    private (string Kind, string Matcher)? Matcher(Fact fact) => fact.Kind switch
    {
        FactKind.Message => (fact.Kind, InChat(OfMessage(fact), fact)),
        FactKind.Typing when fact.Removed != true => (fact.Kind, "any"),
        FactKind.Reaction when fact.Removed != true => (fact.Kind, OfReaction(fact)),
        FactKind.Edit => (fact.Kind, new FlowMap().AddText("text", Text(fact)).ToString()),
        FactKind.Poll when fact.Options is not null => (fact.Kind, "any"),
        FactKind.Group when fact.DisplayName is { } name => (fact.Kind, new FlowMap().AddText("display_name", name).ToString()),
        FactKind.Group when fact.Added is { } added => (fact.Kind, new FlowMap().AddText("added", added).ToString()),
        FactKind.Group when fact.Gone is { } gone => (fact.Kind, new FlowMap().AddText("removed", gone).ToString()),
        _ => null,
    };

    private FlowMap OfMessage(Fact fact)
    {
        var matcher = new FlowMap();
        var text = Text(fact);
        if (text.Length == 0 || _options.Texts == RecordedTexts.Loose) matcher.Add("parts", FlowMap.List(fact.Parts ?? []));
        else if (VolatileTexts.AreIn(text)) matcher.Add("matches", FlowMap.QuotePattern(_volatile.Pattern(text, Name(fact.MessageId!.Value))));
        else matcher.AddText("text", text);
        matcher.AddText("effect", fact.Effect);
        if (fact.ReplyTo is { } reply && Reference(reply) is { } message) matcher.Add("reply_to", message);
        return matcher;
    }

    /// <summary>Another chat than that of the last step is named.</summary>
    private string InChat(FlowMap matcher, Fact fact)
    {
        if (fact.ChatId == _chatOfAct && _chatOfAct is not null) return matcher.ToString();
        if (fact.ChatKey is { } key) matcher.AddText("chat", key);
        else if (fact.People is [var person]) matcher.AddText("to", person);
        return matcher.ToString();
    }

    private string OfReaction(Fact fact)
    {
        var matcher = new FlowMap().AddText("type", fact.Reaction);
        if (fact.MessageId is { } id && Reference(id) is { } message) matcher.Add("message", message);
        return matcher.ToString();
    }

    /// <summary>A message by the name it was kept under; null where it is from before the recording.</summary>
    private string? Reference(Guid message) =>
        _messages.TryGetValue(message, out var name) ? FlowMap.QuoteRaw($"${{{name}}}") : null;

    private string Name(Guid message)
    {
        if (!_messages.TryGetValue(message, out var name))
        {
            _messages[message] = name = string.Create(CultureInfo.InvariantCulture, $"m{_messages.Count + 1}");
        }

        return name;
    }

    private void Note(string text)
    {
        _notes++;
        _steps.Add(new FlowMap().AddText("note", text).ToString());
    }

    private static string Text(Fact fact) => string.Join('\n', fact.Texts ?? []);

    /// <summary>Nobody reads milliseconds.</summary>
    private static TimeSpan Whole(TimeSpan duration) => TimeSpan.FromSeconds(Math.Ceiling(duration.TotalSeconds));
}
