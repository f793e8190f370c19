using System.Collections.Immutable;
using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Scenarios.Writing;

namespace Chats.Emulator.Scenarios.Sources;

/// <summary>Reads scenario files and those they include: an included one comes before what includes it, and each is read once.</summary>
internal sealed class SourceReader
{
    /// <summary>The key that names further files.</summary>
    public const string Include = "include";

    private const int Deepest = 8;

    private readonly Problems _problems;
    private readonly EnvironmentReferences _references;
    private readonly List<SourceFile> _files = [];
    private readonly List<string> _names = [];
    private readonly List<MapNode> _documents = [];
    private Node? _other;
    private bool _includes;

    private SourceReader(Problems problems)
    {
        _problems = problems;
        _references = new EnvironmentReferences(Environment.GetEnvironmentVariable, problems);
    }

    /// <summary>Reads files in order.</summary>
    /// <param name="paths">The files; <c>-</c> is standard input.</param>
    /// <param name="problems">Takes everything wrong.</param>
    public static ScenarioSource ReadFiles(IReadOnlyList<string> paths, Problems problems)
    {
        var reader = new SourceReader(problems);
        foreach (var path in paths) reader.ReadFile(path, from: null, []);
        return reader.Source();
    }

    /// <summary>Takes a text that came from no file: it can neither include files nor read the environment.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="problems">Takes everything wrong.</param>
    /// <param name="find">Finds environment variables after all, for what was written from a world that had read them.</param>
    public static ScenarioSource ReadText(string text, Problems problems, Func<string, string?>? find = null)
    {
        if (YamlText.Read(text, problems) is not { } root) return new ScenarioSource(null, text);
        if (root is MapNode map)
        {
            foreach (var (key, _) in map.Entries.Where(
                entry => entry.Key.Value == Include)) problems.Add(
                    key.Position, "files are included by scenario files only; write out what they hold");
            root = Without(map);
        }

        var references = new EnvironmentReferences(find, problems);
        return new ScenarioSource(references.Expand(root), text) { Environment = references.Read };
    }

    private static MapNode Without(MapNode map) => map with { Entries = [.. map.Entries.Where(entry => entry.Key.Value != Include)] };

    private ScenarioSource Source()
    {
        if (_documents.Count == 0)
        {
            return new ScenarioSource(
                _other is null ? null : _references.Expand(_other), _files is [{ Text: { } only }, ..] ? only : "")
            { Files = _files };
        }

        var merged = new DocumentMerge(_problems).Merge(_documents);
        var isOne = _documents.Count == 1 && !_includes;
        return new ScenarioSource(_references.Expand(merged), isOne ? _files[0].Text! : Text(merged))
        {
            Environment = _references.Read,
            Files = _files,
        };
    }

    /// <summary>The merged document, as one file would say it; references to the environment are still references.</summary>
    private string Text(MapNode merged)
    {
        var text = new StringBuilder(ScenarioWriter.Schema).Append('\n');
        text.Append("# Merged from ").AppendJoin(", ", _names).Append(".\n");
        return text.Append(YamlWriter.Write(merged)).ToString();
    }

    private void ReadFile(string path, ScalarNode? from, ImmutableArray<string> chain)
    {
        var isInput = from is null && path == ScenarioText.StandardInput;
        if (FilePath.Problem(path) is { } nameless)
        {
            Refuse(nameless, path, from);
            return;
        }

        var full = isInput ? path : Path.GetFullPath(path);
        if (chain.Contains(full, StringComparer.Ordinal))
        {
            _problems.Add(
                from!.Position,
                $"files include each other in a circle: {string.Join(" → ", chain.SkipWhile(known => known != full).Append(full).Select(Name))}");
            return;
        }

        if (chain.Length > Deepest)
        {
            _problems.Add(from!.Position, $"files include each other more than {Deepest} deep");
            return;
        }

        if (_files.Exists(known => known.Path == full)) return;
        var name = isInput ? ScenarioText.StandardInputName : from is null ? path : Name(full);
        _problems.Open(name);
        var (text, problem) = ScenarioText.ReadFile(path, name);
        _files.Add(new SourceFile(full, problem is null ? text : null));
        if (problem is not null) Refuse(problem, name, from);
        else if (YamlText.Read(text, _problems, name) is { } root) Take(root, name, isInput ? "" : path, chain.Add(full));
    }

    private void Refuse(string problem, string name, ScalarNode? from) => _problems.Add(
        from?.Position ?? Position.Start with { File = name },
        from is null ? problem : $"'{from.Value}' cannot be included: {problem}");

    private void Take(Node root, string name, string path, ImmutableArray<string> chain)
    {
        if (root is not MapNode map)
        {
            // The reader of keys says what is wrong with it.
            _other ??= root;
            if (_files.Count > 1) _problems.AddOnly(root.Position, $"expected a map, found {root.Kind}");
            return;
        }

        foreach (var (_, value) in map.Entries.Where(entry => entry.Key.Value == Include)) ReadIncluded(value, path, chain);
        _names.Add(name);
        _documents.Add(Without(map));
    }

    private void ReadIncluded(Node value, string path, ImmutableArray<string> chain)
    {
        _includes = true;
        foreach (var item in value is ListNode list ? list.Items : [value])
        {
            if (_references.Expand(
                item) is not ScalarNode { IsNull: false, Value.Length: > 0 } included) _problems.Add(
                    item.Position, $"expected a file, found {item.Kind}");
            else ReadFile(Path.Combine(Path.GetDirectoryName(path) ?? "", included.Value), included, chain);
        }
    }

    /// <summary>A file by its path from where the program runs, as an editor or a log turns it into a link.</summary>
    private static string Name(string full) =>
        Path.GetRelativePath(Environment.CurrentDirectory, full) is var relative && !relative.StartsWith("..", StringComparison.Ordinal)
            ? relative
            : full;
}
