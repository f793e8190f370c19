using System.Text;
using Chats.Emulator.Common;

namespace Chats.Emulator.Scenarios.Sources;

/// <summary>Reads a scenario's file; what cannot be read is a problem like any other.</summary>
internal static class ScenarioText
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What messages call it.</summary>
    public const string StandardInputName = "<stdin>";

    private const string Folder = "scenarios";
    private const int MostListed = 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or the problem that stands in its place.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What messages call it; <see cref="StandardInputName"/>: standard input is read.</param>
    public static (string Text, string? Problem) ReadFile(string path, string name)
    {
        if (name != StandardInputName && FilePath.Problem(path) is { } nameless) return ("", nameless);
        if (name != StandardInputName && Directory.Exists(path)) return ("", $"this is a folder; name a file in it{Candidates(path)}");
        try
        {
            return (name == StandardInputName ? ReadInput() : File.ReadAllText(path, Strict), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", "the file is not UTF-8 text; save it as UTF-8");
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return ("", $"there is no such file{Suggestion(path)}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ("", $"the file cannot be read: {problem.Message}");
        }
    }

    /// <summary>What can be read of a file; what is no text becomes a sign that stands for it.</summary>
    public static string ReadLoosely(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string ReadInput()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Strict);
        return input.ReadToEnd();
    }

    /// <summary>
    /// A file that may have been meant: of a similar name, beside it or where scenarios are usually kept; else what there is.
    /// </summary>
    private static string Suggestion(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var wanted = Path.GetFileName(path);
        foreach (var place in new[] { folder, Path.Combine(folder, Folder), Folder }.Distinct(StringComparer.Ordinal))
        {
            var names = Scenarios(place);
            if (names.Find(name => name == wanted || Path.GetFileNameWithoutExtension(name) == wanted) is { } same)
            {
                return Meant(place, same);
            }

            if (Spelling.Closest(wanted, names) is { } near) return Meant(place, near);
        }

        // Where nothing is near, the folder itself is likely not the one that was thought of: a test runs where it was built to.
        var looked = Path.IsPathRooted(path) ? "" : $"; it was looked for as {Path.GetFullPath(path)}";
        return looked + (Candidates(folder) is { Length: > 0 } here ? here : Candidates(Folder));
    }

    private static string Meant(string folder, string name) => $"; did you mean '{Path.Combine(folder, name)}'?";

    private static string Candidates(string folder)
    {
        var names = Scenarios(folder).FindAll(name => !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)); // likely something else
        if (names.Count == 0) return "";
        var shown = names.Take(MostListed).Select(name => Path.Combine(folder, name));
        return $"; there are {string.Join(", ", shown)}{(names.Count > MostListed ? " …" : "")}";
    }

    private static List<string> Scenarios(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder).Select(file => Path.GetFileName(file)!)
                .Where(name => Path.GetExtension(name).ToLowerInvariant() is ".yaml" or ".yml" or ".json"
                && !name.EndsWith(".schema.json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
