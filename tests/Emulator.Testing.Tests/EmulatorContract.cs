using System.Net;
using System.Text.Json;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Contacts;

namespace Chats.Emulator.Testing.Tests;

/// <summary>What every host promises; one class for each host runs it.</summary>
public abstract class EmulatorContract : IAsyncLifetime
{
    private protected abstract EmulatorControl Control { get; }

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    private protected abstract HttpClient CreateClient(string token = ChatsEmulator.StandardToken);

    private protected abstract Task<EmulatorWorld> NewWorldAsync(string? name = null, string? scenarioYaml = null);

    [Fact]
    public async Task Chats_that_are_created_are_listed()
    {
        using var client = CreateClient();
        var chat = await client.CreateChatAsync("+14155550999");
        Assert.Contains(chat, await client.ListChatsAsync());
    }

    [Fact]
    public async Task Health_names_the_scenario()
    {
        var health = await Control.HealthAsync();
        Assert.Equal(("ok", "default"), (health.Status, health.Scenario));
    }

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
        var struck = Assert.Single(await Control.Journal.ListAsync(operation: "createChat", status: 429, fault: "busy", since: 0, limit: 5));
        Assert.Equal(1007, struck.ErrorCode);
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
            put.Rule.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
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
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Faults.PutAsync("bad", "on: createChat\nwhne: {}\nthen: { status: 7 }"));
        Assert.Equal([2, 3], refused.Problems.Select(problem => problem.Line));
    }

    [Theory]
    [InlineData(FaultConnection.Reset)]
    [InlineData(FaultConnection.Close)]
    public async Task A_lost_answer_is_a_request_exception_and_the_chat_is_there(FaultConnection connection)
    {
        using var client = CreateClient();
        await Control.Faults.PutAsync(new Fault("lost", "createChat") { Phase = FaultPhase.After, Then = new() { Connection = connection } });
        await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync("Hello", to: "+14155550999"));

        Assert.Equal(0, Assert.Single(await Control.Journal.ListAsync(fault: "lost")).Status);
        var state = await Control.StateAsync();
        Assert.Contains("+14155550999", state.GetProperty("chats").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_answer_breaks_off_while_it_is_read()
    {
        using var client = CreateClient();
        await Control.Faults.PutAsync(new Fault("cut", "listChats") { Then = new() { Truncate = 0.5 } });
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync("/v3/chats"));

        // Read as a stream it breaks later, or at once where a reset overtakes the first bytes on a socket.
        var broken = await Record.ExceptionAsync(async () =>
        {
            await using var body = await client.GetStreamAsync("/v3/chats");
            await body.CopyToAsync(Stream.Null);
        });
        Assert.True(broken is IOException or HttpRequestException, broken?.ToString());
    }

    [Fact]
    public async Task A_hanging_answer_is_ended_by_the_clients_timeout()
    {
        using var client = CreateClient();
        client.Timeout = TimeSpan.FromMilliseconds(50);
        await Control.Faults.PutAsync(new Fault("hang") { Then = new() { Connection = FaultConnection.Hang } });
        await Assert.ThrowsAsync<TaskCanceledException>(() => client.GetAsync("/v3/chats"));
    }

    [Fact]
    public async Task Advancing_the_clock_delivers_before_it_answers()
    {
        using var client = CreateClient();
        var stopped = await Control.Clock.StopAsync();
        await client.CreateChatAsync("+14155550999");
        var since = (await Control.EventsAsync()).Max(happened => happened.Sequence);
        Assert.Empty(await Control.EventsAsync("message.delivered", since));

        var advanced = await Control.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(stopped.Now + TimeSpan.FromMinutes(1), advanced.Now);
        Assert.True(advanced.Ran >= 2);
        Assert.Single(await Control.EventsAsync("message.delivered", since));
    }

    [Fact]
    public async Task A_message_goes_as_far_as_it_is_told()
    {
        using var client = CreateClient();
        await Control.Clock.StopAsync();
        var message = await client.SendMessageAsync("+14155550999");

        var read = await Control.Messages.SetDeliveryAsync(message, "read", service: "RCS");
        Assert.Equal((message, "read", "RCS"), (read.MessageId, read.Status, read.Service));
        Assert.NotNull(read.ReadAt);

        var other = await client.SendMessageAsync("+14155550999");
        Assert.Equal("pending", (await Control.Messages.SetDeliveryAsync(other, "failed", code: 4002, after: TimeSpan.FromSeconds(30))).Status);
        await Control.Clock.AdvanceAsync("30s");
        Assert.Equal(other, Assert.Single(await Control.EventsAsync("message.failed")).MessageId);

        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Messages.SetDeliveryAsync(message, "failed"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("A message that is read cannot become failed.", refused.Detail);
    }

    [Fact]
    public async Task Contacts_are_told_what_they_are_like()
    {
        using var client = CreateClient();
        await Control.Clock.StopAsync();
        var put = await Control.Contacts.PutAsync("+14155550999", new()
        {
            Services = ["RCS"],
            ReadsAfter = TimeSpan.FromSeconds(5),
            Delivery = new() { FailsWith = 4001, SentAfter = TimeSpan.FromMilliseconds(400), ArrivesLate = TimeSpan.FromSeconds(10) },
        });
        Assert.Equal((TimeSpan.FromSeconds(5), 4001, TimeSpan.FromSeconds(10)), (put.ReadsAfter, put.Delivery?.FailsWith, put.Delivery?.ArrivesLate));

        await client.CreateChatAsync("+14155550999");
        await Control.Clock.AdvanceAsync("1m");
        Assert.Equal(
            ["chat.created", "message.failed", "message.delivered", "message.read"],
            (await Control.EventsAsync()).Select(happened => happened.Type));

        var quiet = await Control.Contacts.PutAsync("+14155550999", new() { ReadsAfter = Timeout.InfiniteTimeSpan, Delivery = new(), OptedOut = true });
        Assert.Equal((null, null, true), (quiet.ReadsAfter, quiet.Delivery, quiet.OptedOut));
        Assert.Equal(["RCS"], (await Control.Contacts.GetAsync("+14155550999")).Services);
        Assert.Contains("+14155550999", (await Control.Contacts.ListAsync()).Select(contact => contact.Handle));
        using var refused = await client.SendAsync("Hello", to: "+14155550999");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Contacts.GetAsync("+14155550998"))).Status);
    }

    [Fact]
    public async Task A_line_is_switched_off_and_a_chat_falls_ill()
    {
        using var client = CreateClient();
        var chat = await client.CreateChatAsync("+14155550999");
        Assert.False((await Control.Lines.PutAsync(Samples.Line, new ChangeLineRequest(Eligible: false))).Eligible);
        using var refused = await client.SendAsync("Hello", to: "+14155550999");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.True((await Control.Lines.PutAsync(Samples.Line, new ChangeLineRequest(Eligible: true, Ephemeral: true))).Ephemeral);

        Assert.Equal((chat, "CRITICAL"), ((await Control.Chats.SetHealthAsync(chat, "CRITICAL")).ChatId, (await Control.Chats.SetHealthAsync(chat, "CRITICAL")).Status));
        Assert.Equal(HttpStatusCode.BadRequest, (await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Chats.SetHealthAsync(chat, "ill"))).Status);
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

    [Fact]
    public async Task The_clock_is_stopped_set_advanced_and_released()
    {
        var tomorrow = (await Control.Clock.StopAsync()).Now.AddDays(1);
        Assert.Equal(tomorrow, (await Control.Clock.SetAsync(tomorrow)).Now);
        await Control.Clock.AdvanceAsync("1h30m");
        Assert.Equal(("manual", tomorrow.AddMinutes(90)), ((await Control.Clock.GetAsync()).Mode, (await Control.Clock.GetAsync()).Now));
        Assert.Equal("real", (await Control.Clock.ReleaseAsync()).Mode);

        var real = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Clock.AdvanceAsync("5m"));
        Assert.Equal(HttpStatusCode.Conflict, real.Status);
        Assert.Equal("The clock is real", real.Title);
    }

    [Fact]
    public async Task A_contact_writes_types_edits_reacts_and_reads()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        using var client = world.CreateClient();
        var maya = world.Control.Contact(Samples.Maya);
        var asked = await maya.WriteAsync("Is my ordr ready?", to: world.Lines[0]);
        var chat = asked.ChatId!.Value;
        Assert.Equal([chat], await client.ListChatsAsync());

        await maya.EditAsync(asked.MessageId!.Value, "Is my order ready?");
        await maya.StartTypingAsync(chat);
        await maya.StopTypingAsync(chat);
        await maya.StartTypingAsync(chat);
        await maya.WriteAsync(
            new MessageDraft
            {
                ChatId = chat,
                Parts = [MessageParts.Text("This one"), MessageParts.Media("https://example.com/cake.jpg")],
                ReplyTo = new(asked.MessageId.Value.ToString()),
            });
        await client.CreateChatAsync(from: world.Lines[0]);
        await world.Control.Clock.AdvanceAsync("1s");
        var sent = Assert.Single(await world.Control.EventsAsync("message.sent")).MessageId!.Value;
        await maya.ReactAsync(sent, "love");
        await maya.ReactAsync(new ReactionDraft(sent, "custom", CustomEmoji: "🎂"));
        await maya.ReactAsync(new ReactionDraft(sent, "custom", CustomEmoji: "🎂", Operation: "remove"));
        await maya.ReadAsync(chat, upTo: sent);

        Assert.Equal(
            [
                "chat.created", "message.received", "message.edited",
                "chat.typing_indicator.started", "chat.typing_indicator.stopped", "chat.typing_indicator.started", "chat.typing_indicator.stopped",
                "message.received", "message.sent", "message.delivered", "reaction.added", "reaction.added", "reaction.removed", "message.read",
            ],
            (await world.Control.EventsAsync()).Select(happened => happened.Type));
    }

    [Fact]
    public async Task A_contact_changes_a_group_votes_and_shares_where_they_are()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        var maya = world.Control.Contact("maya@example.com");
        var poll = await maya.SendPollAsync(new PollDraft { To = world.Lines[0], With = ["ben@example.com", "ana@example.com"], Options = ["Pizza", "Tacos"] });
        var (chat, message) = (poll.ChatId!.Value, poll.MessageId!.Value);
        await maya.AddOptionsAsync(message, ["Sushi"]);
        var option = (await world.Control.StateAsync(chat)).GetProperty("chats")[0].GetProperty("messages")[0].GetProperty("poll").GetProperty("options")[2].GetProperty("option_id").GetGuid();
        await maya.VoteAsync(message, option);
        await maya.WithdrawVoteAsync(message, option);
        await maya.ChangeGroupAsync(chat, displayName: "Dinner");
        await maya.ShareLocationAsync(chat, -87.6298, 41.8781, endsAfter: TimeSpan.FromHours(1));
        await maya.StopSharingLocationAsync(chat);
        await maya.AddAsync(chat, "cleo@example.com");
        await maya.RemoveAsync(chat, "cleo@example.com");
        await maya.LeaveAsync(chat);
        await maya.JoinAsync(chat);

        Assert.Equal(
            [
                "chat.created", "poll.received", "poll.updated", "poll.vote.added", "poll.vote.removed", "chat.group_name_updated",
                "location.sharing.started", "location.sharing.stopped",
                "participant.added", "participant.removed", "participant.removed", "participant.added",
            ],
            (await world.Control.EventsAsync()).Select(happened => happened.Type));
    }

    [Fact]
    public async Task A_contact_who_says_stop_is_not_written_to_until_they_write_again()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        using var client = world.CreateClient();
        var maya = world.Control.Contact(Samples.Maya);
        await maya.WriteAsync("STOP", to: world.Lines[0]);
        using var refused = await client.SendAsync("Hello", from: world.Lines[0]);
        await maya.WriteAsync("Never mind", to: world.Lines[0]);
        using var accepted = await client.SendAsync("Hello", from: world.Lines[0]);

        Assert.Equal([403, 201], [(int)refused.StatusCode, (int)accepted.StatusCode]);
    }

    [Fact]
    public async Task What_a_blocked_contact_does_is_accepted_and_does_not_arrive()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario + "\ncontacts: [{ handle: ned@example.com, blocked: true }]");
        var report = await world.Control.Contact("ned@example.com").WriteAsync("Hi", to: world.Lines[0]);

        Assert.Equal(new ContactReport(Dropped: "blocked"), report);
        Assert.Empty(await world.Control.EventsAsync());
    }

    [Fact]
    public async Task What_a_contact_cannot_do_is_refused_with_the_reason()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        var maya = world.Control.Contact(Samples.Maya);
        var unknown = await Assert.ThrowsAsync<EmulatorControlException>(() => maya.WriteAsync("Hi", to: "+12025550100"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);

        var group = await maya.WriteAsync(new MessageDraft { To = world.Lines[0], With = ["ben@example.com"], Text = "Hi" });
        var impossible = await Assert.ThrowsAsync<EmulatorControlException>(() => maya.ReadAsync(group.ChatId!.Value));
        Assert.Equal((HttpStatusCode.Conflict, "Not possible"), (impossible.Status, impossible.Title));
        Assert.Contains("never in groups", impossible.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_brings_everything_back_to_the_start()
    {
        using var client = CreateClient();
        var before = await Control.StateTextAsync();
        var chat = await client.CreateChatAsync("+14155550999");
        await Control.Faults.PutAsync("busy", "{ on: '*', then: { status: 503 } }");
        Assert.NotEqual(before, await Control.StateTextAsync(chat));

        await Control.ResetAsync();
        Assert.Equal(before, await Control.StateTextAsync());
        Assert.Empty(await Control.Faults.ListAsync());
        Assert.Empty(await Control.Journal.ListAsync());
    }

    [Fact]
    public async Task The_journal_forgets_when_told()
    {
        using var client = CreateClient();
        await client.ListChatsAsync();
        Assert.NotEmpty(await Control.Journal.ListAsync());
        await Control.Journal.ClearAsync();
        Assert.Empty(await Control.Journal.ListAsync());
    }

    [Fact]
    public async Task A_scenario_with_problems_is_refused_with_their_lines_and_changes_nothing()
    {
        var before = await Control.StateTextAsync();
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Scenario.PutAsync(Samples.BrokenScenario));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([2, 4], refused.Problems.Select(problem => problem.Line));
        Assert.All(refused.Problems, problem => Assert.Contains(problem.ToString(), refused.Message, StringComparison.Ordinal));
        Assert.Equal(before, await Control.StateTextAsync());
    }

    [Fact]
    public async Task A_scenario_replaces_the_world()
    {
        await Control.Scenario.PutAsync(Samples.QuietScenario);
        Assert.Equal(Samples.QuietScenario, await Control.Scenario.GetAsync());
        Assert.Equal("manual", (await Control.Clock.GetAsync()).Mode);
        using var client = CreateClient();
        Assert.Empty(await client.ListChatsAsync());
    }

    [Fact]
    public async Task Worlds_see_nothing_of_each_other()
    {
        await using var one = await NewWorldAsync("one");
        await using var two = await NewWorldAsync();
        await one.Control.Clock.StopAsync();
        await one.Control.Faults.PutAsync("busy", "{ on: listChats, then: { status: 503 } }");
        using var inOne = one.CreateClient();
        using var inTwo = two.CreateClient();
        var chat = await inOne.CreateChatAsync("+14155550999");

        Assert.DoesNotContain(chat, await inTwo.ListChatsAsync());
        Assert.Empty(await two.Control.Faults.ListAsync());
        Assert.Equal("real", (await two.Control.Clock.GetAsync()).Mode);
        Assert.Equal("one", one.Control.World);
        Assert.Contains(Samples.Line, one.Lines);
    }

    [Fact]
    public async Task A_world_can_start_from_a_scenario_or_from_another_world()
    {
        await using var quiet = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        Assert.Equal(["+12025550177"], quiet.Lines);
        using var client = quiet.CreateClient();
        var chat = await client.CreateChatAsync(from: "+12025550177");

        var copy = await Control.Worlds.CreateAsync(from: quiet.Name);
        using var inCopy = CreateClient(copy.Token);
        Assert.Equal([chat], await inCopy.ListChatsAsync());
    }

    [Fact]
    public async Task A_disposed_world_is_gone_and_deleting_it_twice_is_fine()
    {
        var world = await NewWorldAsync("short");
        Assert.Contains("short", (await Control.Worlds.ListAsync()).Select(info => info.Name));
        await Control.Worlds.DeleteAsync("short");
        await world.DisposeAsync();

        Assert.DoesNotContain("short", (await Control.Worlds.ListAsync()).Select(info => info.Name));
        var gone = await Assert.ThrowsAsync<EmulatorControlException>(() => world.Control.StateAsync());
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_with_a_remedy()
    {
        await using var world = await NewWorldAsync("taken");
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => NewWorldAsync("taken"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("choose another name", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_worlds_at_once_keep_apart()
    {
        var seen = await Task.WhenAll(Enumerable.Range(0, 200).Select(async number =>
        {
            await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
            using var client = world.CreateClient();
            var recipient = $"+1415555{number:0000}";
            await client.CreateChatAsync(recipient, world.Lines[0]);
            var chat = Assert.Single((await world.Control.StateAsync()).GetProperty("chats").EnumerateArray());
            Assert.Contains(recipient, chat.ToString(), StringComparison.Ordinal);
            Assert.Equal(3, (await world.Control.Clock.AdvanceAsync("5s")).Ran); // queued, sent, delivered
            return world.Name;
        }));
        Assert.Equal(200, seen.Distinct().Count());
    }
}
