using Chats.Emulator.Worlds;

namespace Chats.Emulator.Snapshots;

/// <summary>A world as a snapshot's bytes.</summary>
internal static class WrittenSnapshot
{
    public static byte[] Of(World world)
    {
        using var output = new MemoryStream();
        SnapshotWriter.Write(world, output, CancellationToken.None).GetAwaiter().GetResult();
        return output.ToArray();
    }
}
