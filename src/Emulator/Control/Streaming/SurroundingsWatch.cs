using Chats.Emulator.Control.Clock;
using Chats.Emulator.Control.Faults;
using Chats.Emulator.Control.Savepoints;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Streaming;

/// <summary>Tells one listener of clock, faults and savepoints as they stand, whenever they have changed.</summary>
/// <param name="world">The world.</param>
/// <param name="system">The machine's time.</param>
internal sealed class SurroundingsWatch(World world, TimeProvider system)
{
    /// <summary>Under load every call changes the counters of a fault; nobody reads them faster than this.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    private long _clock = world.Clock.Changes;
    private long _faults = world.Faults.Changes;
    private long _savepoints = world.Savepoints.Changes;
    private long _toldFaults = system.GetTimestamp();

    /// <summary>Whether changed counters wait to be told.</summary>
    public bool IsWaiting => world.Faults.Changes != _faults;

    public void Tell(EventWriter writer)
    {
        if (HasChanged(ref _clock, world.Clock.Changes))
        {
            writer.Event("clock", ClockDescription.WithDue(world.Clock), ControlJson.Wire.ClockResponse);
        }

        if (HasChanged(ref _savepoints, world.Savepoints.Changes))
        {
            writer.Event("savepoints", SavepointListResponse.Of(world), ControlJson.Wire.SavepointListResponse);
        }

        if (system.GetElapsedTime(_toldFaults) < Pace || !HasChanged(ref _faults, world.Faults.Changes)) return;
        _toldFaults = system.GetTimestamp();
        writer.Event("faults", FaultListResponse.Of(world), ControlJson.Wire.FaultListResponse);
    }

    private static bool HasChanged(ref long told, long now)
    {
        if (told == now) return false;
        told = now;
        return true;
    }
}
