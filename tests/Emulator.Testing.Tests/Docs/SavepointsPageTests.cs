using Chats.Emulator.Control.Worlds;

namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>docs/savepoints.md: there and back again.</summary>
public sealed class SavepointsPageTests
{
    [Fact]
    public async Task A_world_is_saved_restored_forked_and_carried_elsewhere()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        var control = emulator.Control;
        await control.Clock.StopAsync();
        var before = await control.StateTextAsync();

        await control.Savepoints.SaveAsync("signed-up");
        await control.Savepoints.RestoreAsync("signed-up");
        var fork = await control.Worlds.CreateAsync(from: "signed-up");

        byte[] snapshot = await control.Snapshot.ExportAsync();
        await control.Snapshot.ImportAsync(snapshot);

        Assert.Equal(before, await control.StateTextAsync());
        Assert.Contains(fork.Name, (await control.Worlds.ListAsync()).Select(world => world.Name));
    }
}
