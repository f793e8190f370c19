using System.Text.RegularExpressions;

namespace Chats.Emulator.Docs;

/// <summary>A fenced block of a page: the <paramref name="Number"/>-th of all, counted from 1.</summary>
internal sealed partial record Snippet(string Page, int Number, string Language, string Text)
{
    /// <summary>Every page somebody reads.</summary>
    public static IReadOnlyList<string> Pages =>
    [
        "README.md",
        .. Repository.Files("docs", "*.md"),
        .. Repository.Files("src", "README.md"),
    ];

    /// <summary>A page as people see it, without what is hidden until something is published.</summary>
    public static string Shown(string page) => Hidden().Replace(Repository.Text(page), "");

    public static IEnumerable<Snippet> Of(string page) => Fence().Matches(Shown(page))
        .Select((match, index) => new Snippet(page, index + 1, match.Groups["language"].Value, match.Groups["text"].Value));

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    [GeneratedRegex("^<!-- published\n.*?^/published -->\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Hidden();
}
