using CsCheck;

namespace Chats.Emulator.Time;

/// <summary>
/// Whatever is done to a clock, and by how many at once, it never goes back, and what is due runs once, not early and in order.
/// </summary>
public sealed class ClockPropertyTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    private static readonly Gen<Action<WorldClock, SetBackTime>> OneAction = Gen.OneOf(
        Gen.Int[-5000, 5000].Select(by => (Action<WorldClock, SetBackTime>)((_, machine) => machine.Now = machine.Now.AddMilliseconds(by))),
        Gen.Int[0, 60_000].Select(by => (Action<WorldClock, SetBackTime>)((clock, _) => Advance(clock, by))),
        Gen.Double[ClockSpeed.Slowest, ClockSpeed.Fastest].Select(
            speed => (Action<WorldClock, SetBackTime>)((clock, _) => Alone(clock, () => clock.Run(speed)))),
        Gen.Const((Action<WorldClock, SetBackTime>)((clock, _) => Alone(clock, clock.Stop))),
        Gen.Const((Action<WorldClock, SetBackTime>)((clock, _) => Alone(clock, clock.Release))));

    [Fact]
    public void It_never_goes_back_whatever_is_done_to_it() =>
        OneAction.Array[0, 60].Sample(actions =>
        {
            var machine = new SetBackTime(Start);
            var clock = new WorldClock(machine);
            var before = clock.GetUtcNow();
            foreach (var action in actions)
            {
                action(clock, machine);
                var now = clock.GetUtcNow();
                Assert.True(now >= before, $"{now:O} is before {before:O}");
                before = now;
            }
        });

    [Fact]
    public void It_never_goes_back_for_anybody_when_calls_overlap() =>
        OneAction.Array[1, 40].Array[2, 4].Sample(
            callers =>
            {
                var machine = new SetBackTime(Start);
                var clock = new WorldClock(machine);
                var latest = clock.GetUtcNow().UtcTicks;
                var wentBack = 0;
                Parallel.ForEach(callers, actions =>
                {
                    foreach (var action in actions)
                    {
                        // What anybody has read before this read begins is no later than what it reads.
                        var before = Interlocked.Read(ref latest);
                        action(clock, machine);
                        var now = clock.GetUtcNow().UtcTicks;
                        if (now < before) Interlocked.Increment(ref wentBack);
                        InterlockedMax(ref latest, now);
                    }
                });
                Assert.Equal(0, wentBack);
            },
            iter: 100, threads: 1);

    [Fact]
    public void What_is_due_runs_once_in_order_and_not_early_when_moves_overlap() =>
        Gen.Select(Gen.Int[0, 20_000].Array[1, 40], Gen.Int[0, 5000].Array[1, 12]).Sample(
            (dues, moves) =>
            {
                var machine = new SetBackTime(Start);
                var clock = new WorldClock(machine);
                clock.Begin(ClockState.RunningFrom(Start));
                var fired = new List<(DateTimeOffset Due, DateTimeOffset At)>();
                foreach (var due in dues) Schedule(clock, due, at => fired.Add((Start.AddMilliseconds(due), at)));

                Parallel.ForEach(moves, by => Advance(clock, by));

                var end = Start.AddMilliseconds(moves.Sum());
                Assert.Equal(end, clock.GetUtcNow());
                Assert.Equal(dues.Select(due => Start.AddMilliseconds(due)).Where(due => due <= end).Order(), fired.Select(one => one.Due));
                Assert.All(fired, one => Assert.Equal(one.Due, one.At));
            },
            iter: 200, threads: 1);

    private static void Schedule(WorldClock clock, int due, Action<DateTimeOffset> fired) =>
        clock.CreateTimer(_ => fired(clock.GetUtcNow()), null, TimeSpan.FromMilliseconds(due), Timeout.InfiniteTimeSpan);

    private static void Advance(WorldClock clock, int by) =>
        clock.Scheduler.Move(() => clock.Mode == ClockMode.Real ? null : clock.GetUtcNow().AddMilliseconds(by)).GetAwaiter().GetResult();

    private static void Alone(WorldClock clock, Action action) => clock.Scheduler.Alone(action).GetAwaiter().GetResult();

    private static void InterlockedMax(ref long place, long value)
    {
        for (var known = Interlocked.Read(ref place); value > known; known = Interlocked.Read(ref place))
        {
            if (Interlocked.CompareExchange(ref place, value, known) == known) return;
        }
    }
}
