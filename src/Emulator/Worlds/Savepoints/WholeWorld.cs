using System.Collections.Immutable;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Worlds.Savepoints;

/// <summary>A world with what no savepoint holds: the scenario it is from, its savepoints and its counters.</summary>
/// <param name="Origin">What it is made from.</param>
/// <param name="Content">What it held.</param>
/// <param name="Savepoints">Its savepoints, in the order they were saved.</param>
/// <param name="Counts">What its traffic had exercised.</param>
internal sealed record WholeWorld(
    WorldOrigin Origin, WorldContent Content, ImmutableArray<Savepoint> Savepoints, CoverageCounts Counts);
