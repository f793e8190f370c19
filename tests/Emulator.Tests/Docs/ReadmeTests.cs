using System.Text.RegularExpressions;

namespace Chats.Emulator.Docs;

/// <summary>What the README shows is what runs: the fixture is quoted from a test, the links lead somewhere.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Text("README.md");

    [Fact]
    public void Quotes_the_fixture_from_a_test_that_runs()
    {
        var source = Repository.Text("tests/Emulator.Testing.Tests/ReadmeExampleTests.cs");
        var quoted = Between(source, "// <readme>\n", "// </readme>");
        Assert.Contains($"using Xunit;\n\n{quoted}```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_only_to_what_is_there() =>
        Assert.All(Link().Matches(Readme).Select(match => match.Groups["path"].Value), path => Assert.NotEmpty(Repository.Text(path)));

    [Fact]
    public void Names_every_environment_variable_of_the_command_line()
    {
        var source = Repository.Text("src/Emulator/CommandLine/ServeOptions.cs") + Repository.Text("src/Emulator/CommandLine/VerificationOptions.cs");
        Assert.All(Variable().Matches(source).Select(match => match.Value), variable => Assert.Contains(variable, Readme, StringComparison.Ordinal));
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"\]\((?<path>docs/[^)#]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("CHATS_EMULATOR_[A-Z_]+")]
    private static partial Regex Variable();
}
