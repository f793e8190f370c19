using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State;

/// <summary>Persistent lists of chats ordered by activity. A page costs O(log n + page) at any depth, a change O(log n).</summary>
/// <remarks>
/// Two layers: what the scenario seeded, in dictionaries that are never written again and that all forks share, and what changed since, in
/// a persistent one. A persistent dictionary of several hundred thousand lists would take seconds to make. Most seeded lists hold one chat,
/// and are kept as that chat, without a set around it.
/// </remarks>
internal sealed class ChatIndex
{
    public static readonly ChatIndex Empty = new([], [], ImmutableDictionary<IndexKey, ImmutableSortedSet<ChatSortKey>>.Empty);

    private readonly Dictionary<IndexKey, Chat> _seededAlone;
    private readonly Dictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> _seeded;
    private readonly ImmutableDictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> _changed;

    private ChatIndex(
        Dictionary<IndexKey, Chat> seededAlone,
        Dictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> seeded,
        ImmutableDictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> changed)
    {
        _seededAlone = seededAlone;
        _seeded = seeded;
        _changed = changed;
    }

    /// <summary>The whole index of a seeded world at once.</summary>
    public static ChatIndex Build(IEnumerable<Chat> chats, LineScopes scopes)
    {
        var alone = new Dictionary<IndexKey, Chat>();
        var gathered = new Dictionary<IndexKey, List<ChatSortKey>>();
        foreach (var chat in chats)
        {
            foreach (var key in IndexKey.Of(chat, scopes)) Gather(key, chat, alone, gathered);
        }

        alone.TrimExcess();
        return new ChatIndex(alone, gathered.ToDictionary(list => list.Key, list => list.Value.ToImmutableSortedSet()), Empty._changed);
    }

    private static void Gather(
        IndexKey key, Chat chat, Dictionary<IndexKey, Chat> alone, Dictionary<IndexKey, List<ChatSortKey>> gathered)
    {
        if (gathered.TryGetValue(key, out var list)) list.Add(Of(chat));
        else if (alone.Remove(key, out var first)) gathered.Add(key, [Of(first), Of(chat)]);
        else alone.Add(key, chat);
    }

    /// <summary>One list, newest activity first; empty when no chat is in it.</summary>
    public ImmutableSortedSet<ChatSortKey> List(IndexKey key) => List(_changed, key);

    /// <summary>The index after a chat came or changed.</summary>
    public ChatIndex Put(Chat? before, Chat after, LineScopes scopes)
    {
        // A builder copies what two changes have in common once.
        var changed = _changed.ToBuilder();
        if (before is not null && IndexKey.AreSame(before, after))
        {
            foreach (var key in IndexKey.Of(after, scopes)) changed[key] = Move(List(changed, key), Of(before), Of(after));
        }
        else
        {
            if (before is not null)
            {
                foreach (var key in IndexKey.Of(before, scopes)) changed[key] = List(changed, key).Remove(Of(before));
            }

            foreach (var key in IndexKey.Of(after, scopes)) changed[key] = List(changed, key).Add(Of(after));
        }

        return new ChatIndex(_seededAlone, _seeded, changed.ToImmutable());
    }

    private static ImmutableSortedSet<ChatSortKey> Move(ImmutableSortedSet<ChatSortKey> list, ChatSortKey from, ChatSortKey to)
    {
        if (list.Count == 1) return ImmutableSortedSet<ChatSortKey>.Empty.Add(to);
        var builder = list.ToBuilder();
        builder.Remove(from);
        builder.Add(to);
        return builder.ToImmutable();
    }

    private ImmutableSortedSet<ChatSortKey> List(IReadOnlyDictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> changed, IndexKey key)
    {
        if (changed.TryGetValue(key, out var list) || _seeded.TryGetValue(key, out list)) return list;
        return _seededAlone.TryGetValue(key, out var alone) ? ImmutableSortedSet.Create(Of(alone)) : [];
    }

    private static ChatSortKey Of(Chat chat) => new(chat.UpdatedAt.UtcTicks, chat.Sequence, chat.Id);
}
