using System.Numerics;
using System.Runtime.InteropServices;

namespace Chats.Emulator.Common.Collections;

/// <summary>An id to find something by.</summary>
internal readonly record struct IdKey(Guid Id) : IHashKey<IdKey>
{
    public ulong Hash
    {
        get
        {
            var (low, high) = Halves;
            return (low ^ BitOperations.RotateLeft(high, 32)) * 0x9E3779B97F4A7C15; // Fibonacci hashing: the highest bits are the best
        }
    }

    private (ulong Low, ulong High) Halves
    {
        get
        {
            var id = Id;
            var halves = MemoryMarshal.Cast<Guid, ulong>(new ReadOnlySpan<Guid>(in id));
            return (halves[0], halves[1]);
        }
    }

    public int CompareTo(IdKey other)
    {
        var byHash = Hash.CompareTo(other.Hash);
        return byHash != 0 ? byHash : Halves.CompareTo(other.Halves);
    }
}
