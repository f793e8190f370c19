using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Chats.Emulator.Common.Collections;

/// <summary>
/// A persistent map by name, compared letter by letter, out of which nothing is taken. It may begin with very many entries: those stand
/// in a dictionary that nobody writes any more, and what was put in since in a trie.
/// </summary>
/// <remarks>Each entry of a trie is an object: a million of them take long to make, and the collector of memory visits each.</remarks>
internal sealed class LayeredMap<T> : IReadOnlyDictionary<string, T>
    where T : class
{
    public static readonly LayeredMap<T> Empty = Of(new Dictionary<string, T>(StringComparer.Ordinal));

    private readonly IReadOnlyDictionary<string, T> _first;
    private readonly HashTrie<NameKey, T> _since;

    private LayeredMap(IReadOnlyDictionary<string, T> first, HashTrie<NameKey, T> since, int count) =>
        (_first, _since, Count) = (first, since, count);

    public int Count { get; }

    public IEnumerable<string> Keys => this.Select(entry => entry.Key);

    /// <summary>Everything in it, in no order.</summary>
    public IEnumerable<T> Values => this.Select(entry => entry.Value);

    public T this[string key] => _since.TryGetValue(new NameKey(key), out var item) ? item : _first[key];

    /// <param name="first">What it begins with; nobody may write it any more.</param>
    public static LayeredMap<T> Of(IReadOnlyDictionary<string, T> first) => new(first, HashTrie<NameKey, T>.Empty, first.Count);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) =>
        _since.TryGetValue(new NameKey(key), out value) || _first.TryGetValue(key, out value);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>The map with something put in, or in the place of what had its name.</summary>
    public LayeredMap<T> SetItem(string key, T value) =>
        new(_first, _since.Put(new NameKey(key), value), ContainsKey(key) ? Count : Count + 1);

    /// <inheritdoc cref="SetItem"/>
    public LayeredMap<T> SetItems(IEnumerable<KeyValuePair<string, T>> items) =>
        items.Aggregate(this, (map, item) => map.SetItem(item.Key, item.Value));

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _first
        .Where(entry => !_since.TryGetValue(new NameKey(entry.Key), out _))
        .Concat(_since.Entries.Select(entry => KeyValuePair.Create(entry.Key.Name, entry.Value)))
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
