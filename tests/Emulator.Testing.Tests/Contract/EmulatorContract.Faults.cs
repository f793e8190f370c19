using System.Net;
using System.Text.Json;
using Chats.Emulator.Control.Faults;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Testing.Tests;

// Failures on demand.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task A_typed_fault_strikes_and_is_journalled()
    {
        using var client = CreateClient();
        await Control.Faults.PutAsync(new Fault("busy", on: "createChat")
        {
            When = new() { First = 1 },
            Then = new() { Error = 1007, RetryAfter = TimeSpan.FromSeconds(2.5) },
        });
        using var refused = await client.SendAsync("Hello");
        using var accepted = await client.SendAsync("Hello");

        Assert.Equal([429, 201], [(int)refused.StatusCode, (int)accepted.StatusCode]);
        Assert.Equal(TimeSpan.FromSeconds(3), refused.Headers.RetryAfter?.Delta);
        var fault = await Control.Faults.GetAsync("busy");
        Assert.Equal((2, 1), (fault.Calls, fault.Hits));
        var struck =
            Assert.Single(
                await Control.Journal.ListAsync(new() { Operation = "createChat", Status = 429, Fault = "busy", Since = 0, Limit = 5 }));
        Assert.Equal(1007, struck.ErrorCode);
        Assert.Equal(201, Assert.Single(await Control.Journal.ListAsync(new() { Last = 1 })).Status);
    }

    [Fact]
    public async Task Every_member_of_a_typed_fault_reaches_the_emulator()
    {
        var put = await Control.Faults.PutAsync(new Fault("all", on: "POST /chats/{chatId}/read")
        {
            Where = new()
            {
                From = Samples.Line,
                To = Samples.Maya,
                Chat = Guid.Empty,
                Token = "key",
                TextContains = "hi",
                Header = new Dictionary<string, string> { ["X-Try"] = "1" },
            },
            When = new()
            {
                Calls = [1, 2],
                First = 9,
                Every = 2,
                After = 1,
                Times = 3,
                Rate = 0.5,
                Ttl = TimeSpan.FromDays(40),
                Between = [DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1)],
            },
            Phase = FaultPhase.After,
            Then = new()
            {
                Status = 502,
                Body = "<html>",
                RetryAfter = TimeSpan.FromSeconds(1),
                Delay = TimeSpan.FromMilliseconds(400),
                Headers = new Dictionary<string, string> { ["Content-Type"] = "text/html" },
            },
        });
        Assert.Equal(
            """{"name":"all","on":"POST /chats/{chatId}/read","where":{"from":"+12025550100","to":"+14155550123","chat":"00000000-0000-0000-0000-000000000000","token":"key","header":{"X-Try":"1"},"text_contains":"hi"},"when":{"calls":[1,2],"first":9,"every":2,"after":1,"times":3,"rate":0.5,"between":["1970-01-01T00:00:00.000Z","1970-01-02T00:00:00.000Z"],"ttl":"40d"},"phase":"after","then":{"retry_after":1,"status":502,"headers":{"Content-Type":"text/html"},"body":"<html>","delay":"400ms"}}""",
            put.Rule.ToJsonString(
                new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task A_typed_fault_says_random_delays_and_drips()
    {
        await Control.Faults.PutAsync(
            new Fault("uniform") { Then = new() { Delay = new() { Min = TimeSpan.FromSeconds(1), Max = TimeSpan.FromSeconds(2) } } });
        await Control.Faults.PutAsync(
            new Fault(
                "network")
            {
                Then = new()
                {
                    Delay = new()
                    {
                        Median = TimeSpan.FromSeconds(1),
                        Sigma = 0.5,
                        Max = TimeSpan.FromSeconds(9),
                    }
                }
            });
        await Control.Faults.PutAsync(
            new Fault("drip") { Then = new() { Drip = new() { Bytes = 16, Every = TimeSpan.FromMilliseconds(50) } } });

        Assert.Equal(
            [
                """{"delay":{"min":"1s","max":"2s"}}""",
                """{"delay":{"median":"1s","sigma":0.5,"max":"9s"}}""",
                """{"drip":{"bytes":16,"every":"50ms"}}""",
            ],
            (await Control.Faults.ListAsync()).Select(fault => fault.Rule["then"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_typed_delay_that_contradicts_itself_is_refused()
    {
        var delay = new FaultDelay { Fixed = TimeSpan.FromSeconds(1), Max = TimeSpan.FromSeconds(2) };
        var refused =
            await Assert.ThrowsAsync<EmulatorControlException>(
                () => Control.Faults.PutAsync(new Fault("bad") { Then = new() { Delay = delay } }));
        Assert.Contains("unknown key 'fixed'", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_listed_replaced_deleted_and_cleared()
    {
        await Control.Faults.ClearAsync();
        await Control.Faults.PutAsync("one", "{ on: listChats, then: { status: 503 } }");
        await Control.Faults.PutAsync("two", """{"on": "*", "then": {"malformed": true}}""");
        await Control.Faults.PutAsync("one", "{ on: getChat, then: { status: 503 } }");
        Assert.Equal(["one", "two"], (await Control.Faults.ListAsync()).Select(fault => fault.Name));

        await Control.Faults.DeleteAsync("one");
        Assert.Equal("two", Assert.Single(await Control.Faults.ListAsync()).Name);
        var gone = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Faults.GetAsync("one"));
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);

        await Control.Faults.ClearAsync();
        Assert.Empty(await Control.Faults.ListAsync());
    }

    [Fact]
    public async Task A_fault_with_problems_is_refused_with_all_of_them()
    {
        var refused =
            await Assert.ThrowsAsync<EmulatorControlException>(
                () => Control.Faults.PutAsync("bad", "on: createChat\nwhne: {}\nthen: { status: 7 }"));
        Assert.Equal([2, 3], refused.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public async Task A_typed_fault_decides_what_becomes_of_a_message()
    {
        using var client = CreateClient();
        await Control.Clock.StopAsync();
        await Control.Faults.PutAsync(new Fault("offline", on: "createChat")
        {
            Then = new() { Delivery = new() { FailsWith = 4002, SentAfter = TimeSpan.FromMilliseconds(400) } },
        });
        var chat = await client.CreateChatAsync("+14155550999");
        await Control.Clock.AdvanceAsync("400ms");

        Assert.Equal(chat, Assert.Single(await Control.EventsAsync("message.failed")).ChatId);
        Assert.Equal(
            """{"fails_with":4002,"sent_after":"400ms"}""",
            (await Control.Faults.GetAsync("offline")).Rule["then"]!["delivery"]!.ToJsonString());
    }
}
