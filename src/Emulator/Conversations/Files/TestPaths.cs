using Chats.Emulator.Scenarios.Sources;
using Chats.Emulator.Scenarios.Text;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Finds the files that folders and patterns stand for.</summary>
internal static class TestPaths
{
    private static readonly string[] Endings = ["**/*.yaml", "**/*.yml", "**/*.test.json"];

    /// <param name="paths">Files, folders or patterns.</param>
    /// <param name="problems">Takes what leads to no test.</param>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> paths, ICollection<ScenarioProblem> problems)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            var files = IsPattern(path) ? Matching(path) : Directory.Exists(path) ? In(path, Endings) : null;
            if (files is { Count: 0 }) problems.Add(
                new ScenarioProblem(path, 1, 1, $"there is no file with tests; they have the key 'tests'{Looked(path)}"));
            found.AddRange(files ?? [path]);
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static string Looked(string path) =>
        Path.IsPathRooted(path) ? "" : $"; it was looked for in {Environment.CurrentDirectory}";

    private static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?') && !File.Exists(path);

    /// <summary>The pattern's folders up to the first star are where it is looked in.</summary>
    private static List<string> Matching(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => !part.AsSpan().ContainsAny('*', '?')).ToArray();
        var folder = string.Join('/', fixedParts);
        if (folder.Length == 0 && pattern.StartsWith('/')) folder = "/";
        return In(folder.Length == 0 ? "." : folder, [string.Join('/', parts.Skip(fixedParts.Length))]);
    }

    private static List<string> In(string folder, IReadOnlyList<string> patterns)
    {
        if (!Directory.Exists(folder)) return [];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(patterns);
        return [.. matcher.GetResultsInFullPath(folder).Order(StringComparer.Ordinal).Select(Relative).Where(TestFileLoader.IsTestPath)];
    }

    private static string Relative(string path) =>
        Path.GetRelativePath(Environment.CurrentDirectory, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal)
            ? relative
            : path;
}
