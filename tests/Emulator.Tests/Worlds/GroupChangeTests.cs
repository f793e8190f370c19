using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Groups;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

/// <summary>What events tell of a group's name and icon.</summary>
public sealed class GroupChangeTests
{
    private static readonly MediaReference Picture = new("https://example.com/rocket.png", null);

    [Fact]
    public void Tells_old_and_new_name_and_who_changed_it()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben]).Value.Chat;

        Update(world, chat.Id, new NewName("Club"));
        Update(world, chat.Id, new NewName(null));

        var (first, second) = (Last<GroupDetail>(world, 1), Last<GroupDetail>(world, 0));
        Assert.Equal(new GroupDetail(null, "Club", chat.Me), first.Detail);
        Assert.Equal(EventTypes.GroupNameUpdated, first.Event.Type);
        Assert.Equal("Club", first.Event.Chat!.Name);
        Assert.Equal(new GroupDetail("Club", null, chat.Me), second.Detail);
        Assert.Null(world.State.Chats[chat.Id].Name);
    }

    [Fact]
    public void Tells_where_the_rehosted_icon_is()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben]).Value.Chat;

        Update(world, chat.Id, icon: Picture);

        var file = Assert.Single(world.State.Attachments.Values);
        var (happened, detail) = Last<GroupDetail>(world, 0);
        Assert.Equal(EventTypes.GroupIconUpdated, happened.Type);
        Assert.Equal(new GroupDetail(null, file.Path(world.State.Settings.PartnerId), chat.Me), detail);
        Assert.Equal(TestWorld.Line, file.Owner);
    }

    [Fact]
    public void Keeps_the_icon_of_an_ephemeral_line()
    {
        using var world = new TestWorld(
            state => state with { Lines = state.Lines.SetItem(TestWorld.Line, state.Lines[TestWorld.Line] with { Ephemeral = true }) });
        var chat = world.Send(to: [Ana, Ben]).Value.Chat;

        Update(world, chat.Id, icon: Picture);

        Assert.Null(Assert.Single(world.State.Attachments.Values).ExpiresAt);
    }

    [Fact]
    public void Fails_with_the_code_a_fault_has_in_store_and_changes_nothing()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben]).Value.Chat;

        Update(world, chat.Id, new NewName("Club"), Picture, new DeliveryOutcome { FailsWith = 3007 });

        Assert.Equal(EventTypes.GroupNameUpdateFailed, Last<FailureDetail>(world, 1).Event.Type);
        Assert.Equal(EventTypes.GroupIconUpdateFailed, Last<FailureDetail>(world, 0).Event.Type);
        Assert.Equal(new FailureDetail(3007), Last<FailureDetail>(world, 0).Detail);
        Assert.Null(world.State.Chats[chat.Id].Name);
        Assert.Null(world.State.Chats[chat.Id].Icon);
        Assert.Equal(chat.UpdatedAt, world.State.Chats[chat.Id].UpdatedAt);
    }

    [Fact]
    public void Stalls_where_a_fault_says_so()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben]).Value.Chat;

        Update(world, chat.Id, new NewName("Club"), outcome: new DeliveryOutcome { StallsAt = DeliveryStatus.Pending });

        Assert.Empty(world.State.Pending);
        Assert.DoesNotContain(world.World.Events.Since(0), happened => happened.Detail is not null);
    }

    [Fact]
    public void Takes_as_long_as_the_scenario_or_a_fault_says()
    {
        using var world = new TestWorld(
            state => state with { Settings = new WorldSettings { GroupChangesAfter = TimeSpan.FromMinutes(5) } });
        var chat = world.Send(to: [Ana, Ben]).Value.Chat;
        Accept(world, chat.Id, new NewName("Slow"), outcome: null);
        Accept(world, chat.Id, new NewName("Quick"), new DeliveryOutcome { SentAfter = TimeSpan.FromSeconds(5) });

        world.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("Quick", world.State.Chats[chat.Id].Name);
        world.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("Slow", world.State.Chats[chat.Id].Name);
    }

    private static void Update(
        TestWorld world, Guid chat, NewName? name = null, MediaReference? icon = null, DeliveryOutcome? outcome = null)
    {
        Accept(world, chat, name, outcome, icon);
        world.Advance(TimeSpan.FromSeconds(1));
    }

    private static void Accept(TestWorld world, Guid chat, NewName? name, DeliveryOutcome? outcome, MediaReference? icon = null)
    {
        var update = new UpdateGroupCommand(world.Grant, chat, name is null ? [] : [name], outcome) { Icon = icon };
        Assert.Null(world.World.Commit(update.Apply, "trace-2").Refusal);
    }

    private static (WorldEvent Event, TDetail Detail) Last<TDetail>(TestWorld world, int fromEnd)
        where TDetail : EventDetail
    {
        var told = world.World.Events.Since(0).Where(happened => happened.Detail is TDetail).ToList();
        var happened = told[^(fromEnd + 1)];
        Assert.Equal("trace-2", happened.TraceId);
        return (happened, (TDetail)happened.Detail!);
    }
}
