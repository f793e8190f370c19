using System.Runtime.CompilerServices;

namespace Chats.Emulator.Common.Collections;

/// <summary>
/// A persistent list: a change makes a new one that shares nearly everything with the one before. Reading and changing cost O(log n), of
/// base 32.
/// </summary>
/// <remarks>
/// A tree of blocks. Changes that are made at once copy each block on their way once; those that stand close together have nearly the
/// whole way in common.
/// </remarks>
internal sealed class PersistentList<T>
    where T : class
{
    public static readonly PersistentList<T> Empty = new([], 0, 0);

    private const int Bits = 5;
    private const int Width = 1 << Bits;

    /// <summary>Items where it is the only block, else the blocks below it.</summary>
    private readonly object?[] _root;

    /// <summary>How many bits of a place the blocks below the root are found by; 0: it is the only block.</summary>
    private readonly int _shift;

    private PersistentList(object?[] root, int shift, int count) => (_root, _shift, Count) = (root, shift, count);

    public int Count { get; }

    /// <summary>The item at a place, from 0.</summary>
    public T this[int place]
    {
        get
        {
            if ((uint)place >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(place));
            var block = _root;
            for (var shift = _shift; shift > 0; shift -= Bits) block = Unsafe.As<object?[]>(block[Digit(place, shift)])!;
            return Unsafe.As<T>(block[Digit(place, 0)])!;
        }
    }

    /// <summary>A list of items in their order.</summary>
    public static PersistentList<T> Of(ReadOnlySpan<T> items)
    {
        var changes = new Change[items.Length];
        for (var place = 0; place < items.Length; place++) changes[place] = new Change(place, items[place]);
        return Empty.With(changes);
    }

    /// <summary>The list with items at some places, each in the place of what stood there, or behind the last.</summary>
    /// <param name="changes">By their places, each place once; those behind the last follow it without a gap.</param>
    public PersistentList<T> With(ReadOnlySpan<Change> changes)
    {
        if (changes.IsEmpty) return this;
        var count = Math.Max(Count, changes[^1].Place + 1);
        var (root, shift) = (_root, _shift);
        for (; count > (long)Width << shift; shift += Bits) root = [root];
        return new PersistentList<T>(With(root, shift, changes), shift, count);
    }

    private static object?[] With(object?[] block, int shift, ReadOnlySpan<Change> changes)
    {
        var changed = new object?[Math.Max(block.Length, Digit(changes[^1].Place, shift) + 1)];
        block.CopyTo(changed, 0);
        for (int from = 0, to; from < changes.Length; from = to)
        {
            var digit = Digit(changes[from].Place, shift);
            to = from + 1;
            if (shift == 0)
            {
                changed[digit] = changes[from].Item;
                continue;
            }

            while (to < changes.Length && Digit(changes[to].Place, shift) == digit) to++;
            changed[digit] = With(Unsafe.As<object?[]>(changed[digit]) ?? [], shift - Bits, changes[from..to]);
        }

        return changed;
    }

    /// <summary>The part of a place that is decided in the blocks of one level.</summary>
    private static int Digit(int place, int shift) => (place >> shift) & (Width - 1);

    /// <summary>An item with the place it comes to.</summary>
    internal readonly record struct Change(int Place, T Item);
}
