using System.Runtime.InteropServices;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>Persistent lists of chats that hold others than the world began with.</summary>
/// <remarks>The lists that are about the same people stand together: whoever is new comes to several lists with the first chat.</remarks>
internal sealed class ChangedLists
{
    public static readonly ChangedLists None = new(HashTrie<NameKey, KeyedList[]>.Empty);

    /// <summary>By whom they are about; in each array, by their keys.</summary>
    private readonly HashTrie<NameKey, KeyedList[]> _lists;

    private ChangedLists(HashTrie<NameKey, KeyedList[]> lists) => _lists = lists;

    /// <summary>One list; null: it holds what the world began with.</summary>
    public BTreeSet<ChatSortKey>? Find(IndexKey key) =>
        About(key.Who) is var lists && Array.BinarySearch(lists, new KeyedList(key, BTreeSet<ChatSortKey>.Empty)) is >= 0 and var place
            ? lists[place].Chats
            : null;

    /// <summary>The lists after some chats came to them and others left.</summary>
    /// <param name="moves">All of it; they are sorted.</param>
    /// <param name="seeded">The lists as the world began with them.</param>
    public ChangedLists With(List<ListMove> moves, SeededLists seeded)
    {
        moves.Sort();
        var changed = new List<HashTrie<NameKey, KeyedList[]>.Entry>();
        for (var rest = CollectionsMarshal.AsSpan(moves); !rest.IsEmpty;)
        {
            var who = rest[0].List.Who;
            var lists = About(who).ToList();
            while (!rest.IsEmpty && rest[0].List.Who == who)
            {
                var key = rest[0].List;
                var (leaving, coming) = (Take(ref rest, key, comes: false), Take(ref rest, key, comes: true));
                var place = lists.BinarySearch(new KeyedList(key, BTreeSet<ChatSortKey>.Empty));
                if (place < 0) lists.Insert(place = ~place, new KeyedList(key, seeded[key]));
                lists[place] = new KeyedList(key, lists[place].Chats.With(leaving, coming));
            }

            changed.Add(new(new NameKey(who), [.. lists]));
        }

        return new ChangedLists(_lists.Put(CollectionsMarshal.AsSpan(changed)));
    }

    /// <summary>The chats of the first moves, as far as those are of one list and go one way; what is left are the others.</summary>
    private static ChatSortKey[] Take(ref Span<ListMove> moves, IndexKey list, bool comes)
    {
        var count = 0;
        while (count < moves.Length && moves[count].List == list && moves[count].Comes == comes) count++;
        var chats = new ChatSortKey[count];
        for (var i = 0; i < count; i++) chats[i] = moves[i].Chat;
        moves = moves[count..];
        return chats;
    }

    private KeyedList[] About(string who) => _lists.TryGetValue(new NameKey(who), out var lists) ? lists : [];

    /// <summary>A list with its key.</summary>
    private readonly record struct KeyedList(IndexKey Key, BTreeSet<ChatSortKey> Chats) : IComparable<KeyedList>
    {
        public int CompareTo(KeyedList other) => Key.CompareTo(other.Key);
    }
}
