using System.Text.RegularExpressions;

namespace Chats.Emulator.Docs;

/// <summary>Every link of every page leads to a file, and to a heading that is in it; the index leads to every page.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages =>
    [
        "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md",
        .. Repository.Files("docs", "*.md"), .. Repository.Files("samples", "*.md").Where(Own), .. Repository.Files("src", "README.md"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Leads_somewhere(string page) =>
        Assert.Equal(
            [],
            Links(page).Where(link => !IsThere(page, link.Path, link.Anchor)).Select(link => $"{page}: {link.Path}#{link.Anchor}"));

    [Fact]
    public void Is_in_the_index() =>
        Assert.Equal(
            [],
            Repository.Files("docs", "*.md").Where(page => Path.GetDirectoryName(page) is "docs" or "docs/quickstart")
                .Except(Links("docs/index.md").Select(link => Target("docs/index.md", link.Path)).Append("docs/index.md")));

    private static bool Own(string page) => !page.Contains("/node_modules/", StringComparison.Ordinal);

    private static bool IsThere(string page, string path, string anchor)
    {
        var target = path.Length == 0 ? page : Target(page, path);
        if (!File.Exists(Path.Combine(Repository.Root, target))) return false;
        return anchor.Length == 0 || Anchors(target).Contains(anchor);
    }

    private static string Target(string page, string path)
    {
        var full = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, path));
        return Path.GetRelativePath(Path.GetFullPath(Repository.Root), full).Replace('\\', '/');
    }

    private static IEnumerable<(string Path, string Anchor)> Links(string page) => Link().Matches(Code().Replace(Repository.Text(page), ""))
        .Select(match => (match.Groups["path"].Value, match.Groups["anchor"].Value));

    /// <summary>As GitHub and the site name headings: lower case, blanks as hyphens, without punctuation.</summary>
    private static HashSet<string> Anchors(string page) =>
        [.. Heading().Matches(Repository.Text(page)).Select(match => Anchor(match.Groups["text"].Value))];

    private static string Anchor(string heading) => Dropped().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?![a-z]+:)(?<path>[^)#\s]*)(#(?<anchor>[^)\s]+))?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Dropped();
}
