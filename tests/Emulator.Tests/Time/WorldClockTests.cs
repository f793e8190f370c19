using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Time;

public sealed class WorldClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _system = new(Start.AddTicks(12_345));

    [Fact]
    public void Follows_the_machine_in_whole_milliseconds_while_real()
    {
        var clock = new WorldClock(_system);

        Assert.Equal(Start.AddMilliseconds(1), clock.GetUtcNow());
        _system.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(Start.AddMilliseconds(1001), clock.GetUtcNow());
    }

    [Fact]
    public void Stands_still_while_manual_and_catches_up_when_released()
    {
        var clock = new WorldClock(_system);
        clock.Begin(ClockState.ManualAt(Start.AddYears(-1)));
        _system.Advance(TimeSpan.FromHours(1));

        Assert.True(clock.IsManual);
        Assert.Equal(Start.AddYears(-1), clock.GetUtcNow());
        clock.Release();
        Assert.Equal(Start.AddHours(1).AddMilliseconds(1), clock.GetUtcNow());
    }

    [Fact]
    public async Task Fires_timers_in_order_before_a_move_returns()
    {
        var clock = new WorldClock(_system);
        clock.Begin(ClockState.ManualAt(Start));
        var fired = new List<(string Name, DateTimeOffset At)>();
        using var late =
            clock.CreateTimer(_ => fired.Add(("late", clock.GetUtcNow())), null, TimeSpan.FromSeconds(2), Timeout.InfiniteTimeSpan);
        using var early =
            clock.CreateTimer(_ => fired.Add(("early", clock.GetUtcNow())), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        using var never =
            clock.CreateTimer(_ => fired.Add(("never", clock.GetUtcNow())), null, TimeSpan.FromSeconds(9), Timeout.InfiniteTimeSpan);

        Assert.Equal(2, await clock.Scheduler.MoveTo(Start.AddSeconds(5)));
        Assert.Equal([("early", Start.AddSeconds(1)), ("late", Start.AddSeconds(2))], fired);
        Assert.Equal(Start.AddSeconds(5), clock.GetUtcNow());
    }

    [Fact]
    public async Task Lets_an_awaited_delay_end_only_when_the_clock_gets_there()
    {
        var clock = new WorldClock(_system);
        clock.Begin(ClockState.ManualAt(Start));
        var delay = Task.Delay(TimeSpan.FromMinutes(1), clock, TestContext.Current.CancellationToken);

        await clock.Scheduler.MoveTo(Start.AddSeconds(59));
        Assert.False(delay.IsCompleted);
        await clock.Scheduler.MoveTo(Start.AddSeconds(60));
        await delay;
    }

    [Fact]
    public void Runs_due_timers_by_the_machines_time_while_real()
    {
        var clock = new WorldClock(_system);
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(100));

        _system.Advance(TimeSpan.FromMilliseconds(90));
        Assert.Equal(0, fired);
        for (var i = 0; i < 50; i++) _system.Advance(TimeSpan.FromMilliseconds(10));
        Assert.InRange(fired, 4, 6);
    }

    [Fact]
    public async Task Forgets_a_disposed_timer()
    {
        var clock = new WorldClock(_system);
        clock.Begin(ClockState.ManualAt(Start));
        var timer = clock.CreateTimer(_ => Assert.Fail("fired"), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        timer.Dispose();

        Assert.Equal(0, await clock.Scheduler.MoveTo(Start.AddSeconds(5)));
    }
}
