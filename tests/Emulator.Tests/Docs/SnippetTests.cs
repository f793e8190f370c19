namespace Chats.Emulator.Docs;

/// <summary>
/// What a page shows is what runs: its C# stands word for word in tests of that page, its commands are run by <c>tests/readme.sh</c>.
/// </summary>
public sealed class SnippetTests
{
    /// <summary>
    /// Answers, headers, diagrams and YAML are compared by the tests of their page; TypeScript and Go are run by
    /// <c>tests/readme.sh</c>, Python by that and by the tests of its client.
    /// </summary>
    private static readonly HashSet<string> Held = ["csharp", "bash", "json", "ts", "python", "go", "yaml", "text", ""];

    private static readonly string[] Sources =
    [
        .. Texts("tests/Emulator.Testing.Tests/Docs"),
        .. Texts("tests/Emulator.Container.Tests/Docs"),
        .. Texts("tests/Samples/OrderBot.Tests"),
    ];

    public static TheoryData<string, int> CSharp =>
        new(Snippet.Pages.SelectMany(Snippet.Of).Where(snippet => snippet.Language == "csharp")
            .Select(snippet => (snippet.Page, snippet.Number)));

    [Theory]
    [MemberData(nameof(CSharp))]
    public void Stands_in_a_test_that_runs(string page, int number)
    {
        var snippet = Snippet.Of(page).ElementAt(number - 1).Text;
        Assert.True(Sources.Any(source => Holds(source, snippet)), $"no test has this block of {page}:\n{snippet}");
    }

    [Fact]
    public void Is_of_a_language_that_is_held() =>
        Assert.Subset(Held, Snippet.Pages.SelectMany(Snippet.Of).Select(snippet => snippet.Language).ToHashSet());

    /// <summary>A fence in a list, or of a shape <see cref="Snippet"/> does not know, would be held by nobody.</summary>
    [Fact]
    public void Is_found_wherever_there_is_a_fence() =>
        Assert.All(
            Snippet.Pages,
            page => Assert.Equal(
                2 * Snippet.Of(page).Count(),
                Snippet.Shown(page).Split('\n').Count(line => line.TrimStart().StartsWith("```", StringComparison.Ordinal))));

    private static bool Holds(string source, string snippet) =>
        new[] { 0, 4, 8, 12 }.Any(indent => source.Contains('\n' + Indented(snippet, indent), StringComparison.Ordinal));

    private static string Indented(string snippet, int indent) =>
        string.Join('\n', snippet.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', indent) + line));

    private static IEnumerable<string> Texts(string folder) =>
        Repository.Files(folder, "*.cs").Select(file => '\n' + Repository.Text(file));
}
