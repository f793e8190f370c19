using System.Text.RegularExpressions;

namespace Chats.Emulator.Docs;

/// <summary>The README's links lead somewhere, and it names every variable.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Text("README.md");

    [Fact]
    public void Links_only_to_what_is_there() =>
        Assert.All(Link().Matches(Readme).Select(match => match.Groups["path"].Value), path => Assert.NotEmpty(Repository.Text(path)));

    [Fact]
    public void Names_every_environment_variable_of_the_command_line()
    {
        var source = Repository.Text("src/Emulator/CommandLine/ServeOptions.cs")
            + Repository.Text("src/Emulator/CommandLine/VerificationOptions.cs");
        Assert.All(
            Variable().Matches(source).Select(match => match.Value),
            variable => Assert.Contains(variable, Readme, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\((?<path>docs/[^)#]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("CHATS_EMULATOR_[A-Z_]+")]
    private static partial Regex Variable();
}
