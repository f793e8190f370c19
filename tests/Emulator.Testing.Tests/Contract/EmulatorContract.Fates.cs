using System.Net;
using Chats.Emulator.Control.Contacts.Directory;
using Chats.Emulator.Control.Lines;
using Chats.Emulator.Control.Messages;

namespace Chats.Emulator.Testing.Tests;

// What becomes of messages, people, lines and chats.
public abstract partial class EmulatorContract
{
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
        Assert.Equal(
            "pending", (await Control.Messages.SetDeliveryAsync(other, "failed", code: 4002, after: TimeSpan.FromSeconds(30))).Status);
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
        Assert.Equal(
            (TimeSpan.FromSeconds(5), 4001, TimeSpan.FromSeconds(10)),
            (put.ReadsAfter, put.Delivery?.FailsWith, put.Delivery?.ArrivesLate));

        await client.CreateChatAsync("+14155550999");
        await Control.Clock.AdvanceAsync("1m");
        Assert.Equal(
            ["emulator.contact.updated", "chat.created", "message.failed", "message.delivered", "message.read"],
            (await Control.EventsAsync()).Select(happened => happened.Type));

        var quiet =
            await Control.Contacts.PutAsync(
                "+14155550999", new() { ReadsAfter = Timeout.InfiniteTimeSpan, Delivery = new(), OptedOut = true });
        Assert.Equal((null, null, true), (quiet.ReadsAfter, quiet.Delivery, quiet.OptedOut));
        Assert.Equal(["RCS"], (await Control.Contacts.GetAsync("+14155550999")).Services);
        Assert.Contains("+14155550999", (await Control.Contacts.ListAsync()).Select(contact => contact.Handle));
        Assert.Equal(["+14155550999"], (await Control.Contacts.FindAsync("555 0999", limit: 2)).Select(contact => contact.Handle));
        using var refused = await client.SendAsync("Hello", to: "+14155550999");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Contacts.GetAsync("+14155550998"))).Status);
    }

    [Fact]
    public async Task A_line_is_switched_off_and_a_chat_falls_ill()
    {
        using var client = CreateClient();
        var chat = await client.CreateChatAsync("+14155550999");
        Assert.Equal("+12025550187", (await Control.Lines.AssignAsync("+12025550187")).Number);
        Assert.Equal("RCS", (await Control.Lines.AssignAsync("+12025550188", "RCS")).LineType);
        await Control.Lines.ReleaseAsync("+12025550187");
        var noCard = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Lines.DeleteCardAsync(Samples.Line));
        Assert.Equal(HttpStatusCode.NotFound, noCard.Status);
        Assert.False((await Control.Lines.PutAsync(Samples.Line, new ChangeLineRequest(Eligible: false))).Eligible);
        using var refused = await client.SendAsync("Hello", to: "+14155550999");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.True((await Control.Lines.PutAsync(Samples.Line, new ChangeLineRequest(Eligible: true, Ephemeral: true))).Ephemeral);

        Assert.StartsWith("# ", await Control.Chats.TranscriptAsync(chat), StringComparison.Ordinal);
        Assert.Equal(
            (chat, "CRITICAL"),
            ((await Control.Chats.SetHealthAsync(chat, "CRITICAL")).ChatId, (await Control.Chats.SetHealthAsync(chat, "CRITICAL")).Status));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Chats.SetHealthAsync(chat, "ill"))).Status);
    }
}
