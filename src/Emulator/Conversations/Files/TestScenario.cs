using Chats.Emulator.Common;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Sources;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>The world that the tests of a file start in.</summary>
/// <param name="Root">Its document, with everything put in; null: none is named, or there are problems.</param>
internal sealed record TestScenario(MapNode? Root)
{
    private const string Clock = "clock";

    public static TestScenario Read(Node? named, string? folder, Problems problems) => named switch
    {
        null => new TestScenario((MapNode?)null),
        MapNode inline => new TestScenario(Check(inline, problems)),
        ScalarNode { IsNull: false } path when folder is null => Refuse(path, problems),
        ScalarNode { IsNull: false } path => new TestScenario(ReadFile(path, folder, problems)),
        _ => Unusable(named, problems),
    };

    /// <summary>Puts into a test file what is to be known of its scenario.</summary>
    public TestFile Describe(TestFile file) => Root is null ? file : file with
    {
        Scenario = YamlWriter.Write(EnvironmentReferences.Escape(Root)),
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
        return new TestScenario((MapNode?)null);
    }

    private static TestScenario Refuse(ScalarNode path, Problems problems)
    {
        problems.Add(
            path.Position,
            "files are named by test files only, not by what comes by HTTP; write the scenario itself here, or leave it out");
        return new TestScenario((MapNode?)null);
    }

    private static MapNode? ReadFile(ScalarNode named, string folder, Problems problems)
    {
        var path = Relative(Path.Combine(folder, named.Value));
        var (_, problem) = ScenarioText.ReadFile(path, path);
        if (problem is not null)
        {
            problems.Add(named.Position, $"the scenario '{named.Value}': {problem}");
            return null;
        }

        return SourceReader.ReadFiles([path], problems).Root is MapNode root ? Check(root, problems) : null;
    }

    private static MapNode? Check(MapNode root, Problems problems) => ScenarioLoader.IsValid(root, problems, HostList.All) ? root : null;

    /// <summary>As an editor or a log turns it into a link.</summary>
    private static string Relative(string path) =>
        Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(path)) is var relative
            && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : Path.GetFullPath(path);
}
