using System.Net;
using Chats.Emulator.Control.Savepoints;
using Chats.Emulator.Control.Worlds;

namespace Chats.Emulator.Testing.Tests;

/// <summary>Savepoints and snapshots as a test uses them.</summary>
public sealed class SavepointsTests
{
    [Fact]
    public async Task A_world_goes_back_to_a_savepoint_and_another_starts_from_it()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await emulator.Control.Clock.StopAsync();
        using var client = emulator.CreateClient();
        var saved = await emulator.Control.Savepoints.SaveAsync("start");
        var before = await emulator.Control.StateTextAsync();
        Assert.Equal("start", saved.Name);
        Assert.Equal(saved, Assert.Single(await emulator.Control.Savepoints.ListAsync()));

        var chat = await client.CreateChatAsync("+14155550999");
        var fork = await emulator.Control.Worlds.CreateAsync(from: "start");
        await emulator.Control.Savepoints.RestoreAsync("start");

        Assert.Equal(before, await emulator.Control.StateTextAsync());
        var forked = await emulator.Control.ForWorld(fork.Name).StateTextAsync();
        Assert.Equal(before, forked.Replace($"?world={fork.Name}", "", StringComparison.Ordinal));
        Assert.Equal(chat, await client.CreateChatAsync("+14155550999"));
        await emulator.Control.Savepoints.RestoreAsync("start", seed: 77);
        Assert.NotEqual(chat, await client.CreateChatAsync("+14155550999"));
        await emulator.Control.Savepoints.DeleteAsync("start");
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => emulator.Control.Savepoints.RestoreAsync("start"));
        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
    }

    [Fact]
    public async Task A_snapshot_moves_a_world_to_another_emulator()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await using var other = await ChatsEmulator.StartAsync();
        await emulator.Control.Clock.StopAsync();
        using var client = emulator.CreateClient();
        var chat = await client.CreateChatAsync("+14155550999");
        var snapshot = await emulator.Control.Snapshot.ExportAsync();

        await other.Control.Snapshot.ImportAsync(snapshot);

        Assert.Equal(snapshot, await other.Control.Snapshot.ExportAsync());
        using var elsewhere = other.CreateClient();
        Assert.Contains(chat, await elsewhere.ListChatsAsync());
        using var stream = new MemoryStream(snapshot);
        await emulator.Control.Snapshot.ImportAsync(stream);
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => other.Control.Snapshot.ImportAsync("no"u8.ToArray()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }
}
