using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

public sealed class StartChatCommandTests
{
    [Fact]
    public void Reuses_the_chat_these_people_have_in_any_order()
    {
        using var world = new TestWorld();
        var direct = world.Send(to: Ana).Value.Chat;
        var group = world.Send(to: [Ana, Ben]).Value.Chat;

        Assert.Equal(direct.Id, world.Send(to: Ana).Value.Chat.Id);
        Assert.Equal(group.Id, world.Send(to: [Ben, Ana]).Value.Chat.Id);
        Assert.NotEqual(direct.Id, world.Send(from: OtherLine, to: Ana).Value.Chat.Id);
        Assert.NotEqual(group.Id, world.Send(to: [Ana, Ben, Cleo]).Value.Chat.Id);
        Assert.Equal(4, world.State.Chats.Count);
    }

    [Fact]
    public void Never_reuses_a_named_group_nor_one_the_line_has_left()
    {
        using var world = new TestWorld();
        var group = world.Send(to: [Ana, Ben]).Value.Chat;
        Change(world, group.Id, chat => chat with { Name = "Launch team" });
        var second = world.Send(to: [Ana, Ben]).Value.Chat;
        Assert.NotEqual(group.Id, second.Id);

        Change(world, second.Id,
            chat => chat with { Participants = chat.Participants.SetItem(0, chat.Me with { Status = ParticipantStatus.Left }) });
        Assert.NotEqual(second.Id, world.Send(to: [Ana, Ben]).Value.Chat.Id);

        Change(world, group.Id, chat => chat with { Name = null });
        Assert.Contains(
            world.Send(to: [Ana, Ben]).Value.Chat.Id,
            new[] { group.Id, world.State.Index.List(IndexKey.Reuse(TestWorld.Line, true, [Ana, Ben]))[0].ChatId });
    }

    [Fact]
    public void Compares_with_the_people_who_are_still_in_the_group()
    {
        using var world = new TestWorld();
        var group = world.Send(to: [Ana, Ben, Cleo]).Value.Chat;
        Change(world, group.Id,
            chat => chat with
            {
                Participants =
                chat.Participants.SetItem(3, chat.Participants[3] with { Status = ParticipantStatus.Removed })
            });

        Assert.Equal(group.Id, world.Send(to: [Ana, Ben]).Value.Chat.Id);
        Assert.NotEqual(group.Id, world.Send(to: [Ana, Ben, Cleo]).Value.Chat.Id);
    }

    [Fact]
    public void A_group_shrunk_to_one_recipient_is_never_a_direct_chat()
    {
        using var world = new TestWorld();
        var group = world.Send(to: [Ana, Ben]).Value.Chat;
        Change(world, group.Id,
            chat => chat with
            {
                Participants =
                chat.Participants.SetItem(2, chat.Participants[2] with { Status = ParticipantStatus.Left })
            });

        Assert.NotEqual(group.Id, world.Send(to: Ana).Value.Chat.Id);
    }

    [Fact]
    public void Replays_a_key_with_the_outcome_of_its_first_use()
    {
        using var world = new TestWorld();
        var content = new Outgoing([new TextPart("Hello")]) { IdempotencyKey = "order-1" };
        var first = world.Send(content).Value;
        world.Advance(TimeSpan.FromSeconds(1));
        var before = world.State;

        Assert.Same(first, world.Send(content with { Parts = [new TextPart("Other")] }).Value);
        Assert.Same(before, world.State);
    }

    [Fact]
    public void Never_resends_the_key_of_a_message_that_is_gone()
    {
        using var world = new TestWorld();
        var content = new Outgoing([new TextPart("Hello")]) { IdempotencyKey = "order-1" };
        var message = world.Send(content).Value.Message;
        world.World.Commit<Unit>(
            (state, _) => new TransitionResult<Unit>(state.Put(message with { IsDeleted = true }), default, []), "trace");

        Assert.Equal(ApiErrors.MessageNotFound, world.Send(content).Refusal!.Error);
    }

    [Fact]
    public void A_file_sent_by_url_can_be_sent_again_by_its_id()
    {
        using var world = new TestWorld();
        var sent = (MediaPart)world.Send(new Outgoing([new MediaReference("https://example.com/a.jpg", null)])).Value.Message.Parts[0];

        Assert.Equal(sent, world.Send(new Outgoing([new MediaReference(null, sent.AttachmentId)])).Value.Message.Parts[0]);
    }

    [Fact]
    public void A_cards_image_is_hosted_by_the_vendor_or_refused_when_it_cannot_be_had()
    {
        const string Gone = "https://example.com/gone.png";
        using var world = new TestWorld(
            state => state with { RemoteFiles = state.RemoteFiles.Add(Gone, new RemoteFile(Gone, null, null, Reachable: false)) });
        AppCardPart Card(string image) =>
            new(new AppIdentity("Menu", "ABCDE12345", "com.example.menu", null), new AppLayout { ImageUrl = image }, "", null, true);

        var hosted = (AppCardPart)world.Send(new Outgoing([Card("https://example.com/menu.png")])).Value.Message.Parts[0];
        Assert.StartsWith("/attachments/partners/", hosted.Layout.ImageUrl, StringComparison.Ordinal);
        Assert.Equal(ApiErrors.ImageDownloadFailed, world.Send(new Outgoing([Card(Gone)])).Refusal!.Error);
    }

    [Fact]
    public void Counts_thirty_messages_a_minute_for_each_pair()
    {
        using var world = new TestWorld();
        for (var n = 0; n < 30; n++) Assert.Null(world.Send(to: Ana).Refusal);

        var refusal = world.Send(to: Ana).Refusal!;
        Assert.Equal(ApiErrors.RateLimited, refusal.Error);
        Assert.Equal(60, refusal.RetryAfter);
        Assert.Equal("Rate limited. Try again in 60 seconds.", refusal.Message);
        Assert.Null(world.Send(to: Ben).Refusal);
        Assert.Equal(ApiErrors.RateLimited, world.Send(to: [Ana, Ben]).Refusal!.Error);

        world.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(1, world.Send(to: Ana).Refusal!.RetryAfter);
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(world.Send(to: Ana).Refusal);
    }

    [Fact]
    public void Counts_nothing_while_rate_limits_are_off()
    {
        using var world = new TestWorld(state => state with { Settings = state.Settings with { RateLimits = false } });
        for (var n = 0; n < 100; n++) Assert.Null(world.Send(to: Ana).Refusal);
    }

    [Fact]
    public void A_sandbox_allows_a_hundred_messages_a_day_to_people_who_wrote_first()
    {
        using var world = new TestWorld(state => state with
        {
            Settings = state.Settings with { Sandbox = true },
            Contacts = state.Contacts.SetItems(Enumerable.Range(0, 101).Select(n => KeyValuePair.Create(
                $"+1415555{n:D4}", TestWorld.Known($"+1415555{n:D4}", Service.IMessage) with { HasWritten = true }))),
        });

        Assert.Equal(ApiErrors.RecipientNotAllowed, world.Send(to: "+14155559999").Refusal!.Error);
        for (var n = 0; n < 100; n++) Assert.Null(world.Send(to: $"+1415555{n:D4}").Refusal);
        Assert.Equal(6 * 3600, world.Send(to: "+14155550100").Refusal!.RetryAfter);
        world.Advance(TimeSpan.FromHours(6));
        Assert.Null(world.Send(to: "+14155550100").Refusal);
    }

    private static void Change(TestWorld world, Guid id, Func<Chat, Chat> change) =>
        world.World.Commit<Unit>((state, _) => new TransitionResult<Unit>(state.Put(change(state.Chats[id])), default, []), "trace");
}
