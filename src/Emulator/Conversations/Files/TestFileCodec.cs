using System.Text.Json.Nodes;
using Chats.Emulator.Conversations.Files.Steps;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>The keys of a file of conversation tests.</summary>
internal static class TestFileCodec
{
    public const string Tests = "tests";

    public static readonly MapCodec<TestFileSpec> File = new MapCodec<TestFileSpec>(_ => new TestFileSpec())
        .Optional("version", Numbers.Integer(1, 1), (_, _) => { }, _ => null, "The version of this format; 1.")
        .Optional(TestScenario.Key, new NodeCodec(ScenarioSchema), (file, scenario) => file.Scenario = scenario, file => file.Scenario,
            "The world that each test starts in: a scenario's file, from this file's folder, or the scenario itself.")
        .Optional("app", ApplicationCodec.Application, (file, app) => file.Application = app, file => file.Application,
            "The application under test.")
        .Optional("strict", Numbers.TrueOrFalse(), (file, isStrict) => file.IsStrict = isStrict, file => file.IsStrict,
            "Whether a message of the application that no step expects lets a test fail.", true)
        .Required(Tests, new ListCodec<TestSpec>(Test(), atLeast: 1, atMost: 1000), (file, tests) => file.Tests = tests, file => file.Tests,
            "The tests; each starts in the world as the scenario tells it.");

    private static MapCodec<TestSpec> Test() => new MapCodec<TestSpec>(position => new TestSpec(position))
        .Required("name", Texts.Any(200).Located(), (test, name) => test.Name = name, test => test.Name,
            "What must be so, as a sentence; with each it may hold ${column}.")
        .Optional("strict", Numbers.TrueOrFalse(), (test, isStrict) => test.IsStrict = isStrict, test => (object?)test.IsStrict,
            "The same as the file's, for this test.")
        .Optional("repeat", Repeat(), (test, repeat) => test.Repeat = repeat, test => test.Repeat,
            "How often the test runs, for applications whose words vary: a number, or { times: 5, at_least: 4 }.", 1)
        .Optional("each", new ListCodec<Node>(new NodeCodec(RowSchema), atLeast: 1, atMost: 1000), (test, rows) => test.Each = rows,
            test => test.Each, "Rows of values: the test runs once for each, with ${column} replaced.")
        .Required("steps", new ListCodec<Node>(new NodeCodec(StepCodec.Step.Schema), atLeast: 1, atMost: 1000),
            (test, steps) => test.Steps = steps, test => test.Steps, "What people do and what the application must do, in order.");

    private static ScalarOrMapCodec<Repetition> Repeat() => new(
        new ConvertedCodec<int, Repetition>(Numbers.Integer(1, 1000), times => new Repetition(times), repeat => repeat.Times),
        new CheckedCodec<Repetition>(
            new RecordCodec<Repetition>(Repetition.Once)
                .Required("times", Numbers.Integer(1, 1000), (repeat, times) => repeat with { Times = times },
                    repeat => (object?)repeat.Times, "So often.")
                .Optional("at_least", Numbers.Integer(1, 1000), (repeat, least) => repeat with { AtLeast = least },
                    repeat => repeat.AtLeast == 0 ? null : (object?)repeat.AtLeast, "So many of them must pass. Without it: all."),
            repeat => repeat.AtLeast > repeat.Times ? $"at_least {repeat.AtLeast} is more than times {repeat.Times}" : null),
        repeat => repeat.AtLeast == 0);

    private static JsonObject RowSchema() => new() { ["type"] = "object", ["minProperties"] = 1 };

    /// <summary>Of the scenario itself only that it is one: its own schema says the rest.</summary>
    private static JsonObject ScenarioSchema() => new() { ["type"] = Texts.Types("string", "object") };
}
