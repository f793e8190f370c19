using Chats.Emulator.Snapshots;
using Chats.Emulator.Worlds.Savepoints;
using CsCheck;

namespace Chats.Emulator.Worlds;

/// <summary>A return to a savepoint brings everything back, and what follows is what would have followed without the detour.</summary>
public sealed class SavepointTests
{
    [Trait("Category", "Slow")]
    [Fact]
    public void Everything_is_as_before_whatever_happened_since() =>
        Gen.Select(Gen.Int, Gen.Int, Gen.Int[0, 400]).Sample(
            (before, detour, count) =>
            {
                using var world = new TestWorld();
                new Happenings(world, before).Go(count);
                var savepoint = world.World.Save("here");
                var there = Everything(world);
                new Happenings(world, before + 1).Go(50);
                var after = Everything(world);

                new Happenings(world, detour).Go(1000);
                world.World.Restore(savepoint);

                Assert.Equal(there, Everything(world));
                new Happenings(world, before + 1).Go(50);
                Assert.Equal(after, Everything(world));
            },
            iter: 25);

    [Fact]
    public void A_restore_keeps_the_savepoints_and_a_reset_drops_them()
    {
        using var world = new TestWorld();
        Assert.True(world.World.Savepoints.TryPut(world.World.Save("first"), out _));
        Assert.True(world.World.Savepoints.TryPut(world.World.Save("second"), out _));

        world.World.Restore(world.World.Savepoints.Find("first")!);
        Assert.Equal(["first", "second"], world.World.Savepoints.All.Select(savepoint => savepoint.Name));

        world.World.Reset();
        Assert.Empty(world.World.Savepoints.All);
    }

    [Fact]
    public void One_of_the_same_name_is_replaced_and_there_is_room_for_no_more_than_the_maximum()
    {
        using var world = new TestWorld();
        var savepoints = new SavepointStore(2);
        foreach (var name in new[] { "one", "two" }) Assert.True(savepoints.TryPut(world.World.Save(name), out _));

        Assert.False(savepoints.TryPut(world.World.Save("three"), out _));
        Assert.True(savepoints.TryPut(world.World.Save("one"), out var isNew));

        Assert.False(isNew);
        Assert.Equal(["two", "one"], savepoints.All.Select(savepoint => savepoint.Name));
    }

    [Fact]
    public void Calls_that_wait_are_released()
    {
        using var world = new TestWorld();
        var life = world.World.Lifetime;

        world.World.Restore(world.World.Save("here"));

        Assert.True(life.IsCancellationRequested);
        Assert.False(world.World.Lifetime.IsCancellationRequested);
    }

    /// <summary>The snapshot tells of state, clock, faults and counters; journal and events are not in it.</summary>
    private static string Everything(TestWorld world) => string.Join(
        '\n',
        [
            Convert.ToHexString(WrittenSnapshot.Of(world.World)),
            .. world.World.Journal.List(0, _ => true, int.MaxValue).Select(entry => entry.ToString()),
            .. world.World.Events.Since(0)
                .Select(happened => $"{happened.Sequence} {happened.Id} {happened.Type} {happened.At:O} {happened.TraceId}"),
        ]);
}
