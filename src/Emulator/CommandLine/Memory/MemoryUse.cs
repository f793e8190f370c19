using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.CommandLine.Memory;

/// <summary>What the process holds.</summary>
/// <param name="Collections">How often the collector of memory has come so far.</param>
/// <param name="CommittedBytes">What there was for objects after the last time, used or not.</param>
/// <param name="Chats">How many chats there are in all worlds.</param>
internal readonly record struct MemoryUse(int Collections, long CommittedBytes, long Chats)
{
    public static MemoryUse Of(WorldRegistry worlds) =>
        new(GC.CollectionCount(0), Committed, worlds.All.Sum(world => (long)world.Current.Chats.Count));

    public static long Committed => GC.GetGCMemoryInfo().TotalCommittedBytes;
}
