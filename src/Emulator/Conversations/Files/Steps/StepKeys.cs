using Chats.Emulator.Reports.Hygiene;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Acts;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Model.Matchers;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>The steps that are no acts of people, by their key.</summary>
internal static class StepKeys
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3660);

    private static readonly Codec<string> PointName =
        Texts.Matching("a name of letters, digits, '.', '-' and '_'", "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$");

    private static readonly (string Key, Type Kind, Codec<StepContent> Codec)[] Rows =
    [
        One<ExpectStep, Expectation>("expect", ExpectationCodec.Expect, value => new ExpectStep(value), step => step.Expectation,
            "What the application must do: one kind of fact, with what is expected of it.", map => Matched(Saving(Counted(map)), "expect")),
        One<ExpectNoStep, Expectation>("expect_no", ExpectationCodec.ExpectNo, value => new ExpectNoStep(value), step => step.Expectation,
            "What must not happen.", map => Matched(map, "expect_no").Misplaced("for", "it stands in the map: expect_no: { message: any, for: 5s }")),
        One<InOrderStep, IReadOnlyList<Expectation>>("in_order", new ListCodec<Expectation>(ExpectationCodec.Expect, atLeast: 1),
            value => new InOrderStep(value), step => step.Expectations, "What must happen one after the other."),
        One<CallStep, CallSpec>("call", CallCodec.Call, value => new CallStep(value), step => step.Call,
            "Calls the application itself, such as a job that a timer starts elsewhere.", Saving),
        One<AdvanceStep, TimeSpan>("advance", Times.Duration(Longest, TimeSpan.FromMilliseconds(1)),
            value => new AdvanceStep(value), step => step.By,
            "The world's clock jumps ahead by so much; what is due on the way happens."),
        One<WaitStep, TimeSpan>("wait", Times.Duration(Longest), value => new WaitStep(value), step => step.For,
            "Lets so much of the world's time pass."),
        Fault(),
        One<NoFaultStep, string>("no_fault", FaultCodec.Name, value => new NoFaultStep(value), step => step.Name, "Takes a fault away."),
        One<SavepointStep, string>("savepoint", PointName, value => new SavepointStep(value), step => step.Name,
            "Remembers how the world stands, under a name."),
        One<RestoreStep, string>("restore", PointName, value => new RestoreStep(value), step => step.Name,
            "Brings the world back to a savepoint of this test."),
        One<LineStep, ChangeSpec>("line", ChangeKeys.Line, value => new LineStep(value.Name, value.ToJson()),
            step => ChangeSpec.Of(step.Number, step.Change), "Changes a line of the account."),
        One<ContactStep, ChangeSpec>("contact", ChangeKeys.Contact, value => new ContactStep(value.Name, value.ToJson()),
            step => ChangeSpec.Of(step.Person, step.Change), "Changes what a person is like."),
        One<NoteStep, string>("note", Texts.Any(), value => new NoteStep(value), step => step.Text, "A remark, which reports show."),
        One<HygieneStep, string>("hygiene", Choices.Of(["clean"]), _ => new HygieneStep([]), _ => "clean",
            "clean: the application did nothing in this test that a good client leaves alone.", map => map.Optional(
                "except", new ListCodec<string>(Choices.Of(HygieneReporter.Names), atLeast: 1), (step, except) => step.Except = except,
                step => step.Except.Count == 0 ? null : step.Except, "Demands that do not count.")),
        One<CoverageStep, int>("coverage", Coverage(), value => new CoverageStep(value), step => step.AtLeast,
            "How much of the vendor's API the test must have called."),
    ];

    public static readonly IReadOnlyDictionary<string, Codec<StepContent>> All = Rows.ToDictionary(row => row.Key, row => row.Codec);

    /// <summary>The keys in the order that documents tell them in.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Rows.Select(row => row.Key)];

    public static Codec<StepContent> Of(StepContent step) => Rows.First(row => row.Kind == step.GetType()).Codec;

    private static (string Key, Type Kind, Codec<StepContent> Codec) One<TStep, TValue>(
        string key, Codec<TValue> codec, Func<TValue, TStep> create, Func<TStep, TValue> get, string description,
        Func<MapCodec<StepSpec>, MapCodec<StepSpec>>? more = null)
        where TStep : StepContent
    {
        var map = new MapCodec<StepSpec>(position => new StepSpec(position)).Required(
            key, codec, (step, value) => step.Content = create(value), step => step.Content is TStep content ? get(content) : null,
            description);
        return (key, typeof(TStep), Step(more?.Invoke(map) ?? map));
    }

    private static Codec<StepContent> Step(MapCodec<StepSpec> map) =>
        new ConvertedCodec<StepSpec, StepContent>(map, spec => spec.ToContent(), StepSpec.Of);

    private static MapCodec<StepSpec> Saving(MapCodec<StepSpec> map) => map.Optional(
        "save_as", ActTexts.ValueName(), (step, name) => step.SaveAs = name, step => step.SaveAs,
        "Keeps what came under a name, for ${name…} in later steps.");

    /// <summary>How long and how often it may happen stands with what is expected.</summary>
    private static MapCodec<StepSpec> Counted(MapCodec<StepSpec> map)
    {
        foreach (var part in new[] { "within: 5s", "count: 2", "at_least: 1", "at_most: 3" })
        {
            map.Misplaced(part[..part.IndexOf(':', StringComparison.Ordinal)], $"it stands in the map: expect: {{ message: any, {part} }}");
        }

        return map;
    }

    private static MapCodec<StepSpec> Matched(MapCodec<StepSpec> map, string key)
    {
        foreach (var name in PersonMatchKeys.OfMessages)
        {
            map.Misplaced(name, $"it is about what is expected: {key}: {{ message: {{ {name}: … }} }}");
        }

        return map;
    }

    /// <summary>The rule itself goes to the control plane as it is written; here it is only checked.</summary>
    private static (string Key, Type Kind, Codec<StepContent> Codec) Fault() => One<FaultStep, FaultSpec>(
        "fault", FaultCodec.Named, fault => new FaultStep(fault.Name?.Value ?? "") { Rule = fault },
        step => new FaultSpec { Name = Scenarios.Text.Located.Of(step.Name) },
        "Something goes wrong from here on: a fault, written as in scenarios. It is gone at the end of the test.");

    private static ConvertedCodec<CoverageSpec, int> Coverage() => new(
        new MapCodec<CoverageSpec>(_ => new CoverageSpec()).Required(
            "at_least", Numbers.Integer(1, 100), (coverage, percent) => coverage.AtLeast = percent, coverage => coverage.AtLeast,
            "How many percent of its operations."),
        coverage => coverage.AtLeast,
        percent => new CoverageSpec { AtLeast = percent });

    private sealed class CoverageSpec
    {
        public int AtLeast { get; set; }
    }
}
