using System.Net;
using System.Text.Json;
using Chats.Emulator.Control.Contacts;

namespace Chats.Emulator.Testing.Tests;

// Acting as the other person.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task A_contact_writes_types_edits_reacts_and_reads()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        using var client = world.CreateClient();
        var maya = world.Control.Contact(Samples.Maya);
        var asked = await maya.WriteAsync("Is my ordr ready?", to: world.Lines[0]);
        var chat = asked.ChatId!.Value;
        Assert.Equal([chat], await client.ListChatsAsync());

        await maya.ShareCardAsync(world.Lines[0], "Maya", "Baker");
        await world.Control.Events.RaiseAsync(
            new() { Type = "call.ended", Data = JsonElement.Parse("""{"call_id":"1"}"""), ChatId = chat });
        await maya.EditAsync(asked.MessageId!.Value, "Is my order ready?");
        await maya.StartTypingAsync(chat);
        await maya.StopTypingAsync(chat);
        await maya.StartTypingAsync(chat);
        var cake = await world.Control.Contacts.PutFileAsync("cake.jpg", new byte[] { 1, 2, 3 });
        Assert.Equal([1, 2, 3], await world.Control.Contacts.GetFileAsync(cake.Id));
        await maya.WriteAsync(
            new ContactMessageRequest
            {
                ChatId = chat,
                Parts = [MessageParts.Text("This one"), MessageParts.Media(cake.Id)],
                ReplyTo = new(asked.MessageId.Value.ToString()),
            });
        await client.CreateChatAsync(from: world.Lines[0]);
        await world.Control.Clock.AdvanceAsync("1s");
        var sent = Assert.Single(await world.Control.EventsAsync("message.sent")).MessageId!.Value;
        await maya.ReactAsync(sent, "love");
        Assert.Equal(sent, (await maya.ActAsync("{ react: like }")).MessageId);
        await maya.ReactAsync(new ContactReactionRequest(sent, "custom", CustomEmoji: "🎂"));
        await maya.ReactAsync(new ContactReactionRequest(sent, "custom", CustomEmoji: "🎂", Operation: "remove"));
        await maya.ReadAsync(chat, upTo: sent);

        Assert.Equal(
            [
                "chat.created", "message.received", "contact_card.received", "call.ended", "message.edited",
                "chat.typing_indicator.started", "chat.typing_indicator.stopped", "chat.typing_indicator.started",
                "chat.typing_indicator.stopped",
                "message.received", "message.sent", "message.delivered", "reaction.added", "reaction.added", "reaction.added",
                "reaction.removed",
                "message.read", "emulator.contact.acted",
            ],
            (await world.Control.EventsAsync()).Select(happened => happened.Type));
    }

    [Fact]
    public async Task A_contact_is_called_by_name_and_a_chat_by_key()
    {
        var scenario = Scenario.New()
            .ManualClock()
            .Line("+12025550100")
            .Contact(Samples.Maya, name: "Maya")
            .Contact("ana@example.com", name: "Ana María")
            .Chat(with: "Maya", chat => chat.Key("orders").Message("Is my order ready?", from: "maya"))
            .Fault(new Fault("busy", on: "sendMessageToChat") { Where = new() { Chat = "orders" }, Then = new() { Status = 500 } });
        await using var world = await NewWorldAsync(scenarioYaml: scenario.ToYaml());
        var maya = world.Control.Contact("Maya");

        await maya.WriteAsync("Hello?", chatId: "orders");
        await maya.StartTypingAsync("orders");
        await maya.WriteAsync(new ContactMessageRequest { To = world.Lines[0], With = ["Ana María"], Text = "All of us" });
        await world.Control.Contacts.PutAsync("Maya", new() { Name = "Mayra" });
        await world.Control.Chats.SetHealthAsync("orders", "AT_RISK");

        Assert.Equal((Samples.Maya, "Mayra"), await Named("mayra"));
        var happened = await world.Control.Events.WaitAsync(new() { Type = "message.received", ChatId = "orders" });
        Assert.Equal(Assert.Single(happened).ChatId, Assert.Single(await world.Control.EventsAsync("chat.typing_indicator.started")).ChatId);
        Assert.Contains($"Mayra ({Samples.Maya})", await world.Control.Chats.TranscriptAsync("orders"), StringComparison.Ordinal);
        Assert.Contains("\"key\": \"orders\"", await world.Control.StateTextAsync("orders"), StringComparison.Ordinal);
        var failed = await Assert.ThrowsAsync<ExpectationException>(
            () => world.Control.Events.VerifyAsync(new() { Type = "message.edited", ChatId = "orders" }));
        Assert.Contains($"in chat orders ({happened[0].ChatId}), message {happened[0].MessageId} of Mayra ({Samples.Maya})", failed.Message,
            StringComparison.Ordinal);
        var unknown = await Assert.ThrowsAsync<EmulatorControlException>(() => maya.WriteAsync("Hello?", chatId: "orders"));
        Assert.Contains("Nobody in this world is named 'Maya'; did you mean 'Mayra'?", unknown.Message, StringComparison.Ordinal);
        Assert.Equal(["busy"], (await world.Control.Faults.ListAsync()).Select(fault => fault.Name));

        async Task<(string, string?)> Named(string name)
        {
            var contact = await world.Control.Contacts.GetAsync(name);
            return (contact.Handle, contact.Name);
        }
    }

    [Fact]
    public async Task A_contact_changes_a_group_votes_and_shares_where_they_are()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        var maya = world.Control.Contact("maya@example.com");
        var poll =
            await maya.SendPollAsync(
                new ContactPollRequest
                {
                    To = world.Lines[0],
                    With = ["ben@example.com", "ana@example.com"],
                    Options = ["Pizza", "Tacos"],
                });
        var (chat, message) = (poll.ChatId!.Value, poll.MessageId!.Value);
        await maya.AddOptionsAsync(message, ["Sushi"]);
        var option =
            (await world.Control.StateAsync(chat)).GetProperty("chats")[0].GetProperty("messages")[0].GetProperty("poll")
                .GetProperty("options")[2].GetProperty("option_id").GetGuid();
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
                "location.sharing.started", "emulator.contact.acted", "location.sharing.stopped", "emulator.contact.acted",
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
        await using var world =
            await NewWorldAsync(scenarioYaml: Samples.QuietScenario + "\ncontacts: [{ handle: ned@example.com, blocked: true }]");
        var report = await world.Control.Contact("ned@example.com").WriteAsync("Hi", to: world.Lines[0]);

        Assert.Equal(new ContactActionResponse(Dropped: "blocked"), report);
        var happened = Assert.Single(await world.Control.EventsAsync());
        Assert.Equal(("emulator.contact.act_dropped", "blocked"), (happened.Type, happened.Reason));
    }

    [Fact]
    public async Task What_a_contact_cannot_do_is_refused_with_the_reason()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        var maya = world.Control.Contact(Samples.Maya);
        var unknown = await Assert.ThrowsAsync<EmulatorControlException>(() => maya.WriteAsync("Hi", to: "+12025550100"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);

        var group = await maya.WriteAsync(new ContactMessageRequest { To = world.Lines[0], With = ["ben@example.com"], Text = "Hi" });
        var impossible = await Assert.ThrowsAsync<EmulatorControlException>(() => maya.ReadAsync(group.ChatId!.Value));
        Assert.Equal((HttpStatusCode.Conflict, "Not possible"), (impossible.Status, impossible.Title));
        Assert.Contains("never in groups", impossible.Detail, StringComparison.Ordinal);
    }
}
