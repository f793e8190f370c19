using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds.Inbound;

/// <summary>What the events of people's acts carry beside chat and message.</summary>
public sealed class ContactCommandTests
{
    [Fact]
    public void A_reaction_is_told_of_with_its_part_and_its_author()
    {
        using var world = new TestWorld();
        var sent = world.Send().Value;
        world.Advance(TimeSpan.FromSeconds(1));
        world.Does(new ContactReactCommand(Ana, sent.Message.Id, 0, "custom", "🎂", Sticker: null, IsAdded: true));

        var happened = Assert.Single(world.Last(1));
        var reaction = Assert.IsType<ReactionDetail>(happened.Detail).Reaction;
        Assert.Equal(
            (EventTypes.ReactionAdded, 0, Ana, "custom", "🎂", Start.AddSeconds(1)),
            (happened.Type, reaction.PartIndex, reaction.By.Handle, reaction.Type, reaction.CustomEmoji, reaction.At));
        Assert.Equal(reaction, Assert.Single(happened.Message!.Reactions));
    }

    [Fact]
    public void An_edit_is_told_of_with_its_part_and_its_text()
    {
        using var world = new TestWorld();
        var id = world.Writes(Ana, "Helo").MessageId!.Value;
        world.Does(new ContactEditMessageCommand(Ana, id, 0, "Hello"));

        Assert.Equal(new EditDetail(0, "Hello", Start), Assert.Single(world.Last(1)).Detail);
        Assert.Equal((Start, false), (world.Message(id).UpdatedAt, world.Message(id).IsFromMe));
    }

    [Fact]
    public void A_participant_is_told_of_as_they_stand_now()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben, Cleo]).Value.Chat.Id;

        world.Does(new ContactRemoveParticipantCommand(Ana, chat, TestWorld.Line));
        var gone = Assert.IsType<ParticipantDetail>(world.Last(1)[0].Detail).Participant;
        Assert.Equal((true, ParticipantStatus.Removed, Start), (gone.IsMe, gone.Status, gone.LeftAt));
        Assert.True(world.State.Chats[chat].HasLeft);

        world.Does(new ContactAddParticipantCommand(Ana, chat, TestWorld.Line));
        var back = Assert.IsType<ParticipantDetail>(world.Last(1)[0].Detail).Participant;
        Assert.Equal((true, ParticipantStatus.Active, (DateTimeOffset?)null), (back.IsMe, back.Status, back.LeftAt));
        Assert.Equal(gone.Id, back.Id);
    }

    [Fact]
    public void A_group_is_told_of_with_its_old_and_its_new_name()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben]).Value.Chat;
        world.Does(new ContactChangeGroupCommand(Ana, chat.Id, "Party", Icon: null));
        Assert.Equal(new GroupDetail(null, "Party", chat.Participants[1]), world.Last(1)[0].Detail);
        world.Does(new ContactChangeGroupCommand(Ben, chat.Id, "", Icon: null));
        Assert.Equal(new GroupDetail("Party", null, chat.Participants[2]), world.Last(1)[0].Detail);
        Assert.Null(world.State.Chats[chat.Id].Name);
    }

    [Fact]
    public void The_end_of_a_share_tells_when_it_began()
    {
        using var world = new TestWorld();
        var chat = world.Send().Value.Chat.Id;
        world.Does(new ContactShareLocationCommand(Ana, chat, new LocationShare(Ana, 1, 2, default), TimeSpan.FromMinutes(5)));
        world.Advance(TimeSpan.FromMinutes(5));

        var ended = world.World.Events.Since(0).Single(happened => happened.Type == EventTypes.LocationSharingStopped);
        Assert.Equal(Start, Assert.IsType<LocationDetail>(ended.Detail).Share.BeganAt);
        Assert.Equal(Start.AddMinutes(5), ended.At);
    }

    [Fact]
    public void Votes_and_options_are_told_of_with_who_and_what()
    {
        using var world = new TestWorld();
        var poll =
            world.Receives(
                new ContactSendCommand(Ana, new Outgoing([]) { PollOptions = ["Pizza", "Tacos"] })
                {
                    Line = TestWorld.Line,
                    With = [Ben],
                }).Value.MessageId!.Value;
        var option = world.Message(poll).Poll!.Options[1].Id;

        world.Does(new ContactVoteCommand(Ben, poll, option, IsGiven: true));
        Assert.Equal(new PollVoteDetail(option, world.State.Chats[world.Message(poll).ChatId].Find(Ben)!), world.Last(1)[0].Detail);
        Assert.Equal(1, world.Message(poll).Poll!.TotalVoters);

        world.Does(new ContactAddPollOptionsCommand(Ben, poll, ["Sushi"]));
        var added = Assert.IsType<PollOptionsDetail>(world.Last(1)[0].Detail);
        Assert.Equal(("Sushi", Ben), (Assert.Single(added.Added).Text, added.By.Handle));
    }

    [Fact]
    public void A_blocked_person_is_not_heard_whatever_they_do()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben, Cleo]).Value;
        var direct = world.Writes(Ana, "Hi");
        world.World.Commit<Unit>(
            (state, _) => new TransitionResult<Unit>(
                state with { Blocked = state.Blocked.Add(Ana, new BlockedHandle(Ana, Start, null)) }, default, []), "trace");
        var before = world.State;
        ContactCommand[] acts =
        [
            new ContactStartTypingCommand(Ana, direct.ChatId!.Value),
            new ContactStopTypingCommand(Ana, direct.ChatId.Value),
            new ContactReadMessagesCommand(Ana, direct.ChatId.Value, UpTo: null),
            new ContactReactCommand(Ana, chat.Message.Id, 0, "like", CustomEmoji: null, Sticker: null, IsAdded: true),
            new ContactEditMessageCommand(Ana, direct.MessageId!.Value, 0, "x"),
            new ContactAddParticipantCommand(Ana, chat.Chat.Id, "+14155550199"),
            new ContactRemoveParticipantCommand(Ana, chat.Chat.Id, Ana),
            new ContactChangeGroupCommand(Ana, chat.Chat.Id, "x", Icon: null),
            new ContactShareLocationCommand(Ana, direct.ChatId.Value, new LocationShare(Ana, 0, 0, default), EndsAfter: null),
            new ContactStopLocationCommand(Ana, direct.ChatId.Value),
            new ContactVoteCommand(Ana, chat.Message.Id, Guid.Empty, IsGiven: true),
            new ContactAddPollOptionsCommand(Ana, chat.Message.Id, ["x"]),
        ];

        Assert.All(acts, act => Assert.Equal(ContactActionResult.Blocked, world.Does(act).Value.Dropped));
        Assert.Same(before, world.State);
    }
}
