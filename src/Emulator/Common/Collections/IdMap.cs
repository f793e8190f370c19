using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Chats.Emulator.Common.Collections;

/// <summary>
/// A persistent map by id, out of which nothing is taken: a change makes a new map that shares nearly everything with the one before.
/// Reading and changing cost O(log n), of base 16.
/// </summary>
/// <remarks>
/// A trie of 16 branches a node, along a hash of the id. Against <c>ImmutableDictionary</c>, a balanced tree of single entries, an entry
/// takes a third of the memory, a change copies a third, and a lookup touches four nodes and not seventeen among 100,000 entries. The
/// latest changes wait in a backlog, which a lookup reads first.
/// </remarks>
internal sealed class IdMap<T> : IReadOnlyDictionary<Guid, T>
    where T : class, ISequenced
{
    public static readonly IdMap<T> Empty = new(null, IdMapNode<T>.Empty, null, 0);

    /// <summary>How many changes wait at most.</summary>
    private const int LongestBacklog = 32;

    /// <summary>What it began with in bulk; what was put in since, or in place of it, comes before.</summary>
    private readonly ICompactItems<T>? _compact;

    private readonly IdMapNode<T> _root;

    /// <summary>What was put in last and is not in the trie yet.</summary>
    private readonly Backlog<T>? _backlog;

    /// <summary>The trie with it, once somebody needed that.</summary>
    private IdMapNode<T>? _settled;

    private IdMap(ICompactItems<T>? compact, IdMapNode<T> root, Backlog<T>? backlog, int count) =>
        (_compact, _root, _backlog, Count) = (compact, root, backlog, count);

    public int Count { get; }

    public bool IsEmpty => Count == 0;

    public IEnumerable<Guid> Keys => Values.Select(item => item.Id);

    /// <summary>
    /// Everything in it: what it began with in bulk, as far as that still stands, in its order; then the rest, in an order that follows
    /// from the ids alone.
    /// </summary>
    public IEnumerable<T> Values =>
        _compact is null ? Settled().Items() : _compact.All.Where(item => Settled().Find(item.Id) is null).Concat(Settled().Items());

    /// <exception cref="KeyNotFoundException">Nothing has that id.</exception>
    public T this[Guid id] => GetValueOrDefault(id) ?? throw new KeyNotFoundException($"Nothing has the id {id}.");

    /// <summary>All at once, which is much faster than one after the other.</summary>
    /// <param name="items">Some of them.</param>
    /// <param name="compact">Others, which have other ids; null: none.</param>
    /// <param name="changed">What stands in the place of those of the others that have its ids.</param>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public static IdMap<T> Of(
        IReadOnlyCollection<T> items, ICompactItems<T>? compact = null, IReadOnlyCollection<T>? changed = null) => new(
        compact,
        IdMapNode<T>.Empty.Put([.. items, .. changed ?? []]),
        backlog: null,
        items.Count + (compact?.Count ?? 0));

    /// <summary>What has that id; null: nothing has.</summary>
    public T? GetValueOrDefault(Guid id)
    {
        for (var put = _backlog; put is not null; put = put.Earlier)
        {
            if (put.Item.Id == id) return put.Item;
        }

        return _root.Find(id) ?? _compact?.Find(id);
    }

    public bool TryGetValue(Guid key, [MaybeNullWhen(false)] out T value) => (value = GetValueOrDefault(key)) is not null;

    public bool ContainsKey(Guid key) => GetValueOrDefault(key) is not null;

    /// <summary>Everything in it, by its sequence.</summary>
    public IEnumerable<T> BySequence()
    {
        var items = Settled().Items().OrderBy(item => item.Sequence);
        return _compact is null ? items : Merge(_compact.BySequence.Where(item => Settled().Find(item.Id) is null), items);
    }

    /// <summary>The map with something put in, or in the place of what had its id.</summary>
    public IdMap<T> Put(T item)
    {
        var known = GetValueOrDefault(item.Id);
        if (known == item) return this;
        var (root, backlog) = _backlog?.Count == LongestBacklog || _settled is not null ? (Settled(), null) : (_root, _backlog);
        return new IdMap<T>(_compact, root, new Backlog<T>(item, backlog), known is null ? Count + 1 : Count);
    }

    /// <inheritdoc cref="Put(T)"/>
    public IdMap<T> Put(IEnumerable<T> items) => items.Aggregate(this, (map, item) => map.Put(item));

    public IEnumerator<KeyValuePair<Guid, T>> GetEnumerator() =>
        Values.Select(item => KeyValuePair.Create(item.Id, item)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Both, each of which is in order, in order.</summary>
    private static IEnumerable<T> Merge(IEnumerable<T> some, IEnumerable<T> others)
    {
        using var other = others.GetEnumerator();
        var isOther = other.MoveNext();
        foreach (var item in some)
        {
            for (; isOther && other.Current.Sequence < item.Sequence; isOther = other.MoveNext()) yield return other.Current;
            yield return item;
        }

        for (; isOther; isOther = other.MoveNext()) yield return other.Current;
    }

    private IdMapNode<T> Settled() =>
        _backlog is null ? _root : _settled ??= _root.Put([.. _backlog.All.DistinctBy(item => item.Id)]); // the latest of each id
}
