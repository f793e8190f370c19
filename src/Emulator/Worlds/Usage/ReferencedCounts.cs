namespace Chats.Emulator.Worlds.Usage;

/// <summary>What <see cref="ReferencedCounters"/> held at some time.</summary>
internal sealed record ReferencedCounts(long[] Counts, CallReference[]?[] Witnesses);
