using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Time;

/// <summary>The clock that flows and can be moved ahead.</summary>
public sealed class RunningClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Past = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _system = new(Start);
    private readonly WorldClock _clock;

    public RunningClockTests() => _clock = new WorldClock(_system);

    [Theory]
    [InlineData(1, 10)]
    [InlineData(60, 600)]
    [InlineData(0.5, 5)]
    public void Flows_from_where_it_begins_as_fast_as_it_is_told(double speed, int seconds)
    {
        _clock.Begin(ClockState.RunningFrom(Past, speed));
        _system.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(Past.AddSeconds(seconds), _clock.GetUtcNow());
    }

    [Fact]
    public void Begins_at_the_machines_time_unless_told_otherwise()
    {
        _clock.Begin(ClockState.RunningFrom(null));

        Assert.Equal(Start, _clock.GetUtcNow());
    }

    [Fact]
    public async Task Runs_what_is_due_in_a_move_in_order_and_flows_on_from_there()
    {
        _clock.Begin(ClockState.RunningFrom(Past));
        var fired = new List<(string Name, DateTimeOffset At)>();
        using var late = Timer(2, () => fired.Add(("late", _clock.GetUtcNow())));
        using var early = Timer(1, () => fired.Add(("early", _clock.GetUtcNow())));
        using var never = Timer(9, () => Assert.Fail("fired"));

        Assert.Equal(2, await _clock.Scheduler.MoveTo(Past.AddSeconds(5)));
        Assert.Equal([("early", Past.AddSeconds(1)), ("late", Past.AddSeconds(2))], fired);
        Assert.Equal(Past.AddSeconds(5), _clock.GetUtcNow());

        never.Dispose();
        _system.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(Past.AddSeconds(8), _clock.GetUtcNow());
    }

    [Fact]
    public async Task Stands_still_while_it_is_moved()
    {
        _clock.Begin(ClockState.RunningFrom(Past, speed: 100));
        var seen = DateTimeOffset.MinValue;
        using var timer = Timer(1, () =>
        {
            _system.Advance(TimeSpan.FromSeconds(1));
            seen = _clock.GetUtcNow();
        });

        await _clock.Scheduler.MoveTo(Past.AddMinutes(1));

        Assert.Equal((Past.AddSeconds(1), Past.AddMinutes(1)), (seen, _clock.GetUtcNow()));
    }

    [Fact]
    public void Wakes_up_for_what_is_due_after_its_share_of_the_machines_time()
    {
        _clock.Begin(ClockState.RunningFrom(Past, speed: 60));
        var fired = false;
        using var timer = Timer(600, () => fired = true);

        _system.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(fired);
        _system.Advance(TimeSpan.FromSeconds(0.2));
        Assert.True(fired);
    }

    [Fact]
    public void Wakes_up_sooner_once_it_flows_faster()
    {
        _clock.Begin(ClockState.RunningFrom(Past));
        var fired = false;
        using var timer = Timer(600, () => fired = true);

        _clock.Run(speed: 600);
        _system.Advance(TimeSpan.FromSeconds(1.1));

        Assert.True(fired);
    }

    [Fact]
    public async Task A_clock_that_was_moved_ahead_and_released_wakes_up_in_time()
    {
        var fired = false;
        using var timer = Timer(600, () => fired = true); // the alarm is set for ten minutes from now
        _clock.Stop();
        await _clock.Scheduler.MoveTo(Start.AddMinutes(9));
        _clock.Release();

        _system.Advance(TimeSpan.FromSeconds(61));

        Assert.True(fired);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_machine_whose_time_is_set_back_does_not_take_it_along(double speed)
    {
        var machine = new SetBackTime(Start);
        var clock = new WorldClock(machine);
        clock.Begin(ClockState.RunningFrom(Past, speed));
        machine.Now = Start.AddSeconds(10);
        var before = clock.GetUtcNow();

        machine.Now = Start.AddSeconds(3);
        Assert.Equal(before, clock.GetUtcNow());
        machine.Now = Start.AddSeconds(4);
        Assert.Equal(before.AddSeconds(speed), clock.GetUtcNow());
    }

    [Fact]
    public void A_real_clock_does_not_go_back_with_the_machine_either()
    {
        var machine = new SetBackTime(Start);
        var clock = new WorldClock(machine);
        machine.Now = Start.AddHours(-1);

        Assert.Equal(Start, clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromHours(1), clock.Capture().Ahead);
    }

    [Fact]
    public void Begins_again_where_it_stood()
    {
        _clock.Begin(ClockState.RunningFrom(Past, speed: 3));
        _system.Advance(TimeSpan.FromSeconds(10));
        var state = _clock.Capture();
        _system.Advance(TimeSpan.FromHours(1));

        _clock.Begin(state);
        _system.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(Past.AddSeconds(33), _clock.GetUtcNow());
    }

    [Fact]
    public void Shows_no_time_beyond_the_years_there_are()
    {
        _clock.Begin(ClockState.RunningFrom(new DateTimeOffset(8999, 12, 31, 0, 0, 0, TimeSpan.Zero), ClockSpeed.Fastest));
        _system.Advance(TimeSpan.FromDays(365));

        Assert.Equal(8999, _clock.GetUtcNow().Year);
    }

    private ITimer Timer(int seconds, Action action) =>
        _clock.CreateTimer(_ => action(), null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
}
