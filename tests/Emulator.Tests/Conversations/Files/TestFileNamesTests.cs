using Chats.Emulator.Scenarios;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Names that a test uses and nobody has are told before it runs; none that something has, or may have by then.</summary>
public sealed class TestFileNamesTests
{
    private const string World = """
        version: 1
        lines: [ { number: "+12025550100" }, { number: "+12025550101", released: true } ]
        contacts:
          - { handle: "+14155550123", name: Maya }
          - { handle: "ana@example.com", name: Ana María }
        chats:
          - { key: maya, from: "+12025550100", to: [Maya] }
          - { key: Orders, from: "+12025550100", to: [Maya, "+14155550125"] }
        faults: [ { name: busy, on: createChat, then: { status: 503 } } ]
        """;

    [Theory]
    [InlineData("{ as: Nadya, say: Hi, chat: maya }", "15: nobody is named 'Nadya'; known are Ana María, Maya")]
    [InlineData("{ as: Maja, say: Hi, chat: maya }", "15: nobody is named 'Maja'; did you mean 'Maya'?")]
    [InlineData("{ as: 4155550123, say: Hi, chat: maya }", "15: '4155550123' is not a phone number in E.164 form such as +12025550100: the leading + is missing")]
    [InlineData("{ as: me, say: Hi, chat: maya }", "15: nobody is named 'me'; known are Ana María, Maya")]
    [InlineData("{ as: \"+12025550100\", say: Hi, chat: maya }", "15: '+12025550100' is a line of the account, not a person")]
    [InlineData("{ as: \"+12025550101\", say: Hi, to: \"+12025550100\" }", "15: '+12025550101' is a line of the account, not a person")]
    [InlineData("{ as: Maya, say: Hi, to: \"+12025550100\", with: [\"+12025550100\"] }", "57: '+12025550100' is a line of the account, not a person")]
    [InlineData("{ as: Maya, one_of: [ { read: true }, { say: Hi, to: \"+12025550100\", with: [\"+12025550100\"] } ] }", "85: '+12025550100' is a line of the account, not a person")]
    [InlineData("contact: { person: \"+12025550100\", blocked: true }", "28: '+12025550100' is a line of the account, not a person")]
    [InlineData("{ as: Maya, say: Hi, chat: order }", "36: no chat has the key 'order'; did you mean 'Orders'?")]
    [InlineData("{ as: Maya, say: Hi, chat: 550e8400e29b41d4a716446655440000 }", "36: no chat has the key '550e8400e29b41d4a716446655440000'; known are maya, Orders")]
    [InlineData("{ as: Maya, say: Hi, to: Ana María }", "34: unknown line 'Ana María'; known are +12025550100")]
    [InlineData("{ as: Maya, say: Hi, to: \"+12025550101\" }", "34: unknown line '+12025550101'; did you mean '+12025550100'?")]
    [InlineData("{ as: Maya, say: Hi, to: \"+12025550100\", with: [Ana María, Ben] }", "68: nobody is named 'Ben'; known are Ana María, Maya")]
    [InlineData("{ as: Maya, add: Ben, chat: orders }", "26: nobody is named 'Ben'; known are Ana María, Maya")]
    [InlineData("{ as: Maya, remove: Ben, chat: orders }", "29: nobody is named 'Ben'; known are Ana María, Maya")]
    [InlineData("{ as: Maya, chat: orders, one_of: [ { say: Hi }, { add: Ben } ] }", "65: nobody is named 'Ben'; known are Ana María, Maya")]
    [InlineData("{ as: Maya, chat: orders, say: { parts: [ { type: text, value: Hi, mention: Ben } ] } }", "85: nobody is named 'Ben'; known are Ana María, Maya")]
    [InlineData("contact: { person: Ben, blocked: true }", "28: nobody is named 'Ben'; known are Ana María, Maya")]
    [InlineData("line: { number: \"+12025550102\", flagged: true }", "25: unknown line '+12025550102'; did you mean '+12025550100'?")]
    [InlineData("expect: { message: { by: Ben } }", "34: nobody is named 'Ben'; known are account, anybody, Ana María, Maya")]
    [InlineData("expect: { message: { by: any } }", "34: nobody is named 'any'; known are account, anybody, Ana María, Maya")]
    [InlineData("expect_no: { message: { to: Maja } }", "37: nobody is named 'Maja'; did you mean 'Maya'?")]
    [InlineData("expect: { message: { to: [Maya, Ben] } }", "41: nobody is named 'Ben'; known are Ana María, Maya")]
    [InlineData("in_order: [ { typing: { chat: mya } } ]", "39: no chat has the key 'mya'; did you mean 'maya'?")]
    [InlineData("expect: { group: { added: Ben } }", "35: nobody is named 'Ben'; known are account, Ana María, Maya")]
    [InlineData("expect: { group: { removed: Ben } }", "37: nobody is named 'Ben'; known are account, Ana María, Maya")]
    [InlineData("expect: { group: { left: Ben } }", "34: nobody is named 'Ben'; known are account, Ana María, Maya")]
    [InlineData("expect: { event: { chat: nope } }", "34: no chat has the key 'nope'; known are maya, Orders")]
    [InlineData("fault: { name: a, on: sendMesage, then: { status: 500 } }", "31: unknown operation 'sendMesage'; did you mean 'sendMessage'?")]
    [InlineData("fault: { name: a, on: createChat, where: { to: Ben }, then: { status: 500 } }", "56: nobody is named 'Ben'; known are Ana María, Maya")]
    [InlineData("fault: { name: a, on: sendMessageToChat, where: { chat: nope }, then: { status: 500 } }", "65: no chat has the key 'nope'; known are maya, Orders")]
    [InlineData("{ hygiene: clean, except: [ignored-inputs] }", "36: unknown value 'ignored-inputs'; did you mean 'ignored-input'?")]
    [InlineData("no_fault: buzy", "19: no fault is named 'buzy' at this step; did you mean 'busy'?")]
    [InlineData("restore: nope", "18: no step before this one makes the savepoint 'nope'")]
    public void A_name_that_nothing_has_is_a_problem_in_its_place(string step, string problem) =>
        Assert.Equal($"t.yaml:14:{problem}", Assert.Single(Problems(step)));

    [Theory]
    [InlineData("{ as: maya, say: Hi, chat: ORDERS }")]
    [InlineData("{ as: ana maría, say: Hi, to: \"+12025550100\" }")]
    [InlineData("{ as: \"+14155550177\", say: Hi, to: \"+12025550100\", with: [Ben@example.com, MAYA] }")]
    [InlineData("{ as: Maya, say: Hi, chat: 550e8400-e29b-41d4-a716-446655440000 }")]
    [InlineData("{ as: Maya, add: \"+14155550188\", chat: orders }")]
    [InlineData("{ as: Maya, remove: \"+12025550100\", chat: orders }")]
    [InlineData("{ as: Maya, add: \"+12025550100\", chat: orders }")]
    [InlineData("{ as: Maya, chat: orders, say: { parts: [ { type: text, value: Hi, mention: \"+12025550100\" } ] } }")]
    [InlineData("expect: { message: { by: \"+12025550100\" } }")]
    [InlineData("expect_no: { message: { to: \"+12025550100\" } }")]
    [InlineData("expect: { group: { removed: \"+12025550100\" } }")]
    [InlineData("{ as: Maya, chat: orders, say: { parts: [ { type: text, value: Hi, mention: Ana María } ] } }")]
    [InlineData("contact: { person: \"+14155550188\", blocked: true }")]
    [InlineData("expect: { message: { by: anybody, to: [Maya, \"+14155550199\"], chat: Maya } }")]
    [InlineData("expect: { group: { added: account } }")]
    [InlineData("fault: { name: a, on: sendMessageToChat, where: { to: Maya, chat: ORDERS }, then: { status: 500 } }")]
    [InlineData("no_fault: busy")]
    public void A_name_that_something_has_or_that_may_be_anybodys_is_none(string step) => Assert.Empty(Problems(step));

    [Fact]
    public void A_line_that_the_scenario_makes_a_person_is_one() => Assert.Empty(TestFileLoader.LoadText(
        """
        scenario:
          version: 1
          lines: [ { number: "+12025550100" }, { number: "+12025550101" }, { number: "+12025550102" } ]
          contacts: [ { handle: "+12025550102" } ]
          chats: [ { key: lines, from: "+12025550100", to: ["+12025550101"] } ]
        tests:
          - name: t
            steps:
              - { as: "+12025550101", say: Hi, chat: lines }
              - { as: "+12025550102", block: true }
        """, "t.yaml").Problems);

    [Fact]
    public void Every_problem_of_every_test_is_told_at_once()
    {
        var problems = Problems(
            "{ as: Nadya, say: Hi, chat: nope }", "restore: nope", "no_fault: nope", "expect: { message: { by: Ben, chat: nope } }");

        Assert.Equal(["14:15", "14:37", "15:18", "16:19", "17:34", "17:45"], problems.Select(problem => string.Join(':', problem.Split(':')[1..3])));
    }

    [Fact]
    public void Steps_before_make_names_known_and_take_them_away()
    {
        Assert.Empty(Problems(
            "savepoint: start", "fault: { name: a, on: createChat, then: { status: 500 } }", "savepoint: faulty", "no_fault: a",
            "restore: faulty", "no_fault: a", "no_fault: busy", "restore: start", "no_fault: busy"));

        Assert.Equal(
            [
                "t.yaml:16:19: no fault is named 'a' at this step; known are busy",
                "t.yaml:19:19: no fault is named 'a' at this step; known are busy",
                "t.yaml:20:18: no step before this one makes the savepoint 'faulti'; did you mean 'faulty'?",
            ],
            Problems(
                "fault: { name: a, on: createChat, then: { status: 500 } }", "no_fault: a", "no_fault: a", "savepoint: faulty",
                "restore: faulty", "no_fault: a", "restore: faulti"));
    }

    [Fact]
    public void What_a_value_stands_for_is_known_only_later() => Assert.Empty(Problems(
        "{ as: Maya, say: Hi, to: \"+12025550100\", save_as: first }",
        "{ call: { url: /who }, save_as: who }",
        "{ as: \"${who.json.name}\", say: Hi, chat: \"${first.chat}\" }",
        "expect: { message: { by: \"${who.json.name}\", to: \"${who.json.other}\", chat: \"${first.chat}\" } }",
        "fault: { name: \"${who.json.fault}\", on: createChat, then: { status: 500 } }",
        "no_fault: anything",
        "savepoint: \"${who.json.point}\"",
        "restore: anywhere",
        "no_fault: anything"));

    [Fact]
    public void A_call_of_the_control_plane_may_name_anybody()
    {
        const string step = "call: { url: \"http://localhost:4010/_emulator/contacts/+14155550188\", method: PUT, json: { name: Ben } }";

        Assert.Empty(Problems(step, "{ as: Ben, say: Hi, chat: later }", "restore: elsewhere", "no_fault: other", "expect: { message: { to: Ben } }"));
        Assert.Single(Problems("{ as: Ben, say: Hi, chat: maya }", step));
    }

    [Fact]
    public void Each_row_is_looked_at_with_its_values()
    {
        var problems = Read(
            "  - name: as ${who}\n    each: [ { who: Maya }, { who: Ben } ]\n    steps: [ { as: \"${who}\", say: Hi, chat: maya } ]\n");

        Assert.Equal("t.yaml:13:35: nobody is named 'Ben'; known are Ana María, Maya", Assert.Single(problems));
    }

    [Theory]
    [InlineData("{ as: Nadya, say: Hi, chat: nope }")]
    [InlineData("restore: nope")]
    [InlineData("no_fault: nope")]
    [InlineData("fault: { name: a, on: createChat, where: { to: Ben, chat: nope }, then: { status: 500 } }")]
    [InlineData("expect: { message: { to: Ben } }")]
    public void In_a_world_as_it_is_anything_may_have_a_name(string step) =>
        Assert.Empty(TestFileLoader.LoadText($"tests: [ {{ name: t, steps: [ {{ {Bare(step)} }} ] }} ]", "t.yaml").Problems);

    [Fact]
    public void A_scenario_with_mistakes_is_told_alone() => Assert.Equal(
        "t.yaml:3:3: unknown key 'linez'; did you mean 'lines'?",
        Assert.Single(TestFileLoader.LoadText(
            "scenario:\n  version: 1\n  linez: []\ntests: [ { name: t, steps: [ { as: Nadya, say: Hi, chat: nope } ] } ]", "t.yaml").Problems).ToString());

    [Theory]
    [InlineData("${answer.groups.tiem}", "the pattern of the step that saves 'answer' has no group 'tiem'; did you mean 'time'?")]
    [InlineData("${answer.groups.3}", "the pattern of the step that saves 'answer' has no group '3'; known are time, 1, 2")]
    [InlineData("${answer.groups}", "say which group, as in ${answer.groups.time}")]
    [InlineData("${plain.groups.time}", "the step that saves 'plain' has no pattern with groups: matches: 'at (?<time>.+)' has one")]
    [InlineData("${asked.json.id}", "a value of an act has no 'json'; known are id, chat, text")]
    [InlineData("${called.chat}", "a value of a call has no 'chat'; known are text, json")]
    public void A_part_that_a_saved_value_never_has_is_a_problem(string reference, string problem) => Assert.Equal(
        $"t.yaml:18:38: '{reference}': {problem}",
        Assert.Single(Problems([.. Saving, $"{{ as: Maya, chat: maya, say: \"{reference}\" }}"])));

    [Theory]
    [InlineData("${answer.groups.time} ${answer.groups.1} ${answer.groups.2} ${answer.chat} ${answer.id} ${answer.text} ${answer}")]
    [InlineData("${plain.json.x} ${asked.text} ${called.json.0.x} ${called}")]
    public void A_part_that_it_may_have_is_none(string text) =>
        Assert.Empty(Problems([.. Saving, $"{{ as: Maya, chat: maya, say: \"{text}\" }}"]));

    [Theory]
    [InlineData("{ as: Maya, chat: maya, react: love, message: answer }", "55: expected last or the id of a message, found 'answer'; did you mean '${answer}'?")]
    [InlineData("{ as: Maya, chat: maya, react: love, message: answer.id }", "55: expected last or the id of a message, found 'answer.id'; did you mean '${answer.id}'?")]
    [InlineData("{ as: Maya, chat: asked, say: Hi }", "27: no chat has the key 'asked'; known are maya, Orders; did you mean '${asked}'?")]
    [InlineData("{ as: asked, chat: maya, say: Hi }", "15: nobody is named 'asked'; known are Ana María, Maya; did you mean '${asked}'?")]
    [InlineData("expect: { reaction: { message: answer } }", "40: expected a UUID such as 550e8400-e29b-41d4-a716-446655440000, found 'answer'; did you mean '${answer}'?")]
    [InlineData("expect: { message: { reply_to: asked } }", "40: expected a message's id, a saved value or 'any', found 'asked'; did you mean '${asked}'?")]
    [InlineData("no_fault: called", "19: no fault is named 'called' at this step; known are busy; did you mean '${called}'?")]
    [InlineData("restore: called", "18: no step before this one makes the savepoint 'called'; did you mean '${called}'?")]
    public void A_saved_value_without_its_sign_is_guessed(string step, string problem) =>
        Assert.Equal($"t.yaml:18:{problem}", Assert.Single(Problems([.. Saving, step])));

    [Fact]
    public void What_is_saved_later_is_no_guess() => Assert.Equal(
        "t.yaml:14:55: expected last or the id of a message, found 'answer'",
        Assert.Single(Problems(["{ as: Maya, chat: maya, react: love, message: answer, save_as: answer }", .. Saving])));

    private static readonly string[] Saving =
    [
        "{ as: Maya, chat: maya, say: Hi, save_as: asked }",
        "{ expect: { message: { any_of: [ { matches: 'at (?<time>[0-9:]+)( sharp)?' }, { contains: now } ] } }, save_as: answer }",
        "{ expect: { message: { contains: ready } }, save_as: plain }",
        "{ call: { url: /x }, save_as: called }",
    ];

    private static List<string> Problems(params string[] steps) =>
        [.. Read($"  - name: t\n    steps:\n{string.Concat(steps.Select(step => $"      - {step}\n"))}")];

    private static IEnumerable<string> Read(string tests) =>
        TestFileLoader.LoadText($"scenario:\n{Indented(World)}\ntests:\n{tests}", "t.yaml").Problems.Select(problem => problem.ToString());

    private static string Indented(string yaml) => string.Concat(yaml.ReplaceLineEndings("\n").Split('\n').Select(line => $"  {line}\n")).TrimEnd('\n');

    private static string Bare(string step) => step.StartsWith('{') ? step[1..^1].Trim() : step;
}
