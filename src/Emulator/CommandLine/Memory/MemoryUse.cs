namespace Chats.Emulator.CommandLine.Memory;

/// <summary>What the process holds for objects.</summary>
/// <param name="Collections">How often the collector of memory has come so far.</param>
/// <param name="CommittedBytes">What it held after the last time, used or not.</param>
internal readonly record struct MemoryUse(int Collections, long CommittedBytes)
{
    public static MemoryUse Now() => new(GC.CollectionCount(0), GC.GetGCMemoryInfo().TotalCommittedBytes);
}
