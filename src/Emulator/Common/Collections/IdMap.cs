using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Chats.Emulator.Common.Collections;

/// <summary>
/// A persistent map by id, out of which nothing is taken: a change makes a new map that shares nearly everything with the one before.
/// Reading and changing cost O(log n), of base 16.
/// </summary>
/// <remarks>
/// Items stand in a list, in the order in which they came; a trie of 16 branches a node, along a hash of the id, knows the place of each.
/// What is changed later is mostly what came at the same time, as messages on their way are; in the list such changes have their blocks in
/// common, and the trie is left as it is. The latest changes wait in a backlog, which a lookup reads first.
/// </remarks>
internal sealed class IdMap<T> : IReadOnlyDictionary<Guid, T>
    where T : class, ISequenced
{
    public static readonly IdMap<T> Empty = new(null, Stored.Of([]), null, 0, 0);

    /// <summary>How many changes wait at most.</summary>
    private const int LongestBacklog = 32;

    /// <summary>What it began with in bulk; what was put in since, or in place of it, comes before.</summary>
    private readonly ICompactItems<T>? _compact;

    private readonly Stored _stored;

    /// <summary>What was put in last and is not stored yet.</summary>
    private readonly Backlog<PersistentList<T>.Change>? _backlog;

    /// <summary>The place of the next new item.</summary>
    private readonly int _next;

    /// <summary>What is stored with what waits, once somebody needed that.</summary>
    private Stored? _settled;

    private IdMap(ICompactItems<T>? compact, Stored stored, Backlog<PersistentList<T>.Change>? backlog, int next, int count) =>
        (_compact, _stored, _backlog, _next, Count) = (compact, stored, backlog, next, count);

    public int Count { get; }

    public bool IsEmpty => Count == 0;

    public IEnumerable<Guid> Keys => Values.Select(item => item.Id);

    /// <summary>
    /// Everything in it: what it began with in bulk, as far as that still stands, in its order; then the rest, in an order that follows
    /// from the ids alone.
    /// </summary>
    public IEnumerable<T> Values =>
        _compact is null ? Settled().Items : _compact.All.Where(item => !Settled().Has(item.Id)).Concat(Settled().Items);

    /// <exception cref="KeyNotFoundException">Nothing has that id.</exception>
    public T this[Guid id] => GetValueOrDefault(id) ?? throw new KeyNotFoundException($"Nothing has the id {id}.");

    /// <summary>All at once, which is much faster than one after the other.</summary>
    /// <param name="items">Some of them.</param>
    /// <param name="compact">Others, which have other ids; null: none.</param>
    /// <param name="changed">What stands in the place of those of the others that have its ids.</param>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public static IdMap<T> Of(IReadOnlyCollection<T> items, ICompactItems<T>? compact = null, IReadOnlyCollection<T>? changed = null)
    {
        T[] all = [.. items, .. changed ?? []];
        return new IdMap<T>(compact, Stored.Of(all), backlog: null, all.Length, items.Count + (compact?.Count ?? 0));
    }

    /// <summary>What has that id; null: nothing has.</summary>
    public T? GetValueOrDefault(Guid id) => Find(id, out _);

    public bool TryGetValue(Guid key, [MaybeNullWhen(false)] out T value) => (value = GetValueOrDefault(key)) is not null;

    public bool ContainsKey(Guid key) => GetValueOrDefault(key) is not null;

    /// <summary>Everything in it, by its sequence.</summary>
    public IEnumerable<T> BySequence()
    {
        var items = Settled().Items.OrderBy(item => item.Sequence);
        return _compact is null ? items : Merge(_compact.BySequence.Where(item => !Settled().Has(item.Id)), items);
    }

    /// <summary>The map with something put in, or in the place of what had its id.</summary>
    public IdMap<T> Put(T item)
    {
        var known = Find(item.Id, out var place);
        if (known == item) return this;
        var (stored, backlog) = _backlog?.Count == LongestBacklog || _settled is not null ? (Settled(), null) : (_stored, _backlog);
        var isNew = place < 0;
        var change = new PersistentList<T>.Change(isNew ? _next : place, item);
        return new IdMap<T>(
            _compact, stored, new Backlog<PersistentList<T>.Change>(change, backlog), isNew ? _next + 1 : _next,
            known is null ? Count + 1 : Count);
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

    /// <param name="id">The id.</param>
    /// <param name="place">Where it stands; -1: it stands nowhere, or among what it began with in bulk.</param>
    private T? Find(Guid id, out int place)
    {
        for (var put = _backlog; put is not null; put = put.Earlier)
        {
            if (put.Item.Item.Id != id) continue;
            place = put.Item.Place;
            return put.Item.Item;
        }

        place = _stored.PlaceOf(id);
        return place < 0 ? _compact?.Find(id) : _stored.At(place);
    }

    private Stored Settled() => _backlog is null ? _stored : _settled ??= _stored.With(_backlog);

    /// <summary>Items in a list, and the place of each by its id.</summary>
    private sealed class Stored(HashTrie<IdKey, int> places, PersistentList<T> list)
    {
        /// <summary>All of them, in an order that follows from the ids alone.</summary>
        public IEnumerable<T> Items => places.Entries.Select(entry => list[entry.Value]);

        /// <exception cref="ArgumentException">Two have the same id.</exception>
        public static Stored Of(T[] items) => new(
            HashTrie<IdKey, int>.Empty.Put([.. items.Select((item, place) => PlaceFor(item, place))]), PersistentList<T>.Of(items));

        public bool Has(Guid id) => places.TryGetValue(new IdKey(id), out _);

        public int PlaceOf(Guid id) => places.TryGetValue(new IdKey(id), out var place) ? place : -1;

        public T At(int place) => list[place];

        /// <summary>The same with the latest change of each place.</summary>
        public Stored With(Backlog<PersistentList<T>.Change> backlog)
        {
            var changes = Sorted(backlog);
            var known = changes.Length;
            while (known > 0 && changes[known - 1].Place >= list.Count) known--;
            var added = new HashTrie<IdKey, int>.Entry[changes.Length - known];
            for (var at = 0; at < added.Length; at++) added[at] = PlaceFor(changes[known + at].Item, changes[known + at].Place);
            return new Stored(places.Put(added), list.With(changes));
        }

        private static HashTrie<IdKey, int>.Entry PlaceFor(T item, int place) => new(new IdKey(item.Id), place);

        /// <summary>By their places, of each place the latest.</summary>
        private static ReadOnlySpan<PersistentList<T>.Change> Sorted(Backlog<PersistentList<T>.Change> backlog)
        {
            // Places with how many changes came after each: of one place, the latest stands first.
            Span<long> order = stackalloc long[LongestBacklog];
            var waiting = new PersistentList<T>.Change[backlog.Count];
            var count = 0;
            for (var put = backlog; put is not null; put = put.Earlier, count++)
            {
                waiting[count] = put.Item;
                order[count] = ((long)put.Item.Place << 32) | (uint)count;
            }

            order = order[..count];
            order.Sort();
            var sorted = new PersistentList<T>.Change[count];
            count = 0;
            foreach (var place in order)
            {
                var change = waiting[(int)place];
                if (count == 0 || sorted[count - 1].Place != change.Place) sorted[count++] = change;
            }

            return sorted.AsSpan(..count);
        }
    }
}
