using System.Text.Json;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Facts;
using TestResult = Chats.Emulator.Conversations.Results.TestResult;

namespace Chats.Emulator.Conversations.Reports;

/// <summary>A run with a test of each verdict.</summary>
internal static class SampleRun
{
    public const string File = "tests/bakery.test.yaml";
    private const string Maya = "+14155550123";
    private const string Line = "+12025550100";
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Chat = Guid.Parse("00000000-0000-0000-0000-00000000000c");
    private static readonly Guid Group = Guid.Parse("00000000-0000-0000-0000-00000000000d");
    private static readonly Guid Question = Guid.Parse("00000000-0000-0000-0000-000000000001");

    public static TestRun Of(params TestResult[] tests) => new(tests)
    {
        Seed = 42,
        Emulator = "1.2.3",
        StartedAt = Start,
        Duration = TimeSpan.FromSeconds(12.4),
    };

    public static TestRun OfAllVerdicts => Of(
        Passed(), Failed, Error, Skipped, Repetition(1, TestVerdict.Passed), Repetition(2, TestVerdict.Failed),
        Repetition(3, TestVerdict.Passed));

    public static TestResult Passed(string name = "A greeting is answered") => new(File, name, TestVerdict.Passed)
    {
        Seed = 7,
        StartedAt = Start,
        Duration = TimeSpan.FromSeconds(1.2),
        WorldDuration = TimeSpan.FromHours(25),
        Steps = [Step(5, "Maya says \"Hello\"", StepOutcome.Passed), Step(6, "expect a message", StepOutcome.Passed)],
        Facts = [Said(1, 0, "Hello"), Answered(2, 2, "Hello, Maya! How can I help?")],
    };

    public static TestResult Failed => new(File, "An order question is answered", TestVerdict.Failed)
    {
        Row = "word: cake",
        Seed = 8,
        StartedAt = Start,
        Duration = TimeSpan.FromSeconds(4.5),
        RunAgain = "chats-emulator test tests/bakery.test.yaml --filter 'An order question' --seed 42 -- npm start",
        Steps =
        [
            Step(12, "Maya says \"Is my cake ready?\"", StepOutcome.Passed), Step(13, "expect typing within 5s", StepOutcome.Passed),
            Step(14, "expect a message that matches (?i)ready at (?<time>[0-9:]+)", StepOutcome.Failed),
            Step(16, "Maya reacts with love", StepOutcome.NotRun),
        ],
        Facts = Conversation,
        Failure = new TestFailure(14, 9, "No message fitted within 10s.")
        {
            Expected = "a message that matches (?i)ready at (?<time>[0-9:]+)",
            Came =
            [
                "message \"It will be ready this afternoon.\": the text does not match (?i)ready at (?<time>[0-9:]+)", "typing: is no message",
            ],
            Since = 3,
        },
    };

    public static TestResult Error => new(File, "The shop closes at night", TestVerdict.Error)
    {
        Seed = 9,
        Duration = TimeSpan.FromSeconds(30),
        Steps = [Step(20, "Maya says \"Are you open?\"", StepOutcome.NotRun)],
        Failure = new TestFailure(1, 1, "The application ended with exit code 1 before it was ready.")
        {
            Output = ["> bot@1.0.0 start", "Error: Cannot find module 'express'"],
        },
    };

    public static TestResult Skipped => new(File, "A picture is described", TestVerdict.Skipped)
    {
        Failure = new TestFailure(30, 5, "Not run, because a test before it did not pass."),
    };

    public static TestResult Repetition(int number, TestVerdict verdict, int atLeast = 2) => Passed("Small talk stays friendly") with
    {
        Verdict = verdict,
        Repetition = number,
        PassAtLeast = atLeast,
        Steps =
        [
            Step(40, "Maya says \"How are you?\"", StepOutcome.Passed),
            Step(41, "expect a message that is friendly", verdict == TestVerdict.Passed ? StepOutcome.Passed : StepOutcome.Failed),
        ],
        Failure = verdict == TestVerdict.Passed ? null : new TestFailure(41, 9, "No message fitted within 10s.") { Expected = "a friendly message" },
    };

    public static Fact Said(long order, double seconds, string text) => Message(order, seconds, text) with { By = Maya, ByName = "Maya" };

    public static Fact Answered(long order, double seconds, string text) =>
        Message(order, seconds, text) with { By = Line, ByAccount = true };

    private static Fact[] Conversation =>
    [
        Fact(1, FactKind.Delivery, 0) with
        {
            Type = "chat.group_name_updated", Url = "http://localhost:5000/hooks", DeliveryStatus = "delivered", Attempts = 1, Answered = 200,
        },
        Fact(2, FactKind.Group, 0.1) with
        {
            By = Maya, ByName = "Maya", ChatId = Group, ChatKey = "party", DisplayName = "Birthday", Line = Line, People = [Maya, "+14155550124"],
        },
        Fact(3, FactKind.Event, 0.1) with { Type = "message.received" },
        Said(10, 0.2, "Is my cake ready?") with { MessageId = Question },
        Fact(11, FactKind.Delivery, 0.3) with
        {
            Type = "message.received", Url = "http://localhost:5000/hooks", DeliveryStatus = "delivered", Attempts = 2, Answered = 200,
            Fault = "slow webhooks",
        },
        Fact(12, FactKind.Request, 0.9) with
        {
            Operation = "startTyping", Method = "POST", Path = $"/api/partner/v3/chats/{Chat}/typing", StatusCode = 204,
        },
        Fact(13, FactKind.Typing, 1) with { By = Line, ByAccount = true, ChatId = Chat },
        Fact(14, FactKind.Request, 2.4) with
        {
            Operation = "sendMessageToChat", Method = "POST", Path = $"/api/partner/v3/chats/{Chat}/messages", StatusCode = 503, Code = 5030,
            Fault = "outage", RequestBody = Json("""{"message":{"parts":[{"type":"text","value":"It will be ready <this> afternoon."}]}}"""),
        },
        Fact(15, FactKind.Request, 3.1) with
        {
            Operation = "sendMessageToChat", Method = "POST", Path = $"/api/partner/v3/chats/{Chat}/messages", StatusCode = 202,
            RequestBody = Json("""{"message":{"parts":[{"type":"text","value":"It will be ready this afternoon."}]}}"""),
            ResponseBody = Json("""{"chat_id":"00000000-0000-0000-0000-00000000000c"}"""),
        },
        Answered(16, 3.2, "It will be ready this afternoon.") with { ReplyTo = Question, Parts = ["text", "media"] },
        Fact(17, FactKind.Reaction, 3.9) with { By = Maya, ByName = "Maya", ChatId = Chat, Reaction = "love", MessageId = Question },
        Said(18, 5, "When exactly?") with { Service = "SMS" },
    ];

    private static Fact Message(long order, double seconds, string text) => Fact(order, FactKind.Message, seconds) with
    {
        ChatId = Chat,
        Line = Line,
        People = [Maya],
        Texts = [text],
        Parts = ["text"],
        Service = "iMessage",
    };

    private static Fact Fact(long order, string kind, double seconds) =>
        new() { Kind = kind, Number = order, Order = order, At = Start.AddSeconds(seconds) };

    private static StepResult Step(int line, string text, StepOutcome outcome) =>
        new(line, 9, text, outcome) { Duration = TimeSpan.FromMilliseconds(300) };

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
