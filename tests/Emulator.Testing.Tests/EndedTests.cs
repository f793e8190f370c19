using System.Collections.Concurrent;
using System.Net;

namespace Chats.Emulator.Testing.Tests;

/// <summary>What is still called or disposed of when its emulator or its world has ended.</summary>
public sealed class EndedTests
{
    [Theory]
    [InlineData("memory")]
    [InlineData("loopback")]
    [InlineData("fixture")]
    public async Task What_outlives_its_emulator_ends_without_a_word(string host)
    {
        var emulator = await StartAsync(host);
        var world = await emulator.NewWorldAsync();
        var inbox = await WebhookInbox.StartAsync(world, ["message.received"]);
        var log = new ConcurrentQueue<string>();
        world.LogTo(log.Enqueue);
        await ((IAsyncDisposable)emulator).DisposeAsync();

        await Assert.ThrowsAsync<TimeoutException>(() => inbox.WaitForAsync("message.received", within: TimeSpan.FromMilliseconds(1)));
        await inbox.DisposeAsync();
        await inbox.DisposeAsync();
        await world.DisposeAsync();
        await world.DisposeAsync();
        Assert.Contains("What happened cannot be told: the emulator has ended.", log);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("loopback")]
    [InlineData("fixture")]
    public async Task A_call_after_the_end_says_that_the_emulator_has_ended(string host)
    {
        var emulator = await StartAsync(host);
        var world = await emulator.NewWorldAsync();
        await ((IAsyncDisposable)emulator).DisposeAsync();

        Func<Task>[] calls = [() => emulator.Control.HealthAsync(), () => world.Control.Clock.StopAsync(), () => emulator.NewWorldAsync()];
        foreach (var call in calls)
        {
            var ended = await Assert.ThrowsAsync<ObjectDisposedException>(call);
            Assert.Contains("The emulator has ended", ended.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_world_that_has_ended_does_not_begin_again_by_a_late_call()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        var world = await emulator.NewWorldAsync();
        var inbox = await WebhookInbox.StartAsync(world);
        using var client = world.CreateClient();
        await world.DisposeAsync();

        using var late = await client.GetAsync(new Uri("/v3/chats", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
        var told = await Assert.ThrowsAsync<VendorErrorException>(() => late.EnsureAcceptedAsync());
        Assert.Contains($"world {world.Name} has ended", told.Message, StringComparison.Ordinal);
        await inbox.DisposeAsync();
        Assert.Equal(["default"], (await emulator.Control.Worlds.ListAsync()).Select(info => info.Name));
    }

    [Fact]
    public async Task An_inbox_does_not_make_a_named_world_anew_when_it_ends()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        var world = await emulator.NewWorldAsync("shop");
        var inbox = await WebhookInbox.StartAsync(world);
        await world.DisposeAsync();
        await inbox.DisposeAsync();
        Assert.Equal(["default"], (await emulator.Control.Worlds.ListAsync()).Select(info => info.Name));
    }

    private static async Task<IChatsEmulator> StartAsync(string host) => host == "fixture"
        ? new ChatsEmulatorFactory()
        : await ChatsEmulator.StartAsync(new() { Loopback = host == "loopback" });
}
