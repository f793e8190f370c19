using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds;

public sealed class WorldTests
{
    [Fact]
    public void Refused_transitions_change_nothing_and_use_up_no_id()
    {
        using var world = new TestWorld();
        var before = world.State;

        Assert.Equal(ApiErrors.PhoneNumberDenied, world.Send(from: "+19995550100").Refusal!.Error);
        Assert.Same(before, world.State);
    }

    [Fact]
    public async Task Parallel_commits_lose_nothing()
    {
        using var world = new TestWorld(state => state with { Settings = state.Settings with { RateLimits = false } });
        await Parallel.ForAsync(0, 2000, TestContext.Current.CancellationToken, (n, _) =>
        {
            Assert.Null(world.Send(to: $"+1415555{n:D4}").Refusal);
            return ValueTask.CompletedTask;
        });

        Assert.Equal(2000, world.State.Chats.Count);
        Assert.Equal(2000, world.State.Messages.Count);
        Assert.Equal(2000, world.State.Messages.Values.Select(message => message.Sequence).Distinct().Count());
    }

    [Fact]
    public void Same_seed_and_calls_give_the_same_ids()
    {
        using var first = new TestWorld();
        using var second = new TestWorld();
        using var other = new TestWorld(seed: 43);

        Assert.Equal(first.Send().Value.Message.Id, second.Send().Value.Message.Id);
        Assert.NotEqual(first.State.Chats.Keys.Single(), other.Send().Value.Chat.Id);
        Assert.Equal(first.World.NextTraceId(), second.World.NextTraceId());
    }

    [Fact]
    public void Reset_brings_back_state_clock_ids_events_and_traces()
    {
        using var world = new TestWorld();
        var trace = world.World.NextTraceId();
        var id = world.Send().Value.Message.Id;
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.NotEmpty(world.World.Events.Since(0));

        world.World.Reset();

        Assert.Empty(world.State.Chats);
        Assert.Empty(world.World.Events.Since(0));
        Assert.Equal(TestWorld.Start, world.World.Clock.GetUtcNow());
        Assert.Equal(trace, world.World.NextTraceId());
        Assert.Equal(id, world.Send().Value.Message.Id);
    }

    [Fact]
    public void A_reset_and_the_end_of_a_world_end_what_waits_for_its_clock()
    {
        using var world = new TestWorld();
        var first = world.World.Lifetime;
        world.World.Reset();
        var second = world.World.Lifetime;

        Assert.True(first.IsCancellationRequested);
        Assert.False(second.IsCancellationRequested);
        world.World.Dispose();
        Assert.True(second.IsCancellationRequested);
    }

    [Fact]
    public void Events_keep_the_order_and_the_trace_of_what_caused_them()
    {
        using var world = new TestWorld(state => state with
        {
            Contacts =
                state.Contacts.SetItem(
                    TestWorld.Ana, TestWorld.Known(TestWorld.Ana, Service.IMessage) with { ReadsAfter = TimeSpan.FromSeconds(5) }),
        });
        world.Send();
        world.Advance(TimeSpan.FromMinutes(1));

        var events = world.World.Events.Since(0);
        Assert.Equal(["chat.created", "message.sent", "message.delivered", "message.read"], events.Select(happened => happened.Type));
        Assert.Equal([1L, 2, 3, 4], events.Select(happened => happened.Sequence));
        Assert.All(events, happened => Assert.Equal("trace", happened.TraceId));
        Assert.Equal(events.Select(happened => happened.At), events.Select(happened => happened.At).Order());
    }

    [Fact]
    public async Task A_fork_carries_pending_work_along_and_leaves_the_original_alone()
    {
        using var world = new TestWorld();
        var id = world.Send().Value.Message.Id;
        using var fork = new World("fork", world.World.Origin with { State = world.State }, TimeProvider.System, new WorldLimits());
        await fork.Clock.Scheduler.MoveTo(TestWorld.Start.AddSeconds(1));

        Assert.Equal(DeliveryStatus.Delivered, fork.Current.Messages[id].Status);
        Assert.Equal(DeliveryStatus.Pending, world.Message(id).Status);
    }

    [Fact]
    public void The_event_log_is_a_ring()
    {
        var log = new EventLog(3);
        using var world = new TestWorld();
        var chat = world.Send().Value.Chat;
        foreach (var n in Enumerable.Range(1, 5))
        {
            log.Append(ImmutableArray.Create(new WorldEvent(Guid.Empty, $"event-{n}", TestWorld.Start, "trace", chat, null)), []);
        }

        Assert.Equal([3L, 4, 5], log.Since(0).Select(happened => happened.Sequence));
        Assert.Equal(["event-5"], log.Since(4).Select(happened => happened.Type));
    }
}
