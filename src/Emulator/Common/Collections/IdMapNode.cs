using System.Numerics;
using System.Runtime.CompilerServices;

namespace Chats.Emulator.Common.Collections;

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

    /// <summary>The node with items put in, each new or in the place of what had its id.</summary>
    /// <exception cref="ArgumentException">Two of them have the same id.</exception>
    public IdMapNode<T> Put(IReadOnlyCollection<T> items)
    {
        var sorted = items.ToArray();
        var paths = Array.ConvertAll(sorted, item => new IdPath(item.Id));
        Array.Sort(paths, sorted);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Id == sorted[i - 1].Id) throw new ArgumentException($"Two have the id {sorted[i].Id}.", nameof(items));
        }

        return Put(paths, sorted, level: 0);
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

    /// <summary>The node with items put in that are sorted by their paths, and no two of which have the same id.</summary>
    private IdMapNode<T> Put(ReadOnlySpan<IdPath> paths, ReadOnlySpan<T> items, int level)
    {
        var branches = default(Branches);
        for (int rest = _taken, place = 0; rest != 0; rest &= rest - 1) branches[BitOperations.TrailingZeroCount(rest)] = _slots[place++];
        for (int from = 0, to; from < items.Length; from = to)
        {
            var digit = paths[from][level];
            for (to = from + 1; to < items.Length && paths[to][level] == digit;) to++;
            branches[digit] = Put(branches[digit], paths[from..to], items[from..to], level);
        }

        return Of(branches);
    }

    /// <summary>A branch with items put in.</summary>
    private static object Put(object? branch, ReadOnlySpan<IdPath> paths, ReadOnlySpan<T> items, int level)
    {
        if (branch is IdMapNode<T> deeper) return deeper.Put(paths, items, level + 1);
        var present = Unsafe.As<T>(branch);
        if (items.Length == 1 && (present is null || present.Id == items[0].Id)) return items[0];
        var below = present is null ? Empty : Empty.Put([new IdPath(present.Id)], [present], level + 1);
        return below.Put(paths, items, level + 1);
    }

    private static IdMapNode<T> Of(in Branches branches)
    {
        int taken = 0, count = 0;
        for (var digit = 0; digit < 16; digit++)
        {
            if (branches[digit] is null) continue;
            taken |= 1 << digit;
            count++;
        }

        var slots = new object[count];
        for (int rest = taken, place = 0; rest != 0; rest &= rest - 1) slots[place++] = branches[BitOperations.TrailingZeroCount(rest)]!;
        return new IdMapNode<T>(taken, slots);
    }

    /// <summary>Where the branch of a bit stands, or would, among those that are taken.</summary>
    private int Place(int bit) => BitOperations.PopCount((uint)(_taken & (bit - 1)));

    /// <summary>All branches of a node while it is made; null: it leads nowhere.</summary>
    [InlineArray(16)]
    private struct Branches
    {
        private object? _first;
    }
}
