namespace Chats.Emulator.Worlds.Usage;

/// <summary>What <see cref="CoverageCounters"/> held at some time.</summary>
internal sealed record CoverageCounts(
    long[] Calls, long[] Successes, long[] Errors, long[] Events, long[] Faults, ReferencedCounts Rules, ReferencedCounts Behaviours);
