namespace Chats.Emulator.Architecture;

/// <summary>
/// Lines are at most as long as <c>.editorconfig</c> says, but where one text runs past the end: a message, a row of JSON or a
/// generated page is not broken for its length alone. Snippets of pages are as wide as the page shows them.
/// </summary>
public sealed class LineWidthTests
{
    private const int Widest = 140;

    private static readonly string[] AsThePageShowsThem =
    [
        "tests/Emulator.Testing.Tests/Docs/", "tests/Emulator.Container.Tests/Docs/", "tests/Samples/", "tests/Consumer/",
    ];

    [Fact]
    public void The_limit_is_that_of_the_editor() =>
        Assert.Contains($"max_line_length = {Widest}", Docs.Repository.Text(".editorconfig"), StringComparison.Ordinal);

    [Fact]
    public void No_line_of_code_is_longer()
    {
        var files = Docs.Repository.Files("src", "*.cs").Concat(Docs.Repository.Files("tests", "*.cs"))
            .Where(file => !AsThePageShowsThem.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)));
        var wide = files.SelectMany(file => TooLong(Docs.Repository.Text(file).Split('\n')).Select(number => $"{file}:{number}")).ToList();
        Assert.True(wide.Count == 0, $"longer than {Widest}:\n{string.Join('\n', wide)}");
    }

    [Fact]
    public void No_line_of_the_console_is_longer()
    {
        var files = new[] { "*.js", "*.css", "*.html" }.SelectMany(kind => Docs.Repository.Files("src/Emulator/Console/Page", kind))
            .Where(file => !file.Contains("/vendor/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        var wide = files.SelectMany(file => Docs.Repository.Text(file).Split('\n')
            .Select((line, at) => (Place: $"{file}:{at + 1}", line.Length)).Where(line => line.Length > Widest)).ToList();
        Assert.True(wide.Count == 0, $"longer than {Widest}:\n{string.Join('\n', wide)}");
    }

    private static IEnumerable<int> TooLong(string[] lines)
    {
        var isRaw = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var quotes = lines[i].Split("\"\"\"").Length - 1;
            if (lines[i].Length > Widest && !isRaw && quotes == 0 && WithoutText(lines[i]) > Widest) yield return i + 1;
            if (quotes % 2 == 1) isRaw = !isRaw;
        }
    }

    /// <summary>The length of a line without what stands between its first and its last quotation mark.</summary>
    private static int WithoutText(string line)
    {
        var first = line.IndexOf('"', StringComparison.Ordinal);
        return first is < 0 or >= Widest ? line.Length : line.Length - (line.LastIndexOf('"') - first);
    }
}
