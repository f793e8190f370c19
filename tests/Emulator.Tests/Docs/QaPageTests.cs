using Chats.Emulator.Conversations.Files;
using YamlDotNet.RepresentationModel;

namespace Chats.Emulator.Docs;

/// <summary>docs/qa.md: each recipe is a file, and all files are valid; <c>tests/conversations.sh</c> runs them.</summary>
public sealed class QaPageTests
{
    private const string Page = "docs/qa.md";

    private static readonly string[] Yaml =
        [.. Snippet.Of(Page).Where(snippet => snippet.Language == "yaml").Select(snippet => snippet.Text)];

    public static TheoryData<string> Files => [.. Repository.Files("docs/qa", "*.yaml"), .. Repository.Files("scenarios/tests", "*.test.yaml")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_valid(string file) => Assert.Empty(TestFileLoader.Load([Path.Combine(Repository.Root, file)]).Problems);

    [Fact]
    public void Shows_every_recipe_as_its_file_says_it()
    {
        var recipes = Repository.Files("docs/qa", "*.yaml").Order(StringComparer.Ordinal).ToList();

        Assert.True(recipes.Count >= 20, "twenty recipes at least");
        Assert.All(recipes, recipe => Assert.Contains(Yaml, block => Ends(recipe, block)));
        Assert.All(recipes, recipe => Assert.Contains($"({recipe["docs/".Length..]})", Repository.Text(Page), StringComparison.Ordinal));
    }

    private static bool Ends(string recipe, string block) => Repository.Text(recipe).EndsWith('\n' + block, StringComparison.Ordinal);

    [Fact]
    public void Shows_nothing_that_is_no_YAML()
    {
        foreach (var block in Yaml) new YamlStream().Load(new StringReader(block));
    }
}
