using System.Numerics;
using System.Runtime.CompilerServices;

namespace Chats.Emulator.Common;

/// <summary>A node of an <see cref="IdMap{T}"/>: of its 16 branches those that lead anywhere, each to an item or to a further node.</summary>
internal sealed class IdMapNode<T>
    where T : class, IIdentified
{
    public static readonly IdMapNode<T> Empty = new(0, []);

    /// <summary>A bit for each branch that leads anywhere.</summary>
    private readonly ushort _taken;

    /// <summary>Where those lead, in their order: a <typeparamref name="T"/> or a node.</summary>
    private readonly object[] _slots;

    private IdMapNode(int taken, object[] slots) => (_taken, _slots) = ((ushort)taken, slots);

    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public static IdMapNode<T> Of(IReadOnlyCollection<T> items)
    {
        var sorted = items.ToArray();
        var hashes = Array.ConvertAll(sorted, item => new IdPath(item.Id).Hash);
        Array.Sort(hashes, sorted);
        return Of(hashes, sorted, level: 0);
    }

    public T? Find(Guid id)
    {
        var path = new IdPath(id);
        var node = this;
        for (var level = 0; ; level++)
        {
            var bit = 1 << path[level];
            if ((node._taken & bit) == 0) return null;
            var slot = node._slots[node.Place(bit)];
            if (slot is IdMapNode<T> deeper)
            {
                node = deeper;
                continue;
            }

            var item = Unsafe.As<T>(slot);
            return item.Id == id ? item : null;
        }
    }

    public IdMapNode<T> Put(T item, out bool isNew)
    {
        isNew = false;
        return Put(item, new IdPath(item.Id), 0, ref isNew);
    }

    public IEnumerable<T> Items()
    {
        var ahead = new Stack<(IdMapNode<T> Node, int Next)>();
        for (ahead.Push((this, 0)); ahead.TryPop(out var at);)
        {
            if (at.Next == at.Node._slots.Length) continue;
            ahead.Push((at.Node, at.Next + 1));
            var slot = at.Node._slots[at.Next];
            if (slot is IdMapNode<T> deeper) ahead.Push((deeper, 0));
            else yield return Unsafe.As<T>(slot);
        }
    }

    /// <summary>A node of items that are sorted by their hashes.</summary>
    private static IdMapNode<T> Of(ReadOnlySpan<ulong> hashes, ReadOnlySpan<T> items, int level)
    {
        if (level == IdPath.HashLevels) return OfOneHash(items);
        var slots = new List<object>(16);
        var taken = 0;
        for (var from = 0; from < items.Length;)
        {
            var digit = IdPath.Digit(hashes[from], level);
            var to = from + 1;
            while (to < items.Length && IdPath.Digit(hashes[to], level) == digit) to++;
            taken |= 1 << digit;
            slots.Add(to - from == 1 ? items[from] : Of(hashes[from..to], items[from..to], level + 1));
            from = to;
        }

        return new IdMapNode<T>(taken, [.. slots]);
    }

    private static IdMapNode<T> OfOneHash(ReadOnlySpan<T> items)
    {
        var node = Empty;
        foreach (var item in items)
        {
            var isNew = false;
            node = node.Put(item, new IdPath(item.Id), IdPath.HashLevels, ref isNew);
            if (!isNew) throw new ArgumentException($"Two have the id {item.Id}.", nameof(items));
        }

        return node;
    }

    private IdMapNode<T> Put(T item, in IdPath path, int level, ref bool isNew)
    {
        var bit = 1 << path[level];
        var place = Place(bit);
        if ((_taken & bit) == 0)
        {
            isNew = true;
            return new IdMapNode<T>(_taken | bit, [.. _slots.AsSpan(0, place), item, .. _slots.AsSpan(place)]);
        }

        if (_slots[place] is IdMapNode<T> deeper) return With(place, deeper.Put(item, path, level + 1, ref isNew));
        var present = Unsafe.As<T>(_slots[place]);
        if (present.Id == item.Id) return With(place, item);
        isNew = true;
        return With(place, Empty.Put(present, new IdPath(present.Id), level + 1, ref isNew).Put(item, path, level + 1, ref isNew));
    }

    private IdMapNode<T> With(int place, object slot)
    {
        if (_slots[place] == slot) return this;
        var slots = _slots.AsSpan().ToArray();
        slots[place] = slot;
        return new IdMapNode<T>(_taken, slots);
    }

    /// <summary>Where the branch of a bit stands, or would, among those that are taken.</summary>
    private int Place(int bit) => BitOperations.PopCount((uint)(_taken & (bit - 1)));
}
