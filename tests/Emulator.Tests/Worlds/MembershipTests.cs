using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Groups;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

/// <summary>Who is in a group, and what events tell of it.</summary>
public sealed class MembershipTests
{
    private const string Dan = "+14155550129";

    [Fact]
    public void Tells_of_a_newcomer_as_they_stand_in_the_chat()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben, Cleo]).Value.Chat;

        Assert.Null(Change(world, chat.Id, new Addition(Dan)));
        world.Advance(TimeSpan.FromMilliseconds(200));

        var (happened, participant) = Told(world);
        Assert.Equal(EventTypes.ParticipantAdded, happened.Type);
        Assert.Equal(Start.AddMilliseconds(200), happened.At);
        Assert.Equal("trace-2", happened.TraceId);
        Assert.Same(world.State.Chats[chat.Id], happened.Chat);
        Assert.Equal(world.State.Chats[chat.Id].Find(Dan), participant);
        Assert.Equal(world.State.Contacts[Dan].Id, participant.Id);
    }

    [Fact]
    public void Tells_of_a_leave_as_removed_while_the_chat_says_left()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben, Cleo]).Value.Chat;

        Assert.Null(Change(world, chat.Id, new Departure()));
        world.Advance(TimeSpan.FromSeconds(1));

        var (happened, participant) = Told(world);
        Assert.Equal(EventTypes.ParticipantRemoved, happened.Type);
        Assert.True(participant.IsMe);
        Assert.Equal(ParticipantStatus.Removed, participant.Status);
        Assert.Equal(Start.AddMilliseconds(200), participant.LeftAt);
        Assert.Equal(ParticipantStatus.Left, happened.Chat!.Me.Status);
    }

    [Fact]
    public void Lets_an_active_participant_bring_the_line_back()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben, Cleo]).Value.Chat;
        var left = Membership.Leave(chat, chat.Line, Start.AddMinutes(1));
        Assert.True(left.HasLeft);

        var back = Membership.Add(left, chat.Me.Id, chat.Line, Start.AddMinutes(2));

        Assert.False(back.HasLeft);
        Assert.Equal(chat.Me with { JoinedAt = Start.AddMinutes(2) }, back.Me);
        Assert.Equal(Start.AddMinutes(2), back.UpdatedAt);
        Assert.Equal(chat.Participants.Length, back.Participants.Length);
    }

    [Fact]
    public void Lets_a_contact_leave_by_themselves()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben, Cleo]).Value.Chat;

        var after = Membership.Leave(chat, Ben, Start.AddMinutes(1));

        Assert.Equal(ParticipantStatus.Left, after.Find(Ben)!.Status);
        Assert.Equal([Ana, Cleo], after.ActiveOthers.Select(participant => participant.Handle));
    }

    [Theory]
    [InlineData(3007, null)]
    [InlineData(null, DeliveryStatus.Pending)]
    public void Never_comes_to_pass_where_a_fault_says_so(int? failsWith, object? stallsAt)
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben, Cleo]).Value.Chat;
        world.Advance(TimeSpan.FromMinutes(1));

        var outcome = new DeliveryOutcome { FailsWith = failsWith, StallsAt = (DeliveryStatus?)stallsAt };
        Assert.Null(Change(world, chat.Id, new Addition(Dan), outcome));

        Assert.Equal(0, world.Advance(TimeSpan.FromDays(1)));
        Assert.Null(world.State.Chats[chat.Id].Find(Dan));
    }

    [Fact]
    public void Does_nothing_when_the_line_may_no_longer_act()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben, Cleo]).Value.Chat;
        Assert.Null(Change(world, chat.Id, new Addition(Dan)));
        var ineligible = world.State.Lines[TestWorld.Line] with { Eligible = false };
        world.World.Commit<Unit>(
            (state, _) => new TransitionResult<Unit>(state with { Lines = state.Lines.SetItem(TestWorld.Line, ineligible) }, default, []),
            "trace");

        world.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(world.State.Chats[chat.Id].Find(Dan));
    }

    private static Refusal? Change(TestWorld world, Guid chat, MembershipChange change, DeliveryOutcome? outcome = null) =>
        world.World.Commit(new ChangeMembersCommand(world.Grant, chat, change, outcome).Apply, "trace-2").Refusal;

    private static (WorldEvent Event, Participant Participant) Told(TestWorld world)
    {
        var happened = world.World.Events.Since(0).Last(happened => happened.Detail is not null);
        return (happened, Assert.IsType<ParticipantDetail>(happened.Detail).Participant);
    }
}
