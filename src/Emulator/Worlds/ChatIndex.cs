using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chats.Emulator.Domain;

namespace Chats.Emulator.Worlds;

/// <summary>Persistent lists of chats ordered by activity. A page costs O(log n + page) at any depth, a change O(log n).</summary>
internal sealed record ChatIndex
{
    public static readonly ChatIndex Empty = new(ImmutableDictionary<IndexKey, ImmutableSortedSet<Activity>>.Empty);

    private readonly ImmutableDictionary<IndexKey, ImmutableSortedSet<Activity>> _lists;

    private ChatIndex(ImmutableDictionary<IndexKey, ImmutableSortedSet<Activity>> lists) => _lists = lists;

    /// <summary>The whole index of a seeded world at once.</summary>
    public static ChatIndex Build(IEnumerable<Chat> chats, LineScopes scopes)
    {
        var lists = new Dictionary<IndexKey, List<Activity>>();
        foreach (var chat in chats)
        {
            foreach (var key in IndexKey.Of(chat, scopes))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
                (list ??= new List<Activity>(1)).Add(Of(chat));
            }
        }

        // All sets first: made in between the dictionary's nodes, they keep the garbage collector busy for twice the time.
        var sets = lists.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToImmutableSortedSet())).ToList();
        return new ChatIndex(sets.ToImmutableDictionary());
    }

    /// <summary>One list, newest activity first; empty when nobody is in it.</summary>
    public ImmutableSortedSet<Activity> List(IndexKey key) => _lists.GetValueOrDefault(key, []);

    /// <summary>The index after a chat came or changed.</summary>
    public ChatIndex Put(Chat? before, Chat after, LineScopes scopes)
    {
        var lists = _lists;
        if (before is not null)
        {
            foreach (var key in IndexKey.Of(before, scopes)) lists = Replace(lists, key, lists[key].Remove(Of(before)));
        }

        foreach (var key in IndexKey.Of(after, scopes))
        {
            lists = Replace(lists, key, lists.GetValueOrDefault(key, []).Add(Of(after)));
        }

        return new ChatIndex(lists);
    }

    private static ImmutableDictionary<IndexKey, ImmutableSortedSet<Activity>> Replace(
        ImmutableDictionary<IndexKey, ImmutableSortedSet<Activity>> lists, IndexKey key, ImmutableSortedSet<Activity> list) =>
        list.IsEmpty ? lists.Remove(key) : lists.SetItem(key, list);

    private static Activity Of(Chat chat) => new(chat.UpdatedAt.UtcTicks, chat.Sequence, chat.Id);
}
