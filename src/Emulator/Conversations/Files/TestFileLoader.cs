using System.Text.RegularExpressions;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Sources;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Reads files of conversation tests, or says everything that is wrong with them.</summary>
internal static partial class TestFileLoader
{
    private static readonly string[] Endings = [".test.yaml", ".test.yml", ".test.json"];

    /// <param name="paths">Files, folders, or patterns such as <c>tests/**/*.yaml</c>. In folders and of patterns only files with the key
    /// <c>tests</c> count, and those named <c>*.test.yaml</c>.</param>
    public static TestFileReading Load(IReadOnlyList<string> paths)
    {
        var files = new List<TestFile>();
        var problems = new List<ScenarioProblem>();
        foreach (var path in TestPaths.Find(paths, problems))
        {
            var (file, found) = Read(path);
            if (file is not null) files.Add(file);
            problems.AddRange(found);
        }

        return problems.Count == 0 ? new TestFileReading(files, []) : new TestFileReading([], problems);
    }

    /// <summary>Reads a text that came from no file: it runs no commands, reads no environment, and names no files.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="mayAsk">Whether a judge or a word source at an address may be asked; null: any may.</param>
    public static TestFileReading LoadText(string text, string name, Func<string, bool>? mayAsk = null)
    {
        var problems = new Problems(name);
        var file = Read(text, name, path: null, problems, mayAsk);
        return file is null ? new TestFileReading([], problems.InOrder()) : new TestFileReading([file], []);
    }

    /// <summary>
    /// Whether a file is to hold tests and no scenario, judged by its name and its keys. One that cannot be read is judged by its lines:
    /// left out, its tests would be missing from a run that says nothing of them.
    /// </summary>
    public static bool IsTestPath(string path)
    {
        if (path == ScenarioText.StandardInput || !File.Exists(path)) return false;
        if (Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return true;
        var text = ScenarioText.ReadLoosely(path);
        return YamlText.Read(text, new Problems("")) is { } written
            ? written is MapNode map && map.Entries.Any(entry => entry.Key.Value == TestFileCodec.Tests)
            : TestsKey().IsMatch(text);
    }

    private static (TestFile? File, IReadOnlyList<ScenarioProblem> Problems) Read(string path)
    {
        var problems = new Problems(path);
        var (text, problem) = ScenarioText.ReadFile(path, path);
        if (problem is not null)
        {
            problems.Add(Position.Start, problem);
            return (null, problems.InOrder());
        }

        return (Read(text, path, path, problems), problems.InOrder());
    }

    private static TestFile? Read(string text, string name, string? path, Problems problems, Func<string, bool>? mayAsk = null)
    {
        if (YamlText.Read(text, problems, name) is not { } written) return null;
        var environment = new EnvironmentReferences(path is null ? null : Environment.GetEnvironmentVariable, problems);
        if (!TestFileCodec.File.TryRead(environment.Expand(written), problems, out var spec)) return null;
        var folder = path is null ? null : Path.GetDirectoryName(Path.GetFullPath(path));
        var scenario = TestScenario.Read(spec.Scenario, written, folder, problems);
        var tests = new TestRows(name, spec.IsStrict, scenario, problems).Of(spec.Tests);
        if (path is null) CommandsByHttp.Refuse(spec.Tests, mayAsk, problems);
        if (!problems.IsEmpty) return null;
        var variables = Together(environment.Variables, scenario.Variables);
        return scenario.Describe(new TestFile(name)
        {
            Folder = folder,
            Application = spec.Application,
            Tests = Masked(tests, new EnvironmentMask(variables)),
            Variables = variables,
        });
    }

    private static Dictionary<string, string> Together(
        IReadOnlyDictionary<string, string> some, IReadOnlyDictionary<string, string> others)
    {
        var all = new Dictionary<string, string>(some, StringComparer.Ordinal);
        foreach (var (name, value) in others) all[name] = value;
        return all;
    }

    /// <summary>Tests are called by what is shown of them, so that a report's name finds one again.</summary>
    private static IReadOnlyList<ConversationTest> Masked(IReadOnlyList<ConversationTest> tests, EnvironmentMask mask) =>
        [.. tests.Select(test => test with { Name = mask.Of(test.Name), Row = mask.Of(test.Row) })];

    /// <summary>The key of tests at the top of a file: at the beginning of a line, or right behind the first brace.</summary>
    [GeneratedRegex("""(^|\A\s*\{\s*)["']?tests["']?\s*:""", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TestsKey();
}
