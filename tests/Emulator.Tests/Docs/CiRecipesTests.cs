using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Chats.Emulator.Docs;

/// <summary>The recipes for pipelines are YAML, and fit the image and the command line they start.</summary>
public sealed partial class CiRecipesTests
{
    private static readonly string Port = Exposed().Match(Repository.Text("Dockerfile")).Groups["port"].Value;

    public static TheoryData<string> Recipes => ["github-actions.yaml", "gitlab-ci.yaml", "compose.yaml"];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void Starts_a_shipped_scenario_by_a_variable_there_is(string recipe)
    {
        var known = Variable().Matches(Repository.Text("src/Emulator/CommandLine/ServeOptions.cs")).Select(match => match.Value);
        var set = Settings(recipe).Where(setting => setting.Name.StartsWith("CHATS_EMULATOR_", StringComparison.Ordinal)).ToList();

        Assert.Subset(known.ToHashSet(), set.Select(setting => setting.Name).ToHashSet());
        Assert.NotEmpty(Repository.Text($"scenarios/{set.Single(setting => setting.Name == "CHATS_EMULATOR_SCENARIO").Value}"));
    }

    [Theory]
    [InlineData("github-actions.yaml", "localhost:4010")]
    [InlineData("gitlab-ci.yaml", "emulator:8080")]
    [InlineData("compose.yaml", "emulator:8080")]
    public void Leads_the_sdk_to_the_port_of_the_image(string recipe, string host)
    {
        Assert.Contains(Settings(recipe), setting => setting == ("LINQ_API_V3_BASE_URL", $"http://{host}/api/partner"));
        Assert.Contains(Settings(recipe), setting => setting.Name == "LINQ_API_V3_API_KEY");
        var published = Nodes(recipe).OfType<YamlScalarNode>().Any(node => node.Value == $"4010:{Port}");
        Assert.True(published || host == $"emulator:{Port}", $"{recipe} does not lead to the image's port {Port}");
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void Relies_on_the_health_check_of_the_image(string recipe)
    {
        Assert.Contains("HEALTHCHECK", Repository.Text("Dockerfile"), StringComparison.Ordinal);
        Assert.DoesNotContain(Nodes(recipe).OfType<YamlScalarNode>(), node => node.Value is "options" or "healthcheck");
    }

    private static IEnumerable<YamlNode> Nodes(string recipe)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.Text($"docs/ci/{recipe}")));
        return stream.Documents.Single().AllNodes;
    }

    private static IEnumerable<(string Name, string Value)> Settings(string recipe) =>
        from mapping in Nodes(recipe).OfType<YamlMappingNode>()
        from entry in mapping.Children
        where entry.Key is YamlScalarNode && entry.Value is YamlScalarNode
        select (((YamlScalarNode)entry.Key).Value!, ((YamlScalarNode)entry.Value).Value!);

    [GeneratedRegex("^EXPOSE (?<port>[0-9]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Exposed();

    [GeneratedRegex("CHATS_EMULATOR_[A-Z_]+")]
    private static partial Regex Variable();
}
