using Chats.Emulator.Conversations.Files.Steps;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>What files of conversation tests mean, and what is said of those that are wrong.</summary>
public sealed class TestFileTests
{
    private const string Head = """
        version: 1
        tests:
          - name: t
            steps:

        """;

    [Fact]
    public void The_example_of_the_plan_is_read()
    {
        var file = Load("""
            version: 1
            app: { url: "http://localhost:5000", webhook: /hooks, ready: /health, settle: 1s }
            tests:
              - name: An order question is answered
                steps:
                  - { as: Maya, say: "Is my cake ready?", to: "+12025550100" }
                  - expect: { typing: any, within: 5s }
                  - expect: { message: { matches: '(?i)ready at (?<time>[0-9:]+)' } }
                    save_as: answer
                  - { as: Maya, react: love, message: "${answer}" }
                  - expect_no: { message: any, for: 3s }
                  - call: { url: /jobs/ask-how-it-was, method: POST, expect: { status: 202 } }
                  - expect: { message: { contains: "${answer.groups.time}" } }
            """);
        var steps = file.Tests[0].Steps.Select(step => step.Read(new Problems("t"))).ToList();
        Assert.Equal("/hooks", file.Application.Webhook);
        Assert.Equal(TimeSpan.FromSeconds(1), file.Application.Settle);
        Assert.Equal(
            [
                typeof(ActStep), typeof(ExpectStep), typeof(ExpectStep), typeof(ActStep), typeof(ExpectNoStep), typeof(CallStep),
                typeof(ExpectStep),
            ],
            file.Tests[0].Steps.Select(step => Kind(step)));
        Assert.Equal("Maya", Assert.IsType<ActStep>(steps[0]).Act.As);
        Assert.Equal(TimeSpan.FromSeconds(5), Assert.IsType<ExpectStep>(steps[1]).Expectation.Within);
        Assert.Equal("answer", Assert.IsType<ExpectStep>(steps[2]).SaveAs);
        Assert.Equal(202, Assert.IsType<CallStep>(steps[5]).Call.Status);
    }

    [Fact]
    public void Rows_make_a_test_each_with_their_values_put_in()
    {
        var file = Load("""
            version: 1
            tests:
              - name: A person who said ${word} is left alone
                each: [ { word: STOP, n: 2 }, { word: "opt out", n: 3 } ]
                steps:
                  - { as: Maya, say: "${word}", to: "+12025550100" }
                  - expect: { message: any, count: "${n}" }
            """);
        Assert.Equal(
            ["A person who said STOP is left alone|word: STOP, n: 2|1", "A person who said opt out is left alone|word: opt out, n: 3|2"],
            file.Tests.Select(test => $"{test.Name}|{test.Row}|{test.RowNumber}"));
        var act = Assert.IsType<ActStep>(file.Tests[1].Steps[0].Read(new Problems("t"))).Act;
        Assert.Equal("opt out", Assert.IsType<Domain.Messages.TextPart>(Assert.IsType<SayAct>(act.Content).Parts[0]).Value);
        Assert.Equal(3, Assert.IsType<ExpectStep>(file.Tests[1].Steps[1].Read(new Problems("t"))).Expectation.Count);
    }

    [Theory]
    [InlineData("wrod", "did you mean 'word'?")]
    [InlineData("n", "the row word: two has no column 'n', which another has")]
    public void A_value_that_is_no_column_of_a_row_is_told_with_what_helps(string column, string problem) => Assert.Contains(
        Problems($$"""
            tests:
              - name: t
                each: [ { word: one, n: 1 }, { word: two } ]
                steps: [ { note: "${{{column}}}" } ]
            """),
        found => found.EndsWith(problem, StringComparison.Ordinal));

    /// <summary>What is printed of a test selects it again, so it is one line, with every value and every escape in its place.</summary>
    [Fact]
    public void A_test_is_named_in_one_line()
    {
        var file = Load("""
            version: 1
            tests:
              - name: "Costs $${n} or ${n}"
                each: [ { n: 1, x: "line\nbreak" }, { n: 2, x: "a\tb\u0007" } ]
                steps: [ { as: Maya, say: "${x}", to: "+12025550100" } ]
            """);

        Assert.Equal(
            [@"t.yaml: Costs ${n} or 1 [n: 1, x: line\nbreak]", @"t.yaml: Costs ${n} or 2 [n: 2, x: a\tb\u0007]"],
            file.Tests.Select(test => test.ToString()));
        var act = Assert.IsType<ActStep>(file.Tests[0].Steps[0].Read(new Problems("t"))).Act;
        Assert.Equal("line\nbreak", Assert.IsType<Domain.Messages.TextPart>(Assert.IsType<SayAct>(act.Content).Parts[0]).Value);
    }

    [Theory]
    [InlineData("- advance: 24h", typeof(AdvanceStep))]
    [InlineData("- wait: 5s", typeof(WaitStep))]
    [InlineData("- fault: { name: slow, on: sendMessage, then: { status: 500 } }", typeof(FaultStep))]
    [InlineData("- no_fault: slow", typeof(NoFaultStep))]
    [InlineData("- savepoint: here", typeof(SavepointStep))]
    [InlineData("- restore: here", typeof(RestoreStep))]
    [InlineData("- line: { number: \"+12025550100\", flagged: true }", typeof(LineStep))]
    [InlineData("- contact: { person: Maya, services: [SMS] }", typeof(ContactStep))]
    [InlineData("- note: Something to read", typeof(NoteStep))]
    [InlineData("- hygiene: clean", typeof(HygieneStep))]
    [InlineData("- { hygiene: clean, except: [ignored-input] }", typeof(HygieneStep))]
    [InlineData("- coverage: { at_least: 10 }", typeof(CoverageStep))]
    [InlineData("- in_order: [ { typing: any }, { message: any } ]", typeof(InOrderStep))]
    [InlineData("- { as: Maya, one_of: [ { say: Hi }, { react: love } ] }", typeof(ActStep))]
    public void Every_kind_of_step_is_read(string step, Type kind) =>
        Assert.IsType(kind, Load(Head + $"      {step}\n").Tests[0].Steps[0].Read(new Problems("t")));

    [Fact]
    public void Ten_mistakes_are_ten_problems_each_in_its_place() => Assert.Equal(
        [
            "t.yaml:2:1: unknown key 'scenaro'; did you mean 'scenario'?",
            "t.yaml:3:8: unknown key 'urll'; did you mean 'url'?",
            "t.yaml:5:5: missing key 'name'",
            "t.yaml:6:9: unknown key 'expct'; did you mean 'expect'?",
            "t.yaml:7:41: expected a duration such as 100ms, 5s, 1h30m or PT5M, found 'soon'",
            "t.yaml:8:21: unknown key 'sayy'; did you mean 'say'?",
            "t.yaml:9:35: '${anwser}' names nothing here: a name comes from save_as of an earlier step or from a column of each, and $${ is the "
                + "text itself; did you mean 'answer'?",
            "t.yaml:11:24: count says it exactly; leave out at_least and at_most",
            "t.yaml:12:14: expected a step such as { as: Maya, say: \"Hi\" } or expect: { message: any }, found a text",
            "t.yaml:13:32: expected true or false, found 'no'; that is a text in YAML 1.2: write false",
        ],
        Problems("""
            version: 1
            scenaro: x.yaml
            app: { urll: x }
            tests:
              - steps:
                  - expct: { message: any }
                  - expect: { message: any, within: soon }
                  - { as: Maya, sayy: "Hi", save_as: answer }
                  - { as: Maya, edit: { text: "${anwser}" } }
              - name: u
                steps: [ { expect: { message: any, count: 2, at_least: 1 } },
                         Maya says hello,
                         { as: Ben, block: no } ]
            """));

    [Theory]
    [InlineData("- expect: { message: { matches: \"\\d+\" } }", "write patterns in single quotes")]
    [InlineData("- { as: Maya, say: ${word}, to: Ben }", "needs quotes: \"${word}\"")]
    [InlineData("- { as: Maya, block: no }", "that is a text in YAML 1.2: write false")]
    [InlineData("- { as: Maya, say: Hi, to: Ben, save_as: env }", "that starts with a letter and is neither env nor now, found 'env'")]
    [InlineData("- { as: Maya, say: Hi, to: Ben, save_as: now }", "that starts with a letter and is neither env nor now, found 'now'")]
    [InlineData("- as: Maya\n        say: Hi: there", ":6:16: ", "a text with ': ' in it needs quotes: \"Hi: there\"")]
    [InlineData("- fault:\n          name: x\n          then: status: 500", ":7:23: ", "needs quotes: \"status: 500\", and a map in one line braces: { status: 500 }")]
    [InlineData("- as: Maya\n        say: I ask:", ":6:19: ", "a text with ': ' in it needs quotes: \"I ask:\"")]
    [InlineData("- as: Maya\n          say: Hi", ":6:14: ", "the keys of one map begin in the same column")]
    [InlineData("- as: Maya\n        say: @ana look", ":6:14: ", "a text that begins with @ needs quotes")]
    [InlineData("- as: Maya\n        say: `look`", ":6:14: ", "a text that begins with ` needs quotes")]
    [InlineData("- as: Maya\n        say: %off", ":6:14: ", "a text that begins with % needs quotes")]
    [InlineData("- as: Maya\n        say: [look] here", ":6:21: ", "a text that begins with [ needs quotes")]
    [InlineData("- as: Maya\n        say: {look} here", ":6:21: ", "a text that begins with { needs quotes")]
    [InlineData("- as: Maya\n        say: \"look\" here", ":6:21: ", "quotes stand around the whole text")]
    [InlineData("- as: Maya\n        say: - look", ":6:14: ", "a text that begins with - needs quotes")]
    [InlineData("- as: Maya\n        say: \"look\n        chat: maya", ":6:14: ", "close the quote that opens here")]
    [InlineData("- as: Maya\n       say: Hi", "", "the keys of one map begin in the same column")]
    [InlineData("- note: x\n  - name: u\n  steps: [ { note: y } ]", "", "what belongs to an item of a list stands further in than its -")]
    public void The_traps_of_YAML_come_with_a_way_out(string step, params string[] parts)
    {
        var problem = Assert.Single(Problems(Head + $"      {step}\n"));
        Assert.All(parts, part => Assert.Contains(part, problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ as: Maya, say: Hi, expect: { message: any } }", ":30: 'say' and 'expect' are two steps: begin each with a - of its own")]
    [InlineData("{ expect: { message: any }, expect_no: { read: any } }", ":37: 'expect' and 'expect_no' are two steps: begin each with a - of its own")]
    [InlineData("{ wait: 1s, advance: 1h }", ":21: 'wait' and 'advance' are two steps: begin each with a - of its own")]
    [InlineData("{ as: Maya, say: Hi, react: love }", ":30: 'say' and 'react' are two steps: begin each with a - of its own")]
    [InlineData("{ expect: { message: any }, within: 5s }", ":37: unknown key 'within'; it stands in the map: expect: { message: any, within: 5s }")]
    [InlineData("{ expect: { message: any }, count: 2 }", ":37: unknown key 'count'; it stands in the map: expect: { message: any, count: 2 }")]
    [InlineData("{ expect_no: { message: any }, for: 5s }", ":40: unknown key 'for'; it stands in the map: expect_no: { message: any, for: 5s }")]
    [InlineData("{ expect: { message: any }, chat: maya }", ":37: unknown key 'chat'; it is about what is expected: expect: { message: { chat: … } }")]
    [InlineData("{ expect: { message: any, contains: Hi } }", ":35: unknown key 'contains'; it stands in the kind: message: { contains: … }")]
    [InlineData("{ expect: { message: any, save_as: a } }", ":35: unknown key 'save_as'; it stands beside expect, as a key of the step")]
    [InlineData("{ expect: { message: any, for: 5s } }", ":35: unknown key 'for'; what must happen has within, and for goes with expect_no")]
    [InlineData("{ expect_no: { message: any, within: 5s } }", ":38: unknown key 'within'; what must not happen has for: expect_no: { message: any, for: 5s }")]
    [InlineData("{ as: Maya, say: Hi, to: \"+12025550100\", chat: maya }", ":9: 'to' and 'chat' exclude each other")]
    [InlineData("{ as: Maya, say: Hi, chat: maya, with: [Ben] }", ":9: 'with' goes with 'to'; a chat has its people already")]
    [InlineData("{ as: Maya, one_of: [ { say: Hi, to: \"+12025550100\", chat: maya }, { say: Ho } ] }", ":31: 'to' and 'chat' exclude each other")]
    [InlineData("{ as: Maya, unsend: last }", ":29: expected true, found 'last'; write true")]
    [InlineData("{ as: Maya, share_location: true }", ":37: expected a map or false, found 'true'")]
    public void A_key_in_the_wrong_place_is_told_where_it_belongs(string step, string problem) =>
        Assert.Equal($"t.yaml:5{problem}", Assert.Single(Problems(Head + $"      - {step}\n")));

    [Theory]
    [InlineData("scenario: bakery.yaml\ntests: [ { name: t, steps: [ { note: x } ] } ]", "not by what comes by HTTP")]
    [InlineData("tests: [ { name: t, steps: [ { note: \"${env.HOME}\" } ] } ]", "environment variables are read in scenario files only")]
    [InlineData(
        "tests: [ { name: t, steps: [ { expect: { message: { judge: { command: [touch, x], criterion: kind } } } } ] } ]",
        "commands run in test files only")]
    [InlineData("tests: [ { name: t, steps: [ { as: Maya, say: { from: { command: [touch, x] } } } ] } ]", "commands run in test files only")]
    public void What_comes_by_HTTP_runs_nothing_and_reads_nothing(string text, string problem) =>
        Assert.Contains(TestFileLoader.LoadText(text, "t").Problems, found => found.Message.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void A_command_that_is_the_applications_own_comes_by_HTTP_as_well() => Assert.Empty(TestFileLoader.LoadText(
        "version: 1\ntests: [ { name: t, steps: [ { call: { url: \"http://localhost/a\", json: { command: go } } } ] } ]", "t").Problems);

    [Theory]
    [InlineData("http://localhost:5000", "/hooks", "http://localhost:5000/hooks")]
    [InlineData("http://localhost:5000/", "/hooks?a=b", "http://localhost:5000/hooks?a=b")]
    [InlineData("http://localhost:5000/app/", "/hooks", "http://localhost:5000/app/hooks")]
    [InlineData("http://localhost:5000/app?x=y", "/", "http://localhost:5000/app/")]
    [InlineData("http://localhost:5000/app", "http://localhost:5001/hooks", "http://localhost:5001/hooks")]
    [InlineData(null, "/hooks", null)]
    public void A_path_of_the_application_is_below_its_address(string? url, string address, string? expected) =>
        Assert.Equal(expected, new ApplicationSpec { Url = url }.Resolve(address)?.AbsoluteUri);

    [Fact]
    public void Files_are_found_by_folder_and_pattern_and_name_their_scenario_from_where_they_are()
    {
        using var files = new TemporaryFiles();
        files.Add("bakery.yaml", "version: 1\nlines: [ { number: \"+12025550100\" } ]\n");
        files.Add("tests/a.yaml", "scenario: ../bakery.yaml\ntests: [ { name: a, steps: [ { note: x } ] } ]");
        files.Add("tests/deep/b.yaml", "scenario: { version: 1, clock: { mode: manual } }\ntests: [ { name: b, steps: [ { note: x } ] } ]");
        files.Add("tests/deep/c.test.json", """{ "tests": [ { "name": "c", "steps": [ { "note": "x" } ] } ] }""");
        files.Add("tests/package.json", "{}");
        var byFolder = TestFileLoader.Load([files.PathOf("tests")]);
        Assert.Empty(byFolder.Problems);
        Assert.Equal(["a", "b", "c"], byFolder.Files.SelectMany(file => file.Tests).Select(test => test.Name));
        Assert.Contains("+12025550100", byFolder.Files[0].Scenario, StringComparison.Ordinal);
        Assert.Equal([false, true, false], byFolder.Files.Select(file => file.HasClock));
        Assert.Equal(["b"], TestFileLoader.Load([files.PathOf("**/b*.yaml")]).Files.Select(file => file.Tests[0].Name));
        Assert.Contains("no file with tests", Assert.Single(TestFileLoader.Load([files.PathOf("*.yaml")]).Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tabs.yaml", "tests:\n\t- name: a\n", "2:1: a tab stands here")]
    [InlineData("colon.yml", "version: 1\ntests:\n  - name: Hi: there\n    steps: [ { note: x } ]\n", "3:13: ")]
    [InlineData("flow.yaml", "{ \"tests\": [ &a ] }", "anchors such as &a")]
    [InlineData("keys.test.yaml", "version: 1\nTests: []\n", "2:1: unknown key 'Tests'; did you mean 'tests'?")]
    public void A_file_with_mistakes_is_not_passed_over_in_a_folder(string name, string text, string problem)
    {
        using var files = new TemporaryFiles();
        files.Add("good.yaml", "tests: [ { name: a, steps: [ { note: x } ] } ]");
        files.Add("compose.yaml", "services: &a {}\n");
        files.Add(name, text);
        foreach (var path in new[] { files.PathOf(""), files.PathOf("*.y*ml") })
        {
            Assert.Contains(
                TestFileLoader.Load([path]).Problems, found => found.ToString().Contains($"{name}:", StringComparison.Ordinal)
                    && found.ToString().Contains(problem, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_file_that_is_no_text_is_not_passed_over_in_a_folder()
    {
        using var files = new TemporaryFiles();
        File.WriteAllBytes(files.PathOf("latin.yaml"), "tests: [ { name: Gr\u00fc\u00dfe } ]"u8.ToArray().Select(letter => letter == 0xc3 ? (byte)0xfc : letter).ToArray());
        Assert.EndsWith(
            "latin.yaml:1:1: the file is not UTF-8 text; save it as UTF-8", Assert.Single(TestFileLoader.Load([files.PathOf("")]).Problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_finds_nothing_says_where_it_looked() => Assert.EndsWith(
        $"; it was looked for in {Environment.CurrentDirectory}", Assert.Single(TestFileLoader.Load(["no-such/**/*.yaml"]).Problems).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_is_wrong_with_the_scenario_is_said_in_its_own_place()
    {
        using var files = new TemporaryFiles();
        files.Add("bakery.yaml", "version: 1\nlinez: []\n");
        files.Add("t.yaml", "scenario: bakery.yaml\ntests: [ { name: a, steps: [ { note: x } ] } ]");
        files.Add("v.yaml", "scenario: \"a\\0b\"\ntests: [ { name: a, steps: [ { note: x } ] } ]");
        files.Add("u.yaml", "scenario: bakry.yaml\ntests: [ { name: a, steps: [ { note: x } ] } ]");
        Assert.EndsWith("bakery.yaml:2:1: unknown key 'linez'; did you mean 'lines'?", Assert.Single(TestFileLoader.Load([files.PathOf("t.yaml")]).Problems).ToString(), StringComparison.Ordinal);
        var missing = Assert.Single(TestFileLoader.Load([files.PathOf("u.yaml")]).Problems);
        Assert.Contains("u.yaml:1:11: the scenario 'bakry.yaml': there is no such file; did you mean", missing.ToString(), StringComparison.Ordinal);
        var nameless = Assert.Single(TestFileLoader.Load([files.PathOf("v.yaml")]).Problems);
        Assert.Equal("the scenario 'a\0b': the name of the file has a null character in it", nameless.Message);
        Assert.Contains("is empty", Assert.Single(TestFileLoader.Load([""]).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_schema_is_the_generated_one() =>
        Assert.Equal(TestFileSchema.Generate(), File.ReadAllText(Shipped.PathOf("test.schema.json")));

    private static Type Kind(TestStep step)
    {
        var problems = new Problems("t");
        StepCodec.Step.TryRead(step.Node, problems, out var content);
        return content?.GetType() ?? typeof(ActStep);
    }

    private static TestFile Load(string text)
    {
        var reading = TestFileLoader.LoadText(text, "t.yaml");
        Assert.Empty(reading.Problems);
        return reading.Files[0];
    }

    private static IEnumerable<string> Problems(string text) =>
        TestFileLoader.LoadText(text, "t.yaml").Problems.Select(problem => problem.ToString());
}
