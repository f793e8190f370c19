using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Conversations.Running;
using TestResult = Chats.Emulator.Conversations.Results.TestResult;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>Conversation tests against a small application that answers by a fixed table.</summary>
public sealed class ConversationRunnerTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Line = "+12025550100";

    private readonly List<string> _calls = [];
    private int _copies = 1;

    private string Head => $$"""
        version: 1
        scenario:
          version: 1
          clock: { mode: manual, now: 2026-11-23T18:00:00Z }
          auth: { mode: strict, tokens: [ { token: {{AllLines}} } ] }
          lines: [ { number: "+12025550100" } ]
          contacts: [ { handle: "+14155550123", name: Maya, services: [iMessage] } ]
        app: { url: "http://localhost:5000", webhook: /{{World}}/hooks, settle: 0s }
        tests:

        """;

    [Fact]
    public async Task A_conversation_that_goes_as_expected_passes()
    {
        var result = await RunOne($$"""
              - name: Hours
                steps:
                  - { as: Maya, say: "When do you open?", to: "{{Line}}" }
                  - expect: { message: { matches: 'open at (?<time>[0-9:]+)' } }
                    save_as: answer
                  - { as: Maya, react: love, message: "${answer}" }
                  - expect_no: { message: any, for: 3s }
                  - { as: Maya, say: "So ${answer.groups.time}?" }
                  - expect: { message: { text: "Yes" } }
                  - expect: { request: { operation: sendMessageToChat } }
            """);
        Assert.True(result.Failure is null, Why(result));
        Assert.Equal(7, result.Steps.Count(step => step.Outcome == StepOutcome.Passed));
        Assert.Equal("Maya says \"So 8:30?\"", result.Steps[4].Text);
    }

    [Fact]
    public async Task What_came_instead_stands_in_the_failure_with_its_place()
    {
        var result = await RunOne($$"""
              - name: Hours
                steps:
                  - { as: Maya, say: "When do you open?", to: "{{Line}}" }
                  - expect: { message: { contains: "at nine" } }
                  - note: Never reached
            """);
        Assert.Equal(TestVerdict.Failed, result.Verdict);
        var failure = result.Failure!;
        Assert.Equal((13, 17), (failure.Line, failure.Column));
        Assert.Contains("containing \"at nine\"", failure.Expected, StringComparison.Ordinal);
        Assert.StartsWith("message \"We open at 8:30\" by the account: ", failure.Came[0], StringComparison.Ordinal);
        Assert.Equal([StepOutcome.Passed, StepOutcome.Failed, StepOutcome.NotRun], result.Steps.Select(step => step.Outcome));
    }

    [Theory]
    [InlineData("strict: true", TestVerdict.Failed)]
    [InlineData("strict: false", TestVerdict.Passed)]
    public async Task A_bot_that_answers_twice_fails_unless_that_is_allowed(string strict, TestVerdict verdict)
    {
        _copies = 2;
        var result = await RunOne($$"""
              - name: Twice
                {{strict}}
                steps:
                  - { as: Maya, say: "When do you open?", to: "{{Line}}" }
                  - expect: { message: any }
            """);
        Assert.Equal(verdict, result.Verdict);
        if (verdict == TestVerdict.Failed) Assert.Contains("unexpected message \"We open at 8:30\"", Why(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expect: { message: any, count: 2 }", 2, TestVerdict.Passed)]
    [InlineData("expect: { message: any, count: 2 }", 1, TestVerdict.Failed)]
    [InlineData("expect: { message: any, count: 2 }", 3, TestVerdict.Failed)]
    [InlineData("expect: { message: any, at_least: 2 }", 3, TestVerdict.Passed)]
    [InlineData("expect: { message: any, at_most: 2 }", 3, TestVerdict.Failed)]
    [InlineData("expect: { messages: { count: 2, joined: { contains: open } } }", 2, TestVerdict.Passed)]
    [InlineData("in_order: [ { request: { operation: sendMessageToChat } }, { message: any } ]", 1, TestVerdict.Passed)]
    [InlineData("in_order: [ { message: any }, { typing: any } ]", 1, TestVerdict.Failed)]
    [InlineData("expect_no: { typing: any }", 0, TestVerdict.Passed)]
    [InlineData("expect_no: { message: any }", 1, TestVerdict.Failed)]
    public async Task Numbers_and_orders_are_held(string step, int copies, TestVerdict verdict)
    {
        _copies = copies;
        var result = await RunOne($$"""
              - name: Counted
                strict: false
                steps:
                  - { as: Maya, say: "When do you open?", to: "{{Line}}" }
                  - {{step}}
            """);
        Assert.True(verdict == result.Verdict, Why(result));
    }

    [Fact]
    public async Task Every_other_step_does_what_it_says()
    {
        var result = await RunOne($$"""
              - name: All
                steps:
                  - note: Begin
                  - savepoint: before
                  - fault: { name: down, on: sendMessageToChat, then: { status: 503 } }
                  - { as: Maya, say: "When do you open?", to: "{{Line}}" }
                  - expect: { request: { status: 503 } }
                  - no_fault: down
                  - restore: before
                  - { as: Maya, say: "When do you open?", to: "{{Line}}" }
                  - expect: { message: any }
                  - advance: 24h
                  - call: { url: "/{{World}}/job", json: { at: "${now}" }, expect: { status: 200, contains: done } }
                    save_as: job
                  - wait: 5s
                  - { as: Maya, say: "${job.json.state}" }
                  - expect_no: { message: any }
                  - contact: { person: Maya, services: [SMS] }
                  - line: { number: "{{Line}}", reputation: AT_RISK }
                  - coverage: { at_least: 1 }
                  - { hygiene: clean, except: [retry-without-key] }
            """);
        Assert.True(result.Failure is null, Why(result));
        Assert.Contains(_calls, call => call.Contains("\"at\":\"2026-11-24T18:00:", StringComparison.Ordinal));
        Assert.True(result.WorldDuration > TimeSpan.FromHours(24));
    }

    [Theory]
    [InlineData("befor", "the test has no savepoint 'befor'; did you mean 'before'?")]
    [InlineData("elsewhere", "the test has no savepoint 'elsewhere'; known are before")]
    public async Task A_savepoint_that_is_not_there_is_told_without_those_of_the_runner(string name, string problem)
    {
        var result = await RunOne($$"""
              - name: Lost
                strict: false
                steps:
                  - savepoint: before
                  - { as: Maya, say: "{{name}}", to: "{{Line}}", save_as: point }
                  - restore: "${point.text}"
            """);

        Assert.Equal(problem, result.Failure?.Summary);
    }

    [Theory]
    [InlineData("dwon", "no fault is named 'dwon' at this step; did you mean 'down'?")]
    [InlineData("elsewhere", "no fault is named 'elsewhere' at this step; known are down")]
    [InlineData("gone", "no fault is named 'gone' at this step; known are down")]
    public async Task A_fault_that_is_not_there_is_told_like_other_names(string name, string problem)
    {
        var result = await RunOne($$"""
              - name: Lost
                strict: false
                steps:
                  - fault: { name: down, on: createChat, then: { status: 503 } }
                  - fault: { name: gone, on: createChat, then: { status: 503 } }
                  - no_fault: gone
                  - { as: Maya, say: "{{name}}", to: "{{Line}}", save_as: fault }
                  - no_fault: "${fault.text}"
            """);

        Assert.Equal(problem, result.Failure?.Summary);
    }

    [Fact]
    public async Task A_test_calls_people_by_name_in_faults_and_mentions()
    {
        var result = await RunOne($$"""
              - name: Names
                strict: false
                steps:
                  - fault: { name: down, on: createChat, where: { to: Maya }, then: { status: 503 } }
                  - as: Maya
                    to: "{{Line}}"
                    with: ["+14155550124"]
                    say: { parts: [ { type: text, value: "I, Maya", mention: Maya } ] }
                  - expect: { message: { by: Maya, to: maya, contains: "I, Maya" } }
            """);

        Assert.True(result.Failure is null, Why(result));
    }

    [Fact]
    public async Task Each_run_has_other_ids_and_the_same_each_time()
    {
        const string test = """
              - name: Hours
                repeat: 3
                steps:
                  - { as: Maya, say: "When do you open?", to: "+12025550100" }
                  - expect: { message: any }
            """;
        var once = await Run(test);
        var again = await Run(test);
        var ids = once.Tests.Select(Ids).ToList();
        Assert.Equal(3, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ids, again.Tests.Select(Ids));
        Assert.All(once.Tests, each => Assert.Equal("", Why(each)));

        static string Ids(TestResult result) => string.Join(' ', result.Facts.Select(fact => fact.MessageId));
    }

    [Fact]
    public async Task A_refused_act_and_a_value_that_is_missing_are_errors()
    {
        var run = await Run("""
              - name: Nobody
                strict: false
                steps:
                  - { as: Maya, say: "Mya", to: "+12025550100", save_as: who }
                  - { as: "${who.text}", say: "Hi", to: "+12025550100" }
              - name: Nothing
                steps:
                  - { as: Maya, say: "When do you open?", to: "+12025550100" }
                  - expect: { message: { matches: 'open(?<time> tomorrow)?' } }
                    save_as: answer
                  - { as: Maya, say: "${answer.groups.time}" }
            """);
        Assert.All(run.Tests, result => Assert.Equal(TestVerdict.Error, result.Verdict));
        Assert.Contains("/contacts/Mya/acts", Why(run.Tests[0]), StringComparison.Ordinal);
        Assert.Contains("'${answer.groups.time}' has no value", Why(run.Tests[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_act_says_first_what_it_means_and_calls_the_chat_by_its_key()
    {
        var result = await RunOne($$"""
              - name: Early
                steps:
                  - { as: Maya, react: love, chat: early }
            """, "chats: [ { key: early, from: \"+12025550100\", to: [Maya] } ]");
        Assert.Equal(
            "There is no message of the account in the chat 'early' yet; name one with 'message', or let the clock go on until it is there. "
                + "(the emulator answered 404 to POST /_emulator/contacts/Maya/acts)",
            result.Failure?.Summary);
    }

    private static string Why(TestResult result) => result.Failure is { } failure
        ? $"{failure.Line}:{failure.Column}: {failure.Summary} | {string.Join(" | ", failure.Came)}"
            + string.Join("", result.Steps.Select(step => $"\n{step.Line} {step.Text} {step.Outcome} {step.Duration}"))
        : "";

    /// <param name="tests">The tests.</param>
    /// <param name="more">A key more of the scenario.</param>
    private async Task<TestResult> RunOne(string tests, string more = "") => Assert.Single((await Run(tests, more)).Tests);

    private async Task<TestRun> Run(string tests, string more = "")
    {
        Emulator.Receiver.Answer = AnswerAsync;
        var head = more.Length == 0 ? Head : Head.Replace("app:", $"  {more}\napp:", StringComparison.Ordinal);
        var reading = TestFileLoader.LoadText(head + tests, "t.yaml");
        Assert.Empty(reading.Problems);
        using var http = new HttpClient(new Routed(this)) { BaseAddress = Client.BaseAddress };
        http.DefaultRequestHeaders.Add("X-Emulator-World", World);
        var options = new RunOptions(http, new RunningApplication(http)) { Timeout = TimeSpan.FromSeconds(30) };
        return await ConversationRunner.RunAsync(reading.Files, options, NoObserver.Instance, Cancellation);
    }

    private async Task<int> AnswerAsync(ReceivedWebhook webhook, CancellationToken cancellation)
    {
        if (webhook.Type != "message.received" || !webhook.Url.Contains(World, StringComparison.Ordinal)) return 200;
        var data = webhook.Json.GetProperty("data");
        var text = data.GetProperty("parts")[0].GetProperty("value").GetString()!;
        var answer = text[..Math.Min(2, text.Length)] switch { "Wh" => "We open at 8:30", "So" => "Yes", _ => null };
        if (answer is null) return 200;
        var body = new JsonObject
        {
            ["message"] = new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["type"] = "text", ["value"] = answer }) },
        };
        for (var i = 0; i < _copies; i++)
        {
            await Post($"/chats/{data.GetProperty("chat").GetProperty("id").GetString()}/messages", body.ToJsonString());
        }

        return 200;
    }

    /// <summary>Sends what is for the application to it, and the rest to the emulator.</summary>
    private sealed class Routed(ConversationRunnerTests test) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.Port != 5000) return await Forward(request, cancellationToken);
            test._calls.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage { Content = new StringContent("""{"state":"done"}""") };
        }

        private async Task<HttpResponseMessage> Forward(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
            foreach (var (name, values) in request.Headers) copy.Headers.TryAddWithoutValidation(name, values);
            return await test.Client.SendAsync(copy, cancellationToken);
        }
    }
}
