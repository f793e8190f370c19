using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Sources;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>The world that the tests of a file start in.</summary>
/// <param name="Root">Its document, with everything put in; null: none is named, or there are problems.</param>
/// <param name="Text">Its YAML, in which references to the environment are still references.</param>
internal sealed record TestScenario(MapNode? Root, string? Text)
{
    public const string Key = "scenario";

    private static readonly TestScenario None = new(null, null);

    private const string Clock = "clock";

    /// <summary>What it names; null: that cannot be known.</summary>
    public KnownNames? Names { get; private init; }

    /// <summary>The names of the faults that are there from the start.</summary>
    public IReadOnlyList<string> Faults { get; private init; } = [];

    /// <summary>The environment variables that its files read.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <param name="named">What the test file says of it, with every value in place.</param>
    /// <param name="written">The test file's document as it is written.</param>
    /// <param name="folder">The test file's folder; null: it came from no file.</param>
    /// <param name="problems">Takes everything wrong.</param>
    public static TestScenario Read(Node? named, Node written, string? folder, Problems problems) => named switch
    {
        null => None,
        MapNode inline => Of(inline, YamlWriter.Write(Value(written, Key)!), problems),
        ScalarNode { IsNull: false } path when folder is null => Refuse(path, problems),
        ScalarNode { IsNull: false } path => ReadFile(path, folder, problems),
        _ => Unusable(named, problems),
    };

    /// <summary>Puts into a test file what is to be known of its scenario.</summary>
    public TestFile Describe(TestFile file) => Root is null ? file : file with
    {
        Scenario = Text,
        HasClock = Root.Entries.Any(entry => entry.Key.Value == Clock),
        ApiKey = Value(Value(Root, "auth"), "tokens") is ListNode { Items: [var first, ..] }
            ? (Value(first, "token") as ScalarNode)?.Value
            : null,
        HasSubscription = Value(Root, "webhooks") is ListNode { Items.Count: > 0 }
            || Value(Value(Root, "webhooks"), "subscriptions") is ListNode { Items.Count: > 0 },
    };

    private static Node? Value(Node? node, string key) => (node as MapNode)?.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;

    private static TestScenario Unusable(Node node, Problems problems)
    {
        problems.Add(node.Position, $"expected a scenario's file or a scenario, found {node.Kind}");
        return None;
    }

    private static TestScenario Refuse(ScalarNode path, Problems problems)
    {
        problems.Add(
            path.Position,
            "files are named by test files only, not by what comes by HTTP; write the scenario itself here, or leave it out");
        return None;
    }

    private static TestScenario ReadFile(ScalarNode named, string folder, Problems problems)
    {
        var path = FilePath.Problem(named.Value) is null ? Relative(Path.Combine(folder, named.Value)) : named.Value;
        var (_, problem) = ScenarioText.ReadFile(path, path);
        if (problem is not null)
        {
            problems.Add(named.Position, $"the scenario '{named.Value}': {problem}");
            return None;
        }

        var source = SourceReader.ReadFiles([path], problems);
        return source.Root is MapNode root ? Of(root, source.Text, problems) with { Variables = source.Variables } : None;
    }

    private static TestScenario Of(MapNode root, string? text, Problems problems)
    {
        if (ScenarioLoader.Read(root, problems, HostList.All) is not { } file) return new TestScenario(null, text);
        var lines = file.Lines.Where(line => line.Released is null).Select(line => line.Number?.Value).OfType<string>();
        var chats = file.Chats.Select(chat => chat.Key?.Value).OfType<string>();
        return new TestScenario(root, text)
        {
            Names = new KnownNames(problems.People, [.. chats], [.. lines]) { OwnNumbers = OwnNumbers(file) },
            Faults = [.. file.Faults.Select(fault => fault.Name?.Value).OfType<string>()],
        };
    }

    /// <summary>The numbers that act for nobody: two lines of one account may have a chat, and one is a person in it.</summary>
    private static ImmutableHashSet<string> OwnNumbers(ScenarioFile file)
    {
        var people = file.Contacts.Select(contact => contact.Handle?.Value).Concat(file.Chats.SelectMany(chat => chat.Recipients));
        return file.Lines.Select(line => line.Number?.Value).Except(people).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>As an editor or a log turns it into a link.</summary>
    private static string Relative(string path) =>
        Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(path)) is var relative
            && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : Path.GetFullPath(path);
}
