using System.Net;
using Chats.Emulator.Control.Clock;

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

        var real = await Assert.ThrowsAsync<EmulatorControlException>(() => Control.Clock.AdvanceAsync("5m"));
        Assert.Equal(HttpStatusCode.Conflict, real.Status);
        Assert.Equal("The clock is real", real.Title);
    }
}
