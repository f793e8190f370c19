using System.Text.RegularExpressions;

namespace Chats.Emulator.Docs;

/// <summary>The README's links lead somewhere, and the page of options names every variable.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Text("README.md");

    [Fact]
    public void Links_only_to_what_is_there() =>
        Assert.All(Link().Matches(Readme).Select(match => match.Groups["path"].Value), path => Assert.NotEmpty(Repository.Text(path)));

    /// <summary>What takes longer to read belongs on a page of its own.</summary>
    [Fact]
    public void Is_an_entrance_of_at_most_900_words() =>
        Assert.InRange(Snippet.Shown("README.md").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 300, 900);

    [Fact]
    public void Names_every_environment_variable_of_the_command_line()
    {
        var options = Repository.Text("docs/options.md");
        var source = Repository.Text("src/Emulator/CommandLine/ServeOptions.cs")
            + Repository.Text("src/Emulator/CommandLine/VerificationOptions.cs");
        Assert.All(
            Variable().Matches(source).Select(match => match.Value),
            variable => Assert.Contains(variable, options, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\((?<path>docs/[^)#]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("CHATS_EMULATOR_[A-Z_]+")]
    private static partial Regex Variable();
}
