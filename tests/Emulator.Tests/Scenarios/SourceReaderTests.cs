using Chats.Emulator.Scenarios.Sources;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Scenarios;

/// <summary>One scenario from several files: named together, or included by each other.</summary>
public sealed class SourceReaderTests : IDisposable
{
    private const string Base = """
        version: 1
        name: base
        lines: [{ number: "+12025550100" }]
        contacts: [{ handle: ana@example.com }]
        webhooks: [{ url: "https://a.example/hook" }]
        delivery: { sent_after: 1s }
        """;

    private readonly TemporaryFiles _files = new();

    [Fact]
    public void Files_are_merged_in_order()
    {
        _files.Add("base.yaml", Base);
        _files.Add("more.yaml", """
            version: 1
            lines: [{ number: "+12025550101" }]
            contacts: [{ handle: ben@example.com }]
            webhooks: { timeout: 5s, subscriptions: [{ url: "https://b.example/hook" }] }
            delivery: { queued_after: 0s, sent_after: 1s }
            """);

        var origin = Load("base.yaml", "more.yaml");

        Assert.Equal("base", origin.ScenarioName);
        Assert.Equal(["+12025550100", "+12025550101"], origin.State.Lines.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(2, origin.State.Contacts.Count);
        Assert.Equal(
            ["https://a.example/hook", "https://b.example/hook"],
            origin.State.Subscriptions.Select(subscription => subscription.TargetUrl));
        Assert.Equal(TimeSpan.FromSeconds(5), origin.State.Settings.Webhooks.Timeout);
        Assert.Equal((TimeSpan.Zero, TimeSpan.FromSeconds(1)), (origin.State.Settings.QueuedAfter, origin.State.Settings.SentAfter));
    }

    [Fact]
    public void The_merged_text_makes_the_same_world()
    {
        _files.Add("base.yaml", Base);
        _files.Add("main.yaml", "include: base.yaml\nseed: 7\ncontacts: [{ handle: \"+14155550123\" }]\n");

        var origin = Load("main.yaml");
        var again = ScenarioLoader.Load(origin.ScenarioText, "scenario", Shipped.Now);

        Assert.Empty(again.Problems);
        Assert.DoesNotContain("include", origin.ScenarioText, StringComparison.Ordinal);
        Assert.Equal(7ul, again.Origin!.State.Seed);
        Assert.Equal(origin.State.Contacts.Keys.Order(), again.Origin.State.Contacts.Keys.Order());
        Assert.Equal(
            origin.State.Subscriptions.Select(subscription => subscription.Id),
            again.Origin.State.Subscriptions.Select(subscription => subscription.Id));
    }

    [Fact]
    public void A_single_file_is_shown_as_it_is() => Assert.Equal(Base, Load(_files.Add("base.yaml", Base)).ScenarioText);

    [Fact]
    public void A_file_that_several_include_is_read_once()
    {
        _files.Add("shared/base.yaml", Base);
        _files.Add("a.yaml", "include: shared/base.yaml\ncontacts: [{ handle: a@example.com }]\n");
        _files.Add("shared/b.yaml", "include: [base.yaml]\ncontacts: [{ handle: b@example.com }]\n");

        Assert.Equal(
            ["a@example.com", "ana@example.com", "b@example.com"],
            Load("a.yaml", "shared/b.yaml").State.Contacts.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("contacts: [{ handle: Ana@Example.com }]", ":2:22: duplicate contact 'ana@example.com'; the first is in {0}:4:22")]
    [InlineData("lines: [{ number: \"+12025550100\" }]", ":2:19: duplicate line number '+12025550100'; the first is in {0}:3:19")]
    [InlineData("name: other", ":2:7: 'name' is given a second time with another value; the first is in {0}:2:7")]
    [InlineData("delivery: { sent_after: 2s }", ":2:25: 'sent_after' is given a second time with another value; the first is in {0}:6:25")]
    [InlineData("contacts: { a: 1 }", ":2:11: 'contacts' is a map here and a list in {0}:4:11")]
    public void What_does_not_go_together_names_both_places(string more, string problem)
    {
        var first = _files.Add("base.yaml", Base);
        var second = _files.Add("more.yaml", "version: 1\n" + more);

        Assert.Equal([second + string.Format(System.Globalization.CultureInfo.InvariantCulture, problem, first)], Problems(first, second));
    }

    [Fact]
    public void Every_file_has_its_problems_under_its_own_name()
    {
        var included = _files.Add("inc.yaml", "sed: 1\ncontacts: [{ handle: x }]");
        var main = _files.Add("main.yaml", "version: 1\ninclude: inc.yaml\nclock: { mode: manul }");

        Assert.Equal(
            [
                $"{main}:3:16: unknown value 'manul'; did you mean 'manual'?",
                $"{included}:1:1: unknown key 'sed'; did you mean 'seed'?",
                $"{included}:2:22: 'x' is not a phone number in E.164 form such as +12025550100: it has no digits",
            ],
            Problems(main));
    }

    [Fact]
    public void Eight_levels_are_read_and_nine_are_not()
    {
        _files.Add("f8.yaml", "version: 1");
        for (var i = 7; i >= 0; i--) _files.Add($"f{i}.yaml", $"include: f{i + 1}.yaml");
        Assert.Empty(Problems(_files.PathOf("f0.yaml")));

        _files.Add("f8.yaml", "version: 1\ninclude: f9.yaml");
        _files.Add("f9.yaml", "seed: 1");
        Assert.Equal([$"{_files.PathOf("f8.yaml")}:2:10: files include each other more than 8 deep"], Problems(_files.PathOf("f0.yaml")));
    }

    [Fact]
    public void A_circle_is_a_problem_where_it_closes()
    {
        var first = _files.Add("a.yaml", "version: 1\ninclude: b.yaml");
        var second = _files.Add("b.yaml", "include: a.yaml");

        Assert.Equal([$"{second}:1:10: files include each other in a circle: {first} → {second} → {first}"], Problems(first));
    }

    [Fact]
    public void A_file_that_is_missing_is_a_problem_where_it_is_named()
    {
        var near = _files.Add("people.yaml", "version: 1");
        var main = _files.Add("main.yaml", "version: 1\ninclude: [people.yml, people.yaml, { a: b }]");

        Assert.Equal(
            [
                $"{main}:2:11: 'people.yml' cannot be included: there is no such file; did you mean '{near}'?",
                $"{main}:2:36: expected a file, found a map",
            ],
            Problems(main));
    }

    [Fact]
    public void A_file_that_cannot_be_read_says_what_may_be_meant()
    {
        var near = _files.Add("scenarios/two-lines.yaml", "version: 1");

        Assert.Equal(
            [$"{_files.PathOf("two-lines")}:1:1: there is no such file; did you mean '{near}'?"], Problems(_files.PathOf("two-lines")));
        Assert.Equal(
            [$"{_files.PathOf("tow-lines.yaml")}:1:1: there is no such file; did you mean '{near}'?"],
            Problems(_files.PathOf("tow-lines.yaml")));
        Assert.Equal(
            [$"{_files.PathOf("scenarios")}:1:1: this is a folder; name a file in it; there are {near}"],
            Problems(_files.PathOf("scenarios")));
    }

    [Theory]
    [InlineData("no-such-orders.yaml")]
    [InlineData("no-such-folder/orders.yaml")]
    public void A_relative_path_that_leads_nowhere_says_where_it_led(string path)
    {
        // Beside the tests stand the build's own JSON files, which nobody meant.
        var (_, problem) = ScenarioText.ReadFile(path, path);
        Assert.Contains($"; it was looked for as {Path.GetFullPath(path)}", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(".json", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_no_name_of_a_file_is_a_problem()
    {
        var main = _files.Add("main.yaml", "version: 1\ninclude: \"a\\0b\"");

        Assert.Equal([$"{main}:2:10: 'a\0b' cannot be included: the name of the file has a null character in it"], Problems(main));
        Assert.Equal([":1:1: the name of the file is empty; is the variable that should hold it set?"], Problems(""));
    }

    [Theory]
    [InlineData("version: 1\ninclude: other.yaml", "s:2:1: files are included by scenario files only; write out what they hold")]
    [InlineData("version: 1\nname: ${env.HOME}", "s:2:7: environment variables are read in scenario files only; write the value, or "
        + "$${env.HOME} for this very text")]
    public void A_text_that_is_no_file_reads_none(string text, string problem) =>
        Assert.Equal([problem], ScenarioLoader.Load(text, "s", Shipped.Now).Problems.Select(found => found.ToString()));

    public void Dispose() => _files.Dispose();

    private Worlds.Savepoints.WorldOrigin Load(params string[] names)
    {
        var reading = ScenarioLoader.LoadFiles([.. names.Select(_files.PathOf)], Shipped.Now);
        Assert.Empty(reading.Problems);
        return reading.Origin!;
    }

    private static IEnumerable<string> Problems(params string[] paths) =>
        ScenarioLoader.CheckFiles(paths).Problems.Select(problem => problem.ToString());
}
