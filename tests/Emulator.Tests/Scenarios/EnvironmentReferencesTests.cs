using System.Collections.Immutable;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using CsCheck;

namespace Chats.Emulator.Scenarios;

/// <summary><c>${env.NAME}</c> in the values of scenario files.</summary>
public sealed class EnvironmentReferencesTests
{
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["KEY"] = "s3cret",
        ["SEED"] = "7",
        ["EMPTY"] = "",
        ["NULL"] = "null",
        ["STRUCTURE"] = "x\nseed: 5\n- [a, {b: c}] # no",
        ["REFERENCE"] = "${env.KEY}",
    };

    private static readonly string[] Pieces = ["${env.KEY}", "$", "{", "}", "env.", "KEY", ":-", "s3cret", "7", "x"];

    [Theory]
    [InlineData("${env.KEY}", "s3cret")]
    [InlineData("a ${env.KEY}-${env.SEED} b", "a s3cret-7 b")]
    [InlineData("${env.NONE:-fallback}", "fallback")]
    [InlineData("${env.EMPTY:-fallback}", "fallback")]
    [InlineData("${env.NONE:-}", "")]
    [InlineData("${env.KEY:-fallback}", "s3cret")]
    [InlineData("${env.NONE:-a:-b c}", "a:-b c")]
    [InlineData("${env.STRUCTURE}", "x\nseed: 5\n- [a, {b: c}] # no")]
    [InlineData("${env.REFERENCE}", "${env.KEY}")]
    [InlineData("$${env.KEY}", "${env.KEY}")]
    [InlineData("$$${env.KEY}", "$${env.KEY}")]
    [InlineData("${KEY} $KEY ${env.a-b} ${env.} ${env:KEY} ${{env.KEY}} ${env.KEY", "${KEY} $KEY ${env.a-b} ${env.} ${env:KEY} "
        + "${{env.KEY}} ${env.KEY")]
    public void A_reference_becomes_the_value_and_nothing_else_changes(string text, string value)
    {
        var problems = new Problems("s");
        Assert.Equal(value, ((ScalarNode)References(problems).Expand(ScalarNode.Text(text))).Value);
        Assert.True(problems.IsEmpty);
    }

    [Fact]
    public void A_value_alone_is_a_number_where_one_is_expected_even_in_json()
    {
        using var files = new TemporaryFiles();
        Environment.SetEnvironmentVariable("CE_TEST_SEED", "77");
        var json = files.Add("s.json", """{"version": 1, "seed": "${env.CE_TEST_SEED}", "name": "${env.CE_TEST_NULL:-null}"}""");

        var origin = ScenarioLoader.LoadFiles([json], Shipped.Now).Origin!;

        Assert.Equal((77ul, "null"), (origin.State.Seed, origin.ScenarioName));
    }

    [Fact]
    public void A_value_makes_no_structure()
    {
        using var files = new TemporaryFiles();
        Environment.SetEnvironmentVariable("CE_TEST_STRUCTURE", "x\nseed: 5\ncontacts: [{ handle: a@example.com }]");
        var file = files.Add("s.yaml", "version: 1\nname: ${env.CE_TEST_STRUCTURE}\n");

        var origin = ScenarioLoader.LoadFiles([file], Shipped.Now).Origin!;

        Assert.Equal((42ul, 0), (origin.State.Seed, origin.State.Contacts.Count));
        Assert.StartsWith("x\nseed: 5", origin.ScenarioName, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_variable_is_one_problem_in_its_place()
    {
        using var files = new TemporaryFiles();
        var file = files.Add("s.yaml", "version: 1\nlines: [{ number: \"${env.CE_TEST_MISSING}\" }]\nseed: x\n");

        Assert.Equal(
            [
                $"{file}:2:19: the environment variable CE_TEST_MISSING is not set; set it, or give a default: "
                    + $"${{env.CE_TEST_MISSING:-default}}",
                $"{file}:3:7: expected a whole number, found 'x'",
            ],
            ScenarioLoader.CheckFiles([file]).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Keys_are_not_values()
    {
        var map = new MapNode(Position.Start, [KeyValuePair.Create<ScalarNode, Node>(ScalarNode.Text("${env.KEY}"), ScalarNode.Text("x"))]);
        Assert.Equal("${env.KEY}", ((MapNode)References(new Problems("s")).Expand(map)).Entries[0].Key.Value);
    }

    [Fact]
    public void Whatever_a_world_holds_is_written_such_that_it_is_read_back() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 8].Select(places => string.Concat(places.Select(place => Pieces[place]))).Sample(text =>
        {
            var first = References(new Problems("s"));
            first.Expand(ScalarNode.Text("${env.KEY}"));
            var written = (ScalarNode)EnvironmentReferences.Write(ScalarNode.Text(text), first.Read);
            var read = (ScalarNode)References(new Problems("s")).Expand(written);
            return read.Value == text && (text != "s3cret" || written.Value == "${env.KEY}");
        });

    [Fact]
    public void A_common_value_is_a_reference_under_its_own_key_only()
    {
        var read = new EnvironmentValues(ImmutableDictionary<string, string>.Empty, [new EnvironmentValue("seed", "${env.SEED}", "7")]);

        Assert.Equal("${env.SEED}", ((ScalarNode)EnvironmentReferences.Write(ScalarNode.Plain("7"), read, "seed")).Value);
        Assert.Equal("7", ((ScalarNode)EnvironmentReferences.Write(ScalarNode.Plain("7"), read, "first")).Value);
    }

    private static EnvironmentReferences References(Problems problems) => new(Variables.GetValueOrDefault, problems);
}
