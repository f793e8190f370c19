namespace Chats.Emulator.Testing.Tests;

// The world's time.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task Advancing_the_clock_delivers_before_it_answers()
    {
        using var client = CreateClient();
        var stopped = await Control.Clock.StopAsync();
        await client.CreateChatAsync("+14155550999");
        var since = (await Control.EventsAsync()).Max(happened => happened.Sequence);
        Assert.Empty(await Control.EventsAsync("message.delivered", since));

        var advanced = await Control.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(stopped.Now + TimeSpan.FromMinutes(1), advanced.Now);
        Assert.True(advanced.Ran >= 2);
        Assert.Single(await Control.EventsAsync("message.delivered", since));
    }

    [Fact]
    public async Task The_clock_is_stopped_set_advanced_and_released()
    {
        var tomorrow = (await Control.Clock.StopAsync()).Now.AddDays(1);
        Assert.Equal(tomorrow, (await Control.Clock.SetAsync(tomorrow)).Now);
        await Control.Clock.AdvanceAsync("1h30m");
        Assert.Equal(("manual", tomorrow.AddMinutes(90)), ((await Control.Clock.GetAsync()).Mode, (await Control.Clock.GetAsync()).Now));
        Assert.Equal("real", (await Control.Clock.ReleaseAsync()).Mode);
    }

    [Fact]
    public async Task A_running_clock_flows_and_is_moved_ahead()
    {
        await using var world = await NewWorldAsync();
        var running = await world.Control.Clock.RunAsync(speed: 2);
        Assert.Equal(("running", 2), (running.Mode, running.Speed));

        var day = (await world.Control.Clock.AdvanceAsync("1d")).Now;
        Assert.True(day >= running.Now.AddDays(1));
        var later = await world.Control.Clock.RunAsync(day.AddDays(1));
        Assert.True(later.Now >= day.AddDays(1));
        Assert.Equal(2, later.Speed);
        Assert.True(later.Offset > TimeSpan.FromDays(1));
    }

    [Fact]
    public async Task A_real_clock_that_is_advanced_runs_on()
    {
        await using var world = await NewWorldAsync();
        await world.Control.Clock.ReleaseAsync();
        using var client = world.CreateClient();
        await client.CreateChatAsync("+14155550999");

        Assert.True((await world.Control.Clock.AdvanceAsync("1m")).Ran >= 0);

        var clock = await world.Control.Clock.GetAsync();
        Assert.Equal(("running", 1), (clock.Mode, clock.Speed));
        Assert.InRange(clock.Offset!.Value, TimeSpan.FromSeconds(59.9), TimeSpan.FromSeconds(61));
        Assert.Single(await world.Control.EventsAsync("message.delivered"));
    }
}
