using Chats.Emulator.Files;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Snapshots;

/// <summary>What comes back from a snapshot is the world that went into it.</summary>
public sealed class SnapshotRoundTripTests
{
    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Every_shipped_scenario_comes_back_as_the_same_bytes(string name)
    {
        using var world = new World("test", Shipped.Load(name).Origin!, TimeProvider.System, new WorldLimits());
        var snapshot = SnapshotWriter.Write(world).ToArray();

        using var other = Read(snapshot);

        Assert.Equal(snapshot, SnapshotWriter.Write(other).ToArray());
    }

    internal static World Read(byte[] snapshot)
    {
        var reading = new SnapshotReader(new BlobStore(1 << 30), new WorldLimits()).Read(new MemoryStream(snapshot));
        Assert.Null(reading.Problem);
        return new World("other", reading.Origin!, TimeProvider.System, new WorldLimits());
    }
}
