using System.Diagnostics.CodeAnalysis;
using Chats.Emulator.Common;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Scenarios.Writing;
using Chats.Emulator.Time;

namespace Chats.Emulator.Testing;

/// <summary>A world to start from, built in code. It becomes the same YAML a scenario file holds, and can say the same things.</summary>
/// <remarks>
/// It can be changed as long as you like; a world made from it keeps what it was then. Not thread-safe: build one for each test.
/// Without a <see cref="Line(string, Action{ScenarioLine}?)"/> there is one line, +12025550100.
/// </remarks>
/// <example>
/// <code>
/// var scenario = Scenario.New("orders")
///     .ManualClock("2026-11-23T18:00:00Z")
///     .Line("+12025550100")
///     .Contact("+14155550123", person => person.Services("iMessage", "SMS").ReadsAfter("5s"))
///     .Chat(out var chat, with: "+14155550123")
///     .Message("Is my order ready?", from: "+14155550123")
///     .Message("On its way");
/// await using var world = await emulator.NewWorldAsync(scenario);
/// </code>
/// </example>
public sealed partial class Scenario
{
    private readonly SequentialIds _ids = new();
    private readonly ScenarioFile _file;

    /// <summary>The line named last, on which further chats are; null: none was.</summary>
    private string? _line;

    private Scenario(ScenarioFile file) => _file = file;

    /// <summary>The file that the obsolete conversion of a path named; null: it was built in code.</summary>
    internal string? Path { get; private init; }

    /// <summary>What <c>ChatsEmulatorOptions.Scenario</c> took before: the path of a scenario file.</summary>
    /// <param name="path">The file.</param>
    [Obsolete("Use ChatsEmulatorOptions.ScenarioPath for a file, or Scenario.From for YAML.")]
    [return: NotNullIfNotNull(nameof(path))]
    public static implicit operator Scenario?(string? path) => path is null ? null : new(new ScenarioFile()) { Path = path };

    /// <summary>Begins a scenario in which everything is as without a file.</summary>
    /// <param name="name">What it is called in logs and on the control plane.</param>
    public static Scenario New(string name = "scenario") => new(new ScenarioFile { Name = name });

    /// <summary>Begins with what a YAML text says, such as a scenario file or an export, to add to it.</summary>
    /// <param name="yaml">The scenario.</param>
    /// <exception cref="ScenarioException">The text has problems; each is named with its place in it.</exception>
    public static Scenario From(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var (file, problems) = ScenarioLoader.Parse(yaml, "scenario");
        return file is not null
            ? new Scenario(file) { _line = file.Lines[^1].Number!.Value }
            : throw new ScenarioException([.. problems.Select(problem => problem.ToString())]);
    }

    /// <summary>The integer behind all ids, chance and generated data; 42 unless you say.</summary>
    /// <param name="seed">Any number.</param>
    public Scenario Seed(ulong seed) => With(file => file.Seed = seed);

    /// <summary>A clock that stands still until it is advanced.</summary>
    /// <param name="now">Where it starts, such as <c>2026-11-23T18:00:00Z</c>; null: 2026-01-01.</param>
    public Scenario ManualClock(string? now = null) =>
        ManualClock(now is null ? ClockSpec.DefaultStart : ScenarioValues.Read(Scenarios.Codecs.Times.DateTime(), now));

    /// <summary>A clock that stands still until it is advanced.</summary>
    /// <param name="now">Where it starts.</param>
    public Scenario ManualClock(DateTimeOffset now) =>
        With(file => file.Clock = ClockSpec.Of(ClockState.ManualAt(now)));

    /// <summary>A clock that flows by itself, and can be advanced.</summary>
    /// <param name="now">Where it starts, such as <c>2026-11-23T18:00:00Z</c>; null: at the machine's time.</param>
    /// <param name="speed">How many seconds it moves in one of the machine's.</param>
    public Scenario RunningClock(string? now = null, double speed = 1) =>
        RunningFrom(now is null ? null : ScenarioValues.Read(Scenarios.Codecs.Times.DateTime(), now), speed);

    /// <summary>A clock that flows by itself, and can be advanced.</summary>
    /// <param name="now">Where it starts.</param>
    /// <param name="speed">How many seconds it moves in one of the machine's.</param>
    public Scenario RunningClock(DateTimeOffset now, double speed) => RunningFrom(now, speed);

    /// <summary>The scenario as YAML, as a file would hold it.</summary>
    /// <exception cref="ScenarioException">Something in it does not go together; each problem names the line, person, chat or message it is
    /// about.</exception>
    public string ToYaml()
    {
        RequireBuilt();
        var yaml = ScenarioWriter.Write(_file);
        var problems = ScenarioLoader.Check(yaml, "scenario", HostList.All).Problems;
        if (problems.Count == 0) return yaml;
        var places = new ScenarioPathFinder(yaml);
        throw new ScenarioException([.. problems.Select(problem => $"{places.Name(problem.Line, problem.Column)}: {problem.Message}")]);
    }

    /// <summary>The same as <see cref="ToYaml"/>.</summary>
    public override string ToString() => ToYaml();

    private void RequireBuilt()
    {
        if (Path is null) return;
        throw new InvalidOperationException(
            $"'{Path}' is the path of a file, which only ChatsEmulatorOptions takes: set ScenarioPath, or use Scenario.From for YAML.");
    }

    private Scenario With(Action<ScenarioFile> change)
    {
        RequireBuilt();
        change(_file);
        return this;
    }

    private Scenario RunningFrom(DateTimeOffset? now, double speed) =>
        With(file => file.Clock = ClockSpec.Of(ClockState.RunningFrom(now, speed)));
}
