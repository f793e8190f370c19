using Chats.Emulator.Rules.Catalog;

namespace Chats.Emulator.Docs;

/// <summary>
/// Every rule and every behaviour is found in a test by its id: <c>// rule chats.exists</c> stands where it is tested.
/// Those of before the level of October 2026 are tested as well, but not cited; they stand in a list, which never grows.
/// </summary>
public sealed class TestedRulesTests
{
    private const string ListOfUncited = "tests/Emulator.Tests/Docs/rules-without-citation.txt";

    private static readonly IReadOnlyList<string> Ids =
    [
        .. RuleCatalog.All.Select(rule => rule.Id), .. BehaviourCatalog.All.Select(behaviour => behaviour.Id),
    ];

    [Fact]
    public void Every_rule_is_cited_by_a_test()
    {
        var cited = Repository.Files("tests", "*").Where(IsTest).SelectMany(file => RuleCitations.In(Repository.Text(file)));
        var uncited = Repository.Text(ListOfUncited).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([], Ids.Except(uncited).Except(cited).Select(id => $"no file under tests says: // rule {id}"));
    }

    /// <summary>What is written about citing is no test of what it cites.</summary>
    private static bool IsTest(string file) => Path.GetExtension(file) is ".cs" or ".mjs" or ".py"
        && !file.Contains("/node_modules/", StringComparison.Ordinal)
        && !file.StartsWith("tests/Emulator.Tests/Docs/", StringComparison.Ordinal);
}
