using System.Text;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Docs;
using Chats.Emulator.Facts;
using Chats.Emulator.Scenarios.Model.Matchers;

namespace Chats.Emulator.Conversations.Running;

/// <summary>
/// Of every kind of expectation one that holds and one that does not, with what is said of it; UPDATE_DOCS=1 writes the file anew.
/// </summary>
public sealed class ExpectationMessageTests
{
    private const string Golden = "tests/Emulator.Tests/Conversations/Running/expectation-messages.txt";
    private const string Question = "{ as: Maya, say: \"Is my cake ready?\", to: \"+12025550100\" }";
    private const string Maya = "+14155550123";

    /// <summary>Each in the words of a test: what holds, and what does not.</summary>
    private static readonly (string Kind, string Holds, string Fails)[] Examples =
    [
        ("message", "expect: { message: { contains: ready } }", "expect: { message: { contains: tomorrow } }"),
        ("message", "expect: { message: any, count: 2 }", "expect: { message: any, count: 1 }"),
        ("message", "expect: { message: any, at_least: 2 }", "expect: { message: any, at_least: 3 }"),
        ("message", "expect_no: { message: { contains: sorry } }", "expect_no: { message: { matches: '\\d+:\\d+' } }"),
        ("messages", "expect: { messages: { count: 2, joined: { contains_all: [cake, soon] } } }", "expect: { messages: { count: 3 } }"),
        ("typing", "expect: { typing: any }", "expect: { typing: { by: Maya } }"),
        ("reaction", "expect: { reaction: { type: love } }", "expect: { reaction: { type: laugh } }"),
        ("edit", "expect: { edit: { contains: \"17:30\" } }", "expect: { edit: { contains: \"18:00\" } }"),
        ("unsend", "expect: { unsend: any }", "expect: { unsend: { by: Maya } }"),
        ("read", "expect: { read: any }", "expect: { read: { by: Maya } }"),
        ("group", "expect: { group: { display_name: Party } }", "expect: { group: { added: Ana } }"),
        ("poll", "expect: { poll: { options: [Cake] } }", "expect: { poll: { options: [Soup] } }"),
        ("vote", "expect: { vote: { option: Cake } }", "expect: { vote: { option: Tart } }"),
        ("request", "expect: { request: { operation: sendMessageToChat, status: 202 } }", "expect: { request: { operation: createChat } }"),
        ("delivery", "expect: { delivery: { event: message.received, answered: 200 } }", "expect: { delivery: { status: failed } }"),
        ("event", "expect: { event: { type: message.received } }", "expect: { event: { type: payment.succeeded } }"),
        ("in_order", "in_order: [ { typing: any }, { message: { contains: ready } } ]",
            "in_order: [ { message: { contains: soon } }, { typing: any } ]"),
    ];

    [Fact]
    public async Task Every_kind_says_what_was_expected_and_what_came()
    {
        Assert.Empty(FactMatchCodec.Names.Except(Examples.Select(example => example.Kind)));
        var told = new StringBuilder();
        foreach (var (kind, holds, fails) in Examples)
        {
            var passed = await Runs.OfSteps(World(), Question, holds);
            Assert.DoesNotContain(passed.Steps, step => step.Outcome == StepOutcome.Failed);
            var failed = await Runs.OfSteps(World(), Question, fails);
            Assert.Equal((kind, StepOutcome.Failed), (kind, failed.Steps[1].Outcome));
            told.Append(holds).Append("\n  holds\n").Append(fails).Append("\n  ").Append(failed.Failure!.Summary).Append('\n');
            told.Append("  expected: ").Append(failed.Failure.Expected).Append('\n');
            foreach (var came in failed.Failure.Came) told.Append("  came: ").Append(came).Append('\n');
            told.Append('\n');
        }

        Repository.Holds(Golden, told.ToString());
    }

    /// <summary>An application that does something of every kind.</summary>
    private static FakeWorld World() => new()
    {
        OnAct = (world, _) =>
        {
            world.Tell(0.1, Of("event") with { Type = "message.received" });
            world.Tell(0.2, Of("delivery") with
            {
                Type = "message.received",
                Url = "http://app/hooks",
                DeliveryStatus = "delivered",
                Attempts = 1,
                Answered = 200,
            });
            world.Tell(0.3, ByAccount("read"));
            world.Tell(0.4, ByAccount("typing"));
            world.Tell(0.5, Of("request") with
            {
                Operation = "sendMessageToChat",
                Method = "POST",
                Path = "/v3/chats/c/messages",
                StatusCode = 202,
            });
            world.Says(0.6, "Your cake is ready at 16:30.");
            world.Says(0.7, "See you soon!");
            world.Tell(0.8, ByAccount("reaction") with { Reaction = "love", Removed = false });
            world.Tell(0.9, ByAccount("edit") with { Texts = ["Your cake is ready at 17:30."] });
            world.Tell(1.0, ByAccount("unsend"));
            world.Tell(1.1, ByAccount("group") with { DisplayName = "Party" });
            world.Tell(1.2, ByAccount("poll") with { Options = ["Cake", "Tart"] });
            world.Tell(1.3, Of("vote") with { By = Maya, ByName = "Maya", Options = ["Cake"], Removed = false });
        },
    };

    private static Fact Of(string kind) => new() { Kind = kind, Number = 0, At = default, ChatId = FakeWorld.Chat, People = [Maya] };

    private static Fact ByAccount(string kind) => Of(kind) with { By = "+12025550100", ByAccount = true, MessageId = Guid.Empty };
}
