using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Control.Tests;

/// <summary>What a world was before a run, to bring it back to: all it holds, the scenario it is from, and its savepoints.</summary>
internal sealed class TestRunWorld
{
    private readonly World _world;
    private readonly WorldRegistry _worlds;
    private readonly WorldOrigin _origin;
    private readonly Savepoint _before;
    private readonly IReadOnlyList<Savepoint> _savepoints;

    public TestRunWorld(World world, WorldRegistry worlds)
    {
        (_world, _worlds, _origin) = (world, worlds, world.Origin);
        _before = world.Save("before the run");
        _savepoints = world.Savepoints.All;
    }

    public void BringBack()
    {
        if (!_worlds.Reseed(_world, _origin)) return;
        _world.Restore(_before);
        foreach (var savepoint in _savepoints) _world.Savepoints.TryPut(savepoint, out _);
    }
}
