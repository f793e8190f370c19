using System.Collections.Generic;
using System.Text.Json;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>What a recording says of what happened.</summary>
public sealed class TestRecorderTests
{
    private const string Line = "+12025550100";
    private const string Maya = "+14155550123";

    private static readonly DateTimeOffset Began = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Chat = new("00000000-0000-4000-8000-000000000001");
    private static readonly Guid Other = new("00000000-0000-4000-8000-000000000002");

    private long _number;

    [Fact]
    public void People_act_and_the_application_is_expected_to_answer() => Assert.Equal(
        """
        # Recorded by the emulator.
        version: 1
        scenario: bakery
        tests:
          - name: Cake
            steps:
              - { as: Maya, say: "Is my cake ready?", to: "+12025550100" }
              - expect: { typing: any, within: 5s }
              - expect: { message: { text: "Yes, \"Maya\"!" }, within: 10s }

        """,
        Record(Said(0, "Is my cake ready?"), Own(1, FactKind.Typing), Answered(2, "Yes, \"Maya\"!")));

    [Fact]
    public void What_changes_from_run_to_run_is_kept_as_a_value()
    {
        var steps = Steps(
            Said(0, "When?"), Answered(1, "At 16:30 (order 12), see https://x.example/a?b=1"), Said(2, "Again?"), Answered(3, "16:30, as I said."));

        Assert.Equal(
            [
                """{ as: Maya, say: "When?", to: "+12025550100" }""",
                """expect: { message: { matches: '^At (?<time1>[0-9]{1,2}:[0-9]{2}) \(order 12\), see (?<url2>\S+)$' }, within: 5s }""" + "\n        save_as: m1",
                """{ as: Maya, say: "Again?", to: "+12025550100" }""",
                """expect: { message: { matches: '^${m1.groups.time1}, as I said\.$' }, within: 5s }""" + "\n        save_as: m2",
            ],
            steps);
    }

    [Fact]
    public void Loose_texts_expect_the_kinds_of_parts_only() => Assert.Equal(
        """expect: { message: { parts: [text] }, within: 5s }""",
        Steps(RecordedTexts.Loose, Said(0, "Hi"), Answered(1, "At 16:30"))[1]);

    [Fact]
    public void Messages_that_something_is_about_have_names()
    {
        var question = Said(0, "Hi");
        var answer = Answered(1, "Hello") with { ReplyTo = question.MessageId };
        var love = Said(2, "") with { Kind = FactKind.Reaction, Texts = null, Reaction = "love", MessageId = answer.MessageId };

        Assert.Equal(
            [
                """{ as: Maya, say: Hi, to: "+12025550100", save_as: m1 }""",
                """expect: { message: { text: Hello, reply_to: "${m1}" }, within: 5s }""" + "\n        save_as: m2",
                """{ as: Maya, react: love, message: "${m2}", to: "+12025550100" }""",
            ],
            Steps(question, answer, love));
    }

    [Fact]
    public void Long_pauses_are_jumps_and_slow_answers_are_waited_for_longer() => Assert.Equal(
        ["""{ as: Maya, say: One, to: "+12025550100" }""", "advance: 1d", """{ as: Maya, say: Two, to: "+12025550100" }""", "expect: { message: { text: Three }, within: 1m40s }"],
        Steps(Said(0, "One"), Said(86_400, "Two"), Answered(86_420, "Three")));

    [Fact]
    public void An_answer_stands_behind_what_it_answers_though_others_were_quicker()
    {
        var ben = Said(1, "How are you?") with { By = "+14155550124", ByName = "Ben", People = ["+14155550124"], ChatId = Other };
        var (sure, indeed) = (Answered(4, "Sure"), Answered(5, "Indeed"));
        var fine = Answered(3, "Fine") with { ChatId = Other, People = ["+14155550124"] };

        Assert.Equal(
            [
                """{ as: Maya, say: "Is it ready?", to: "+12025550100" }""",
                "expect: { message: { text: Sure }, within: 20s }",
                """{ as: Maya, say: Really, to: "+12025550100" }""",
                "expect: { message: { text: Indeed }, within: 20s }",
                """{ as: Ben, say: "How are you?", to: "+12025550100" }""",
                "expect: { message: { text: Fine }, within: 10s }",
            ],
            Steps(
                Said(0, "Is it ready?"), Heard(0), Said(1, "Really"), Heard(1), ben, Heard(1, Other), Sent(2, sure), Told(2), fine, Told(3, Other),
                Sent(3, indeed), sure, Told(4), indeed));
    }

    [Fact]
    public void What_is_written_after_a_webhook_was_answered_stays_where_it_is()
    {
        var ben = Said(2, "Tell Maya") with { By = "+14155550124", ByName = "Ben", People = ["+14155550124"], ChatId = Other };

        Assert.Equal(
            [
                """{ as: Maya, say: Thanks, to: "+12025550100" }""",
                """{ as: Ben, say: "Tell Maya", to: "+12025550100" }""",
                """expect: { message: { text: "From Ben", to: "+14155550123" }, within: 5s }""",
            ],
            Steps(Said(0, "Thanks"), Heard(0), Told(1), ben, Heard(2, Other), Answered(3, "From Ben"), Told(3, Other)));
    }

    [Fact]
    public void Groups_and_keys_say_where()
    {
        var group = Said(0, "All") with { People = [Maya, "ana@example.com"] };
        var keyed = Said(1, "Key") with { ChatKey = "maya" };

        Assert.Equal(
            ["""{ as: Maya, say: All, to: "+12025550100", with: ["ana@example.com"] }""", "{ as: Maya, say: Key, chat: maya }"], Steps(group, keyed));
    }

    [Fact]
    public void What_cannot_be_made_again_is_noted_and_counted()
    {
        var photo = Said(0, "") with { Parts = ["media"], Texts = [] };
        var fault = Own(1, FactKind.Request) with { Operation = "createChat", Fault = "busy" };

        var text = Record(photo, fault);

        Assert.StartsWith("# Recorded by the emulator; 2 things cannot be made again, see the notes.\n", text, StringComparison.Ordinal);
        Assert.Contains("- { note: \"Maya sent media: say which file with send.\" }\n", text, StringComparison.Ordinal);
        Assert.Contains("The fault busy struck createChat", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("payment.succeeded", "pay")]
    [InlineData("payment.canceled", "decline")]
    public void Who_ends_a_payment_request_does_it_where_its_link_stands(string type, string act)
    {
        var link = Answered(1, "") with { Texts = [], Parts = ["link"], Names = new Dictionary<string, string> { [Maya] = "Maya" } };

        Assert.Equal(
            ["""{ as: Maya, say: "I pay", to: "+12025550100" }""", "expect: { message: { parts: [link] }, within: 5s }",
                $$"""{ as: Maya, {{act}}: true, to: "+12025550100" }"""],
            Steps(Said(0, "I pay"), link, Paid(2, type)));
    }

    [Fact]
    public void A_payment_request_that_the_application_cancels_is_no_act()
    {
        var cancel = Own(2, FactKind.Request) with
        {
            Operation = "cancelPaymentRequest",
            StatusCode = 200,
            Path = "/v3/payment_requests/47c5/cancel",
        };

        Assert.Equal([], Steps(cancel, Paid(2, "payment.canceled")));
    }

    [Fact]
    public void An_act_of_which_only_an_event_tells_is_noted() => Assert.Equal(
        ["{ note: \"payment.authorized happened: add the act that caused it.\" }",
            "{ note: \"A payment request was paid or given up, and no message led to it: add the act pay or decline.\" }"],
        Steps(Paid(0, "payment.authorized"), Paid(1, "payment.succeeded")));

    [Fact]
    public void What_a_persona_did_is_left_out() => Assert.Equal([], Steps(Said(0, "Hi") with { PersonaRule = "customer.1" }));

    [Theory]
    [InlineData("${now} costs $5", "\"$${now} costs $5\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("a: b # c", "\"a: b # c\"")]
    [InlineData("12", "\"12\"")]
    [InlineData("Grüße", "Grüße")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    [InlineData("A cake \ud83c\udf82!", "\"A cake \ud83c\udf82!\"")]
    [InlineData("C:\\ud83c\\udf82", "\"C:\\\\ud83c\\\\udf82\"")]
    public void Texts_stay_what_they_are(string text, string written) => Assert.Equal(written, FlowMap.Quote(text));

    private Fact Said(int second, string text) => At(second) with { By = Maya, ByName = "Maya", Texts = [text] };

    private Fact Answered(int second, string text) => At(second) with { By = Line, ByAccount = true, Texts = [text] };

    private Fact Own(int second, string kind) => At(second) with { Kind = kind, By = Line, ByAccount = true, Parts = null };

    /// <summary>The event of a message by a person.</summary>
    private Fact Heard(int second, Guid? chat = null) => Event(second, FactKind.Event, chat) with { Type = "message.received" };

    private Fact Sent(int second, Fact message) =>
        Own(second, FactKind.Request) with
        {
            Operation = "sendMessageToChat",
            ResponseBody = JsonDocument.Parse($$$"""{"message":{"id":"{{{message.MessageId}}}"}}""").RootElement,
        };

    /// <summary>The webhook about it was answered.</summary>
    private Fact Told(int second, Guid? chat = null) =>
        Event(second, FactKind.Delivery, chat) with { Type = "message.received", Url = "https://bot.example", Answered = 200 };

    private Fact Event(int second, string kind, Guid? chat) =>
        At(second) with { Kind = kind, ChatId = chat ?? Chat, Parts = null, MessageId = null };

    private Fact Paid(int second, string type) => At(second) with
    {
        Kind = FactKind.Event,
        Type = type,
        ChatId = null,
        Line = null,
        People = null,
        MessageId = null,
        Parts = null,
        Data = JsonDocument.Parse("""{"id":"47c5","object":"payment_request","checkout_url":"https://pay.example/47c5"}""").RootElement,
    };

    private Fact At(int second) => new()
    {
        Kind = FactKind.Message,
        Number = ++_number,
        Order = _number,
        At = Began.AddSeconds(second),
        Line = Line,
        ChatId = Chat,
        People = [Maya],
        MessageId = new Guid($"00000000-0000-4000-8000-{_number:D12}"),
        Parts = ["text"],
    };

    private static string Record(params Fact[] facts) =>
        TestRecorder.Record(facts, new RecordingOptions("Cake", RecordedTexts.Exact, Began) { Scenario = "bakery" });

    private static string[] Steps(params Fact[] facts) => Steps(RecordedTexts.Exact, facts);

    private static string[] Steps(RecordedTexts texts, params Fact[] facts)
    {
        var text = TestRecorder.Record(facts, new RecordingOptions("Cake", texts, Began));
        return [.. text.Split("\n      - ").Skip(1).Select(step => step.TrimEnd('\n'))];
    }
}
