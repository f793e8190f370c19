using System.Buffers;
using System.Collections;

namespace Chats.Emulator.Common.Collections;

/// <summary>A persistent sorted set as a B+ tree: items stand in blocks, so that a million of them are no million objects.</summary>
/// <remarks>
/// An item is found in O(log n), by its place as well as by itself. A change copies the blocks on its way; changes that are made at once
/// have blocks in common.
/// </remarks>
internal sealed class BTreeSet<T> : IReadOnlyList<T>
    where T : struct, IComparable<T>
{
    public static readonly BTreeSet<T> Empty = new(null);

    /// <summary>How many items or blocks a block holds at most.</summary>
    private const int MostInBlock = 32;

    /// <summary>A changed block with fewer is joined with its neighbour, if both fit into one.</summary>
    private const int FewestInBlock = MostInBlock / 4;

    private readonly Block? _root;

    private BTreeSet(Block? root) => _root = root;

    public int Count => _root?.Count ?? 0;

    /// <summary>The item at a place, from 0, in order.</summary>
    public T this[int place]
    {
        get
        {
            if ((uint)place >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(place));
            return ItemsAround(ref place)[place];
        }
    }

    /// <summary>A set of items that are in order.</summary>
    public static BTreeSet<T> OfSorted(IEnumerable<T> items)
    {
        var filling = new Filling();
        foreach (var item in items) filling.Add(item);
        return filling.ToSet();
    }

    /// <summary>Where an item stands; if it does not, the complement of where it would.</summary>
    public int IndexOf(T item)
    {
        if (_root is null) return ~0;
        var (block, before) = (_root, 0);
        while (block is Inner inner)
        {
            var at = inner.BlockFor(item);
            before += inner.Before(at);
            block = inner.Blocks[at];
        }

        var place = Array.BinarySearch(((Leaf)block).Items, item);
        return place >= 0 ? before + place : ~(before + ~place);
    }

    /// <summary>The set without some items, and then with others.</summary>
    /// <param name="removed">What leaves it, in any order; they are sorted.</param>
    /// <param name="added">What comes to it, in any order; they are sorted.</param>
    public BTreeSet<T> With(Span<T> removed, Span<T> added)
    {
        removed.Sort();
        added.Sort();
        var blocks = new List<Block>(1);
        (_root ?? Leaf.Empty).Change(removed, added, blocks);
        return Of(blocks);
    }

    /// <summary>The set without so many items from its beginning.</summary>
    public BTreeSet<T> WithoutFirst(int count)
    {
        if ((uint)count > (uint)Count) throw new ArgumentOutOfRangeException(nameof(count));
        if (count == 0) return this;
        if (count == Count) return Empty;
        return Of([_root!.WithoutFirst(count)]);
    }

    /// <summary>Some of the items, to go through one after the other.</summary>
    public BTreeStretch<T> From(Range range)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        if (end > Count) throw new ArgumentOutOfRangeException(nameof(range));
        return new BTreeStretch<T>(this, start, end);
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in From(..Count)) yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items of the block that one by its place is in; the place becomes that among them.</summary>
    internal T[] ItemsAround(ref int place)
    {
        var block = _root!;
        while (block is Inner inner) block = inner.BlockAt(ref place);
        return ((Leaf)block).Items;
    }

    private static BTreeSet<T> Of(List<Block> blocks)
    {
        while (blocks.Count > 1)
        {
            var above = new List<Block>();
            Inner.Add(blocks, above);
            blocks = above;
        }

        if (blocks.Count == 0) return Empty;
        var root = blocks[0];
        while (root is Inner { Width: 1 } inner) root = inner.Blocks[0];
        return new BTreeSet<T>(root);
    }

    /// <summary>A set while it is made of items that come in order.</summary>
    internal sealed class Filling
    {
        private readonly List<Block> _full = [];
        private readonly List<T> _last = [];

        /// <summary>Takes the next item; one that is the same as the last is left out.</summary>
        public void Add(T item)
        {
            if (_last.Count > 0 && _last[^1].CompareTo(item) == 0) return;
            if (_last.Count == MostInBlock)
            {
                _full.Add(new Leaf(Full()));
                _last.Clear();
            }

            _last.Add(item);
        }

        /// <summary>
        /// The items of a full block, where the collector of memory leaves them. Elsewhere it would copy what is made in bulk twice, and
        /// let everybody wait meanwhile.
        /// </summary>
        private T[] Full()
        {
            var items = GC.AllocateUninitializedArray<T>(MostInBlock, pinned: true);
            _last.CopyTo(items);
            return items;
        }

        public BTreeSet<T> ToSet() => _last.Count == 0 ? Empty : Of([.. _full, new Leaf([.. _last])]);
    }

    /// <summary>Items in order, or blocks of them. It is never changed.</summary>
    private abstract class Block(T first, int count)
    {
        /// <summary>The first item in it.</summary>
        public T First => first;

        /// <summary>How many items are in it.</summary>
        public int Count => count;

        /// <summary>How many of the most it may hold it does.</summary>
        public abstract int Width { get; }

        /// <summary>Puts what becomes of it behind other blocks: none, one or several.</summary>
        public abstract void Change(ReadOnlySpan<T> removed, ReadOnlySpan<T> added, List<Block> blocks);

        /// <summary>The block without so many items from its beginning, fewer than all.</summary>
        public abstract Block WithoutFirst(int count);

        /// <summary>This and the next one of its level as one.</summary>
        public abstract Block With(Block next);

        /// <summary>How many blocks so many take.</summary>
        protected static int Parts(int count) => (count + MostInBlock - 1) / MostInBlock;

        /// <summary>What one of them takes; none takes much less than another.</summary>
        protected static Range Part(int part, int parts, int count) => Start(part, parts, count)..Start(part + 1, parts, count);

        private static int Start(int part, int parts, int count) => (int)((long)part * count / parts);
    }

    private sealed class Leaf(T[] items) : Block(items.Length == 0 ? default : items[0], items.Length)
    {
        public static readonly Leaf Empty = new([]);

        public T[] Items => items;

        public override int Width => items.Length;

        public override Block WithoutFirst(int count) => new Leaf(items[count..]);

        public override Block With(Block next) => new Leaf([.. items, .. ((Leaf)next).Items]);

        public override void Change(ReadOnlySpan<T> removed, ReadOnlySpan<T> added, List<Block> blocks)
        {
            var merged = ArrayPool<T>.Shared.Rent(items.Length + added.Length);
            var count = 0;
            foreach (var item in items)
            {
                while (!added.IsEmpty && added[0].CompareTo(item) < 0) Take(ref added);
                while (!removed.IsEmpty && removed[0].CompareTo(item) < 0) removed = removed[1..];
                if (removed.IsEmpty || removed[0].CompareTo(item) != 0) Append(item);
            }

            while (!added.IsEmpty) Take(ref added);
            var parts = Parts(count);
            for (var part = 0; part < parts; part++) blocks.Add(new Leaf(merged[Part(part, parts, count)]));
            ArrayPool<T>.Shared.Return(merged);

            void Take(ref ReadOnlySpan<T> from)
            {
                Append(from[0]);
                from = from[1..];
            }

            void Append(T item)
            {
                if (count == 0 || merged[count - 1].CompareTo(item) != 0) merged[count++] = item;
            }
        }
    }

    private sealed class Inner : Block
    {
        /// <summary>How many items are in the blocks up to and with each.</summary>
        private readonly int[] _ends;

        private Inner(Block[] blocks, int[] ends)
            : base(blocks[0].First, ends[^1]) => (Blocks, _ends) = (blocks, ends);

        public Block[] Blocks { get; }

        public override int Width => Blocks.Length;

        /// <summary>Puts blocks, one level above them, behind others.</summary>
        public static void Add(List<Block> blocks, List<Block> above)
        {
            var parts = Parts(blocks.Count);
            for (var part = 0; part < parts; part++) above.Add(Of([.. blocks[Part(part, parts, blocks.Count)]]));
        }

        /// <summary>How many items stand before one of its blocks.</summary>
        public int Before(int at) => at == 0 ? 0 : _ends[at - 1];

        /// <summary>The block that an item at a place of this one is in; the place becomes that in it.</summary>
        public Block BlockAt(ref int place)
        {
            var at = 0;
            while (_ends[at] <= place) at++;
            place -= Before(at);
            return Blocks[at];
        }

        /// <summary>Which of its blocks an item is in or would be put in.</summary>
        public int BlockFor(T item)
        {
            var (low, high) = (0, Blocks.Length - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (Blocks[middle].First.CompareTo(item) <= 0) low = middle;
                else high = middle - 1;
            }

            return low;
        }

        public override Block WithoutFirst(int count)
        {
            var at = 0;
            while (_ends[at] <= count) at++;
            Block[] rest = [.. Blocks.AsSpan(at..)];
            if (count > Before(at)) rest[0] = rest[0].WithoutFirst(count - Before(at));
            return Of(rest);
        }

        public override Block With(Block next) => Of([.. Blocks, .. ((Inner)next).Blocks]);

        public override void Change(ReadOnlySpan<T> removed, ReadOnlySpan<T> added, List<Block> blocks)
        {
            var changed = new List<Block>(Blocks.Length + 2);
            var done = 0;
            while (!removed.IsEmpty || !added.IsEmpty)
            {
                var isRemoved = added.IsEmpty || (!removed.IsEmpty && removed[0].CompareTo(added[0]) <= 0);
                var at = BlockFor(isRemoved ? removed[0] : added[0]);
                changed.AddRange(Blocks.AsSpan(done..at));
                var (leaving, coming) = (CountUntil(at + 1, removed), CountUntil(at + 1, added));
                var before = changed.Count;
                Blocks[at].Change(removed[..leaving], added[..coming], changed);
                JoinSmall(changed, before);
                removed = removed[leaving..];
                added = added[coming..];
                done = at + 1;
            }

            changed.AddRange(Blocks.AsSpan(done..));
            Add(changed, blocks);
        }

        private static Inner Of(Block[] blocks)
        {
            var ends = new int[blocks.Length];
            for (var (at, end) = (0, 0); at < ends.Length; at++) ends[at] = end += blocks[at].Count;
            return new Inner(blocks, ends);
        }

        /// <summary>How many items, in order, are before the first one of a block; all, if there is no such block.</summary>
        private int CountUntil(int at, ReadOnlySpan<T> items)
        {
            if (at == Blocks.Length) return items.Length;
            var count = 0;
            while (count < items.Length && items[count].CompareTo(Blocks[at].First) < 0) count++;
            return count;
        }

        /// <summary>Joins the one block that a change left at a place with that before it, when it has become small.</summary>
        private static void JoinSmall(List<Block> blocks, int at)
        {
            if (at == 0 || at != blocks.Count - 1 || blocks[at].Width >= FewestInBlock) return;
            if (blocks[at - 1].Width + blocks[at].Width > MostInBlock) return;
            blocks[at - 1] = blocks[at - 1].With(blocks[at]);
            blocks.RemoveAt(at);
        }
    }
}
