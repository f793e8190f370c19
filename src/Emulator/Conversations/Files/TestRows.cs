using System.Globalization;
using Chats.Emulator.Conversations.Files.Steps;
using Chats.Emulator.Scenarios.Checks;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Makes the tests of a file: of a test with rows one for each.</summary>
/// <param name="file">The file as it was named.</param>
/// <param name="isStrict">Whether unexpected messages let a test fail that does not say so itself.</param>
/// <param name="scenario">The world that each begins in.</param>
/// <param name="problems">Takes everything wrong.</param>
internal sealed class TestRows(string file, bool isStrict, TestScenario scenario, Problems problems)
{
    private static readonly Dictionary<string, Node> NoColumns = new(StringComparer.Ordinal);

    private readonly HashSet<(int Line, int Column, string Message)> _said = [];

    public IReadOnlyList<ConversationTest> Of(IReadOnlyList<TestSpec> tests)
    {
        var made = new List<ConversationTest>();
        for (var i = 0; i < tests.Count; i++)
        {
            var rows = tests[i].Each?.Select(Columns).ToList();
            var all = (rows ?? []).SelectMany(row => row.Keys).ToHashSet(StringComparer.Ordinal);
            if (rows is null) made.Add(One(tests[i], i + 1, NoColumns, all, 0));
            else made.AddRange(rows.Select((row, number) => One(tests[i], i + 1, row, all, number + 1)));
        }

        foreach (var twin in made.GroupBy(test => (test.Name, test.Row)).SelectMany(group => group.Skip(1)))
        {
            Say(
                new Position(twin.Line, twin.Column),
                $"there is a test named '{twin.Name}' already{(twin.Row.Length > 0 ? $", with the row {twin.Row}" : "")}");
        }

        return made;
    }

    private ConversationTest One(
        TestSpec spec, int number, IReadOnlyDictionary<string, Node> columns, IReadOnlySet<string> allColumns, int row)
    {
        var shown = OneLine(string.Join(", ", columns.Select(column => $"{column.Key}: {Show(column.Value)}")));
        var name = NodeValues.WithColumns(spec.Name?.Value ?? "", columns);
        foreach (var path in ValueReference.In(name))
        {
            Say(spec.Name!.Position, $"'${{{path}}}' names no column of each{Common.Spelling.Hint(path, [.. columns.Keys])}");
        }

        return new ConversationTest(file, OneLine(ValueReference.Unescape(name)), Steps(spec, columns, allColumns, shown))
        {
            Row = shown,
            RowNumber = row,
            Number = number,
            Line = spec.Position.Line,
            Column = spec.Position.Column,
            IsStrict = spec.IsStrict ?? isStrict,
            Repeat = spec.Repeat,
        };
    }

    private List<TestStep> Steps(
        TestSpec spec, IReadOnlyDictionary<string, Node> columns, IReadOnlySet<string> allColumns, string row)
    {
        var found = new Problems(file);
        var references = new References(row, columns.Keys, allColumns, found);
        var guesses = new SavedGuesses(references);
        var names = new StepNames(scenario, found);
        var steps = new List<TestStep>(spec.Steps.Count);
        foreach (var node in spec.Steps.Select(step => NodeValues.WithColumns(step, columns)))
        {
            guesses.Look(node);
            references.Check(node);
            Read(node, names.Known, guesses);
            if (node is not MapNode map) continue;
            names.Follow(map);
            steps.Add(new TestStep(map));
        }

        foreach (var problem in found.InOrder()) Say(new Position(problem.Line, problem.Column), guesses.Message(problem));
        return steps;
    }

    /// <summary>Reads it for its problems; of what is known only later nothing can be said yet.</summary>
    private void Read(Node node, KnownNames? names, SavedGuesses guesses)
    {
        var read = new Problems(file) { Names = names, People = names?.People };
        if (StepCodec.Step.TryRead(node, read, out var step) && step is FaultStep { Rule: { } rule })
        {
            FaultChecks.Run(rule, names, read);
        }

        if (read.IsEmpty) return;
        var later = node.Texts
            .Where(text => ValueReference.IsIn(text.Value))
            .Select(text => (text.Position.Line, text.Position.Column))
            .ToHashSet();
        foreach (var problem in read.InOrder().Where(problem => !later.Contains((problem.Line, problem.Column))))
        {
            Say(new Position(problem.Line, problem.Column), guesses.Message(problem));
        }
    }

    private Dictionary<string, Node> Columns(Node row)
    {
        var columns = new Dictionary<string, Node>(StringComparer.Ordinal);
        if (row is not MapNode map)
        {
            Say(row.Position, $"expected a map of columns such as {{ word: STOP }}, found {row.Kind}");
            return columns;
        }

        foreach (var (key, value) in map.Entries)
        {
            if (!columns.TryAdd(key.Value, value)) Say(key.Position, $"duplicate key '{key.Value}'");
        }

        return columns;
    }

    private void Say(Position position, string message)
    {
        if (_said.Add((position.Line, position.Column, message))) problems.Add(position with { File = file }, message);
    }

    /// <summary>What <c>--filter</c> is given is what was printed, and that is a line.</summary>
    private static string OneLine(string text) => !text.Any(char.IsControl) ? text : string.Concat(text.Select(letter => letter switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
        _ => letter.ToString(),
    }));

    private static string Show(Node value) => value is ScalarNode scalar ? scalar.Value : value.Kind;
}
