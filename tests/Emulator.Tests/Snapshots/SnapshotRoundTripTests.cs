using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Files;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Snapshots;

/// <summary>What comes back from a snapshot is the world that went into it.</summary>
public sealed class SnapshotRoundTripTests
{
    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public async Task Every_shipped_scenario_comes_back_as_the_same_bytes_after_some_traffic(string name)
    {
        using var world = new World("test", Load(name).Origin!, TimeProvider.System, new WorldLimits());
        await Use(world);
        var snapshot = WrittenSnapshot.Of(world);

        using var other = Read(snapshot);

        AssertSameLists(world.Current, other.Current);
        Assert.Equal(snapshot, WrittenSnapshot.Of(other));
    }

    /// <summary>Or whoever reads a large world would hold it as objects.</summary>
    [Fact]
    public void What_is_plain_is_kept_as_records()
    {
        using var world = new World("test", Load("big.yaml").Origin!, TimeProvider.System, new WorldLimits());
        var chat = world.Current.Chats.Values.First(chat => chat.Messages.Count > 1);
        var decorated = world.Current.Messages[chat.Messages[0].Id] with { Parts = [new LinkPart("https://example.com")] };
        var read = world.Current.Chats.Values.First(other => !other.Unread.IsEmpty && other.Id != chat.Id) with { Unread = [] };
        world.Commit<bool>((state, _) => new TransitionResult<bool>(state.Put(decorated).Replace(read), true, []), "trace");
        using var other = Read(WrittenSnapshot.Of(world));

        // What is a record becomes another object each time that all are asked for.
        Assert.Equal(new[] { chat.Id, read.Id }.Order(), Objects(other.Current.Chats).Select(item => item.Id).Order());
        Assert.Equal([decorated.Id], Objects(other.Current.Messages).Select(item => item.Id));
        AssertSameLists(world.Current, other.Current);

        static IEnumerable<T> Objects<T>(IdMap<T> items)
            where T : class, ISequenced =>
            items.BySequence().Zip(items.BySequence()).Where(both => ReferenceEquals(both.First, both.Second)).Select(both => both.First);
    }

    [Fact]
    public async Task Both_worlds_go_on_alike()
    {
        using var world = new TestWorld();
        new Happenings(world, 7).Go(300);
        Assert.False(world.Send("Hello", TestWorld.Line, "+442071234568").IsRefused(out _));
        using var other = Read(WrittenSnapshot.Of(world.World));
        Assert.NotEmpty(other.Current.Pending);

        foreach (var each in new[] { world.World, other }) await Use(each);

        Assert.Equal(WrittenSnapshot.Of(world.World), WrittenSnapshot.Of(other));
        Assert.Equal(world.World.NextTraceId(), other.NextTraceId());
        Assert.NotEmpty(Events(other));
        Assert.Equal(Events(world.World).TakeLast(Events(other).Count()), Events(other));
    }

    [Fact]
    public async Task A_reset_leads_back_to_the_snapshot()
    {
        using var world = new TestWorld();
        new Happenings(world, 7).Go(300);
        var snapshot = WrittenSnapshot.Of(world.World);
        using var other = Read(snapshot);

        await Use(other);
        other.Reset();

        Assert.Equal(snapshot, WrittenSnapshot.Of(other));
    }

    [Fact]
    public void Keys_are_compared_as_before()
    {
        using var world = Read(WrittenSnapshot.Of(new TestWorld().World));
        var state = world.Current;

        foreach (var comparer
            in new[] { state.Blocked.KeyComparer, state.Audits.KeyComparer, state.Sends.KeyComparer,
                state.Rates.Checks.KeyComparer })
        {
            Assert.Same(StringComparer.Ordinal, comparer);
        }

        Assert.Same(StringComparer.Ordinal, state.Lines.KeyComparer);
        Assert.Same(UrlComparer.Instance, state.RemoteFiles.KeyComparer);
    }

    /// <summary>Messages from every line, and time enough for half of what follows from them.</summary>
    private static async Task Use(World world)
    {
        var grant = new Grant(world);
        foreach (var line in world.Current.Lines.Keys)
        {
            foreach (var (person, key) in new[] { (TestWorld.Ana, "key"), (TestWorld.Ben, null), ("+442071234567", null) })
            {
                var message = new Outgoing([new TextPart("Hello")]) { IdempotencyKey = key is null ? null : key + line };
                world.Commit(new StartChatCommand(grant, line, [person], message, Outcome: null).Apply, world.NextTraceId());
            }
        }

        world.Clock.Stop();
        await world.Clock.Scheduler.MoveTo(world.Clock.GetUtcNow().AddMilliseconds(200));
    }

    /// <summary>The big one holds the same things very often; a few hundred of its chats show as much.</summary>
    private static ScenarioReading Load(string name) => name == "big.yaml"
        ? ScenarioLoader.Load(Shipped.Text(name).Replace("chats: 100000", "chats: 300", StringComparison.Ordinal), name, Shipped.Now)
        : Shipped.Load(name);

    private static IEnumerable<string> Events(World world) =>
        world.Events.Since(0).Select(happened => $"{happened.Sequence} {happened.Id} {happened.Type} {happened.At:O} {happened.TraceId}");

    /// <summary>What a snapshot leaves out, for it follows from the rest.</summary>
    private static void AssertSameLists(WorldState expected, WorldState actual)
    {
        foreach (var chat in expected.Chats.Values)
        {
            Assert.Equal(chat.Messages, actual.Chats[chat.Id].Messages);
            Assert.Equal(chat.Unread, actual.Chats[chat.Id].Unread);
        }

        Assert.Equal(Threads(expected), Threads(actual));
        foreach (var scope in expected.LineNumbers.Append(LineScopes.All))
        {
            var list = new IndexKey(scope, IndexKey.Everybody);
            Assert.Equal(expected.Index.List(list), actual.Index.List(list));
        }

        static IEnumerable<string> Threads(WorldState state) =>
            state.Threads.OrderBy(thread => thread.Key).Select(thread => $"{thread.Key}: {string.Join(' ', thread.Value)}");
    }

    private static World Read(byte[] snapshot)
    {
        var reading = new SnapshotReader(new BlobStore(1 << 30), new WorldLimits()).Read(new MemoryStream(snapshot));
        Assert.Null(reading.Problem);
        return new World("other", reading.Origin!, TimeProvider.System, new WorldLimits());
    }
}
