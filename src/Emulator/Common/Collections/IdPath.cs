using System.Numerics;
using System.Runtime.InteropServices;

namespace Chats.Emulator.Common.Collections;

/// <summary>The way to an id in an <see cref="IdMap{T}"/>: at each level one of 16 branches. No two ids have the same.</summary>
internal readonly record struct IdPath : IComparable<IdPath>
{
    /// <summary>How many levels the hash decides; ids that have it in common part below, by their own bits.</summary>
    private const int HashLevels = 16;

    private readonly ulong _high;
    private readonly ulong _low;

    public IdPath(Guid id)
    {
        var halves = MemoryMarshal.Cast<Guid, ulong>(new ReadOnlySpan<Guid>(in id));
        (_low, _high) = (halves[0], halves[1]);
        Hash = (_low ^ BitOperations.RotateLeft(_high, 32)) * 0x9E3779B97F4A7C15; // Fibonacci hashing: the highest bits are the best
    }

    public ulong Hash { get; }

    /// <summary>The branch at a level, 0 to 15.</summary>
    public int this[int level] => level switch
    {
        < HashLevels => Digit(Hash, level),
        < 2 * HashLevels => Digit(_low, level - HashLevels),
        _ => Digit(_high, level - (2 * HashLevels)),
    };

    /// <summary>The order of branches: at the first level that tells two apart.</summary>
    public int CompareTo(IdPath other)
    {
        var byHash = Hash.CompareTo(other.Hash);
        if (byHash != 0) return byHash;
        var byLow = _low.CompareTo(other._low);
        return byLow != 0 ? byLow : _high.CompareTo(other._high);
    }

    /// <summary>Four bits of a number, the highest at level 0.</summary>
    private static int Digit(ulong bits, int level) => (int)(bits >> (60 - (4 * level))) & 15;
}
