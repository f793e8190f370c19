using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Chats.Emulator.Common.Collections;

/// <summary>
/// A persistent map by a hash of keys, out of which nothing is taken: a change makes a new map that shares nearly everything with the one
/// before. Reading and changing cost O(log n), of base 16.
/// </summary>
/// <remarks>
/// Each node of the trie has up to 16 branches, one for each value of four bits of the hash, the highest bits at the root. Every branch
/// leads to an entry or to a further node. Below the last bits stand all entries that have the same hash.
/// </remarks>
internal sealed class HashTrie<TKey, TValue>
    where TKey : struct, IHashKey<TKey>
{
    public static readonly HashTrie<TKey, TValue> Empty = new(0, []);

    /// <summary>How many bits of a hash a node decides.</summary>
    private const int Bits = 4;

    /// <summary>Where the bits of the root stand in a hash.</summary>
    private const int RootShift = 64 - Bits;

    /// <summary>A bit for each branch that leads anywhere.</summary>
    private readonly ushort _taken;

    /// <summary>Where those lead, in their order: an entry or a node.</summary>
    private readonly object[] _slots;

    private HashTrie(int taken, object[] slots) => (_taken, _slots) = ((ushort)taken, slots);

    /// <summary>All entries, in the order of their keys.</summary>
    public IEnumerable<Entry> Entries
    {
        get
        {
            var ahead = new Stack<(HashTrie<TKey, TValue> Node, int Next)>();
            for (ahead.Push((this, 0)); ahead.TryPop(out var at);)
            {
                if (at.Next == at.Node._slots.Length) continue;
                ahead.Push((at.Node, at.Next + 1));
                var slot = at.Node._slots[at.Next];
                if (slot is HashTrie<TKey, TValue> deeper) ahead.Push((deeper, 0));
                else yield return Unsafe.As<Entry>(slot);
            }
        }
    }

    /// <summary>What stands in a node below the last bits.</summary>
    private IEnumerable<Entry> EntriesOfOneHash => _slots.Cast<Entry>();

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var found = Find(key);
        value = found is null ? default : found.Value;
        return found is not null;
    }

    /// <summary>The map with a value put in, or in the place of what had its key.</summary>
    public HashTrie<TKey, TValue> Put(TKey key, TValue value) => Put([new Entry(key, value)]);

    /// <summary>The map with entries put in, each new or in the place of what had its key.</summary>
    /// <param name="entries">The entries; they are sorted.</param>
    /// <exception cref="ArgumentException">Two of them have the same key.</exception>
    public HashTrie<TKey, TValue> Put(Span<Entry> entries)
    {
        if (entries.IsEmpty) return this;
        entries.Sort(static (one, other) => one.Key.CompareTo(other.Key));
        for (var i = 1; i < entries.Length; i++)
        {
            if (entries[i].Key.Equals(entries[i - 1].Key)) throw new ArgumentException($"Two have the key {entries[i].Key}.", nameof(entries));
        }

        return Put(entries, RootShift);
    }

    private Entry? Find(TKey key)
    {
        var hash = key.Hash;
        var node = this;
        for (var shift = RootShift; shift >= 0; shift -= Bits)
        {
            var bit = 1 << Digit(hash, shift);
            if ((node._taken & bit) == 0) return null;
            var slot = node._slots[node.Place(bit)];
            if (slot is HashTrie<TKey, TValue> deeper)
            {
                node = deeper;
                continue;
            }

            var entry = Unsafe.As<Entry>(slot);
            return entry.Key.Equals(key) ? entry : null;
        }

        return node.FindAmongOneHash(key);
    }

    private Entry? FindAmongOneHash(TKey key) => EntriesOfOneHash.FirstOrDefault(entry => entry.Key.Equals(key));

    /// <summary>The node with entries put in that are sorted, and no two of which have the same key.</summary>
    private HashTrie<TKey, TValue> Put(ReadOnlySpan<Entry> entries, int shift)
    {
        if (shift < 0) return PutAmongOneHash(entries);
        var branches = default(Branches);
        for (int rest = _taken, place = 0; rest != 0; rest &= rest - 1) branches[BitOperations.TrailingZeroCount(rest)] = _slots[place++];
        for (int from = 0, to; from < entries.Length; from = to)
        {
            var digit = Digit(entries[from].Key.Hash, shift);
            for (to = from + 1; to < entries.Length && Digit(entries[to].Key.Hash, shift) == digit;) to++;
            branches[digit] = Put(branches[digit], entries[from..to], shift - Bits);
        }

        return Of(branches);
    }

    /// <summary>A branch with entries put in.</summary>
    /// <param name="branch">Where it leads; null: nowhere.</param>
    /// <param name="entries">At least one.</param>
    /// <param name="shift">Where the bits stand that a node at its end decides.</param>
    private static object Put(object? branch, ReadOnlySpan<Entry> entries, int shift)
    {
        if (branch is HashTrie<TKey, TValue> node) return node.Put(entries, shift);
        var present = Unsafe.As<Entry>(branch);
        if (entries.Length == 1 && (present is null || present.Key.Equals(entries[0].Key))) return entries[0];
        return (present is null ? Empty : Empty.Put([present], shift)).Put(entries, shift);
    }

    private HashTrie<TKey, TValue> PutAmongOneHash(ReadOnlySpan<Entry> entries)
    {
        var all = new SortedDictionary<TKey, Entry>(EntriesOfOneHash.ToDictionary(entry => entry.Key));
        foreach (var entry in entries) all[entry.Key] = entry;
        return new HashTrie<TKey, TValue>(0, [.. all.Values]);
    }

    private static HashTrie<TKey, TValue> Of(in Branches branches)
    {
        int taken = 0, count = 0;
        for (var digit = 0; digit < 1 << Bits; digit++)
        {
            if (branches[digit] is null) continue;
            taken |= 1 << digit;
            count++;
        }

        var slots = new object[count];
        for (int rest = taken, place = 0; rest != 0; rest &= rest - 1) slots[place++] = branches[BitOperations.TrailingZeroCount(rest)]!;
        return new HashTrie<TKey, TValue>(taken, slots);
    }

    private static int Digit(ulong hash, int shift) => (int)(hash >> shift) & ((1 << Bits) - 1);

    /// <summary>Where the branch of a bit stands, or would, among those that are taken.</summary>
    private int Place(int bit) => BitOperations.PopCount((uint)(_taken & (bit - 1)));

    /// <summary>All branches of a node while it is made; null: it leads nowhere.</summary>
    [InlineArray(1 << Bits)]
    private struct Branches
    {
        private object? _first;
    }

    internal sealed class Entry(TKey key, TValue value)
    {
        public TKey Key { get; } = key;

        public TValue Value { get; } = value;
    }
}
