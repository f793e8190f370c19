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
        EventTypes.PaymentAuthorized, EventTypes.PaymentDeclined, EventTypes.ConnectionCreated, EventTypes.ConnectionRevoked,
    ];

    private readonly FactSource _source;
    private readonly RecordedNames _names;
    private readonly PlaceWriter _place;
    private readonly SayWriter _say;
    private readonly ActWriter _acts;
    private readonly ExpectationWriter _expectations;
    private readonly RecordedFile _file;
    private readonly ChangeWriter _changes;
    private DateTimeOffset _lastAct;

    /// <summary>Whether the latest act is missing, so that nobody knows what the application does of itself.</summary>
    private bool _isActMissing;

    private TestRecorder(IReadOnlyList<Fact> facts, RecordingOptions options)
    {
        _source = new FactSource(AnswerOrder.Of(facts));
        _names = new RecordedNames(_source, options.Texts);
        _place = new PlaceWriter(_source, _names);
        _file = new RecordedFile(options);
        _say = new SayWriter(_source, _names, _file.Note);
        _acts = new ActWriter(_source, _names, _say, _file.Note);
        _expectations = new ExpectationWriter(options, _source, _names, _place);
        _changes = new ChangeWriter(_names);
        _lastAct = options.Began;
    }

    /// <summary>The test as the text of a file.</summary>
    /// <param name="facts">What happened, in order.</param>
    /// <param name="options">What it is recorded as.</param>
    public static string Record(IReadOnlyList<Fact> facts, RecordingOptions options) => new TestRecorder(facts, options).Write();

    private string Write()
    {
        foreach (var fact in _source.Facts)
        {
            Add(fact);
            _say.Hear(fact);
        }

        return _file.ToString();
    }

    private void Add(Fact fact)
    {
        if (fact.PersonaRule is not null) return; // The scenario does it by itself.
        if (fact is { Kind: FactKind.Request, Fault: { } fault })
        {
            _file.Note($"The fault {fault} struck {fact.Operation ?? fact.Path}: put it in place with fault.");
        }
        else if (fact.ByAccount)
        {
            Expect(fact);
        }
        else if (fact.By is not null)
        {
            if (ActWriter.IsAct(fact)) Act(fact);
        }
        else if (ChangeWriter.IsChange(fact))
        {
            AddChange(fact);
        }
        else if (fact.Kind == FactKind.Event)
        {
            AddEvent(fact);
        }
    }

    /// <summary>What shows in no chat, and what became of people and lines.</summary>
    private void AddChange(Fact change)
    {
        if (_changes.Problem(change) is { } problem) _file.Note(problem);
        if (_changes.Write(change) is not { } step) return;
        if (!ChangeWriter.IsAct(change))
        {
            _file.Add(step.ToString());
            return;
        }

        Do(step, change with { By = ChangeWriter.Subject(change) });
    }

    /// <summary>What people did beside the chats; of most of it there is nothing but the event.</summary>
    private void AddEvent(Fact fact)
    {
        if (CheckoutFacts.ActOf(fact, _source.Facts) is { } act)
        {
            if (CheckoutFacts.MessageOf(fact, _source.Facts) is { People: [var person, ..] } led)
            {
                var step = new FlowMap().AddText("as", led.Names?.GetValueOrDefault(person) ?? person).Add(act, "true");
                Do(step, led with { By = person, Kind = FactKind.Event, At = fact.At });
                return;
            }

            Miss("A payment request was paid or given up, and no message led to it: add the act pay or decline.");
        }
        else if (fact.Type == EventTypes.ContactCardReceived)
        {
            Do(ActWriter.ShareCard(fact), fact);
        }
        else if (fact.Type is { } type && ByPeople.Contains(type))
        {
            Miss($"{type} happened: add the act that caused it.");
        }
    }

    private void Act(Fact fact)
    {
        var act = new FlowMap().AddText("as", fact.ByName ?? fact.By);
        if (_acts.Add(act, fact) is { } problem) Miss($"{fact.ByName ?? fact.By} {problem}");
        else Do(act, fact);
    }

    /// <summary>Adds a step, at its place.</summary>
    private void Do(FlowMap act, Fact fact)
    {
        if (_place.Add(act, fact) is { } problem)
        {
            Miss($"{fact.ByName ?? fact.By} {problem}");
            return;
        }

        if (fact.At - _lastAct >= Pause) _file.Add($"advance: {Durations.Format(Whole(fact.At - _lastAct))}");
        _file.Add(act.AddText("save_as", _names.ToKeep(fact, _source.IsArrival(fact))).ToString());
        _place.Open(fact);
        (_lastAct, _place.Current, _isActMissing) = (fact.At, fact.ChatId, false);
    }

    /// <summary>An act cannot be made again, so that what the application did because of it is not expected either.</summary>
    private void Miss(string problem)
    {
        _file.Note(problem);
        _isActMissing = true;
    }

    private void Expect(Fact fact)
    {
        if (_isActMissing)
        {
            if (_source.IsArrival(fact)) _file.AddUnexpected(fact.Texts is { Count: > 0 } texts ? string.Join(" / ", texts) : fact.Kind);
            return;
        }

        if (_expectations.Write(fact, out var name) is not { } step) return;
        _place.Open(fact);
        var within = Whole((fact.At - _lastAct) * Patience);
        step.Add("within", Durations.Format(within > ShortestWait ? within : ShortestWait));
        _file.Add($"expect: {step}{(name is null ? "" : $"\n        save_as: {name}")}");
    }

    /// <summary>Nobody reads milliseconds.</summary>
    private static TimeSpan Whole(TimeSpan duration) => TimeSpan.FromSeconds(Math.Ceiling(duration.TotalSeconds));
}
