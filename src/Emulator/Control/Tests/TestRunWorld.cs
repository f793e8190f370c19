using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Control.Tests;

/// <summary>What a world was before a run, to bring it back to.</summary>
internal sealed class TestRunWorld(World world, WorldRegistry worlds)
{
    private readonly WholeWorld _before = world.CaptureWhole();

    /// <summary>A key of the API that leads to it, whatever its scenario says of keys.</summary>
    public string Key => WorldKey.Of(world);

    public void BringBack() => worlds.Restore(world, _before);
}
