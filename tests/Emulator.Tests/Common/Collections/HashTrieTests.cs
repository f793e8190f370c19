using CsCheck;

namespace Chats.Emulator.Common.Collections;

/// <summary>The trie holds what a dictionary would, also where many keys have one hash, and earlier ones stay as they were.</summary>
public sealed class HashTrieTests
{
    /// <summary>Few keys, so that many are put twice; of their hashes some are the same, and some part in their last bits only.</summary>
    private static readonly Gen<Key> Keys = Gen.Select(
        Gen.OneOf(Gen.ULong, Gen.ULong[0, 40], Gen.Const(ulong.MaxValue)), Gen.Int[0, 5], (hash, id) => new Key(hash, id));

    private static readonly Gen<(Key Key, int Value)[]> Entries = Gen.Select(Keys, Gen.Int).Array[0, 200];

    [Fact]
    public void Holds_what_was_put_last_in_the_order_of_keys() => Gen.Select(Entries, Entries).Sample((single, together) =>
    {
        var last = Last(together);
        var trie = single.Aggregate(HashTrie<Key, int>.Empty, (before, entry) => before.Put(entry.Key, entry.Value));
        trie = trie.Put([.. last.Select(entry => new HashTrie<Key, int>.Entry(entry.Key, entry.Value))]);

        AssertHolds(Last([.. single, .. together]), trie);
    });

    [Fact]
    public void The_trie_before_a_change_stays_as_it_was() => Gen.Select(Entries, Entries).Sample((first, second) =>
    {
        var before = first.Aggregate(HashTrie<Key, int>.Empty, (trie, entry) => trie.Put(entry.Key, entry.Value));

        _ = second.Aggregate(before, (trie, entry) => trie.Put(entry.Key, entry.Value));

        AssertHolds(Last(first), before);
    });

    [Fact]
    public void What_is_not_in_it_is_not_found()
    {
        var trie = HashTrie<Key, int>.Empty.Put(new Key(1, 1), 1).Put(new Key(1, 2), 2).Put(new Key(2, 1), 3);

        Assert.False(trie.TryGetValue(new Key(1, 3), out _));
        Assert.False(trie.TryGetValue(new Key(2, 2), out _));
        Assert.False(HashTrie<Key, int>.Empty.TryGetValue(new Key(1, 1), out _));
    }

    [Fact]
    public void Two_of_one_key_are_not_put_at_once()
    {
        var entry = new HashTrie<Key, int>.Entry(new Key(1, 1), 1);

        Assert.Throws<ArgumentException>(() => HashTrie<Key, int>.Empty.Put([entry, entry]));
    }

    /// <summary>Names differ by their letters alone, not by what a culture takes for the same.</summary>
    [Fact]
    public void Names_are_compared_letter_by_letter()
    {
        var trie = HashTrie<NameKey, int>.Empty.Put(new NameKey("ß"), 1).Put(new NameKey("ss"), 2).Put(new NameKey("SS"), 3);

        Assert.Equal(3, trie.Entries.Count());
        Assert.True(trie.TryGetValue(new NameKey(new string(['s', 's'])), out var found));
        Assert.Equal(2, found);
    }

    private static SortedDictionary<Key, int> Last(IEnumerable<(Key Key, int Value)> entries)
    {
        var last = new SortedDictionary<Key, int>();
        foreach (var (key, value) in entries) last[key] = value;
        return last;
    }

    private static void AssertHolds(SortedDictionary<Key, int> expected, HashTrie<Key, int> trie)
    {
        Assert.Equal(expected, trie.Entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
        Assert.All(expected, entry => Assert.True(trie.TryGetValue(entry.Key, out var value) && value == entry.Value));
    }

    private readonly record struct Key(ulong Hash, int Id) : IHashKey<Key>
    {
        public int CompareTo(Key other) => (Hash, Id).CompareTo((other.Hash, other.Id));
    }
}
