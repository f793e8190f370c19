using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds;

/// <summary>A flowing clock runs many jobs in one step; what comes of them is the same as one after the other.</summary>
public sealed class DueJobsTests : IDisposable
{
    private const int Sends = 40; // three jobs each: several steps

    private readonly TestWorld _moved = new(state => state with { Settings = state.Settings with { RateLimits = false } });
    private readonly TestWorld _flowing = new(state => state with { Settings = state.Settings with { RateLimits = false } });

    [Fact]
    public void Many_at_once_come_to_the_same_as_one_after_the_other()
    {
        foreach (var world in new[] { _moved, _flowing })
        {
            for (var n = 0; n < Sends; n++) Assert.Null(world.Send(to: n % 2 == 0 ? TestWorld.Ana : TestWorld.Ben).Refusal);
        }

        _moved.Advance(TimeSpan.FromMinutes(1));
        var steps = RunAll(_flowing);

        Assert.InRange(steps, 2, Sends);
        Assert.Equal(2 * Sends, Happened(_moved).Count(happened => happened.Contains("message.", StringComparison.Ordinal)));
        Assert.Equal(Happened(_moved), Happened(_flowing));
        Assert.Equal(_moved.State.Messages.Values.Select(Course), _flowing.State.Messages.Values.Select(Course));
        Assert.Equal(_moved.State.IdPosition, _flowing.State.IdPosition);
    }

    [Fact]
    public void What_a_job_schedules_runs_before_what_is_due_later()
    {
        Schedule(_moved, first: 1, links: 3, second: 10);
        Schedule(_flowing, first: 1, links: 3, second: 10);

        _moved.Advance(TimeSpan.FromMinutes(1));
        RunAll(_flowing);

        Assert.Equal(["1", "2", "3", "4", "10"], Happened(_moved).Select(happened => happened.Split(' ')[1]));
        Assert.Equal(Happened(_moved), Happened(_flowing));
    }

    [Fact]
    public void It_stops_before_what_another_source_has_next()
    {
        Schedule(_flowing, first: 5, links: 0, second: 6);
        IDueWork source = _flowing.World;
        source.RunDue(TestWorld.Start.AddSeconds(4), DateTimeOffset.MaxValue);
        Assert.Empty(Happened(_flowing));
        source.RunDue(TestWorld.Start.AddMinutes(1), other: TestWorld.Start.AddSeconds(6));

        Assert.Single(Happened(_flowing));
        Assert.Equal(TestWorld.Start.AddSeconds(6), source.NextDue);
    }

    public void Dispose()
    {
        _moved.Dispose();
        _flowing.Dispose();
    }

    /// <summary>Two jobs, at so many seconds; the first begins a chain.</summary>
    private static void Schedule(TestWorld world, int first, int links, int second) => world.World.Commit<Unit>(
        (state, context) => new TransitionResult<Unit>(
            state.Schedule(sequence => new ChainJob(context.Now.AddSeconds(first), sequence, links))
                .Schedule(sequence => new ChainJob(context.Now.AddSeconds(second), sequence, Links: 0)),
            default,
            []),
        "trace");

    private static int RunAll(TestWorld world)
    {
        IDueWork source = world.World;
        var steps = 0;
        for (; source.NextDue is not null; steps++) source.RunDue(TestWorld.Start.AddMinutes(1), DateTimeOffset.MaxValue);
        return steps;
    }

    private static object Course(Message message) => (message.Id, message.Status, message.Service, message.SentAt, message.DeliveredAt);

    private static List<string> Happened(TestWorld world) => [.. world.World.Events.Since(0).Select(happened =>
        $"{happened.Sequence} {(happened.At - TestWorld.Start).TotalSeconds} {happened.Type} {happened.Id} {happened.Message?.Status}")];

    /// <summary>Tells that it ran, and schedules the next of its chain a second later.</summary>
    private sealed record ChainJob(DateTimeOffset Due, long Sequence, int Links) : Job(Due, Sequence)
    {
        public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
        {
            var next = Links == 0 ? state : state.Schedule(sequence => new ChainJob(Due.AddSeconds(1), sequence, Links - 1));
            ImmutableArray<WorldEvent> events = [new WorldEvent(Guid.Empty, "test.ran", now, "trace", null, null)];
            return new TransitionResult<Unit>(next, default, events);
        }
    }
}
