using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State;

/// <summary>Persistent lists of chats ordered by activity. A page costs O(log n + page) at any depth, a change O(log n).</summary>
/// <remarks>
/// Two layers: what the world began with, which is never written again and which all forks share, and what changed since.
/// </remarks>
internal sealed class ChatIndex
{
    public static readonly ChatIndex Empty =
        new(new SeededLists([], LineScopes.None), ImmutableDictionary<IndexKey, ImmutableSortedSet<ChatSortKey>>.Empty);

    private readonly SeededLists _seeded;
    private readonly ImmutableDictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> _changed;

    private ChatIndex(SeededLists seeded, ImmutableDictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> changed) =>
        (_seeded, _changed) = (seeded, changed);

    /// <summary>The whole index of a seeded world at once.</summary>
    public static ChatIndex Build(IEnumerable<Chat> chats, LineScopes scopes) => new(new SeededLists(chats, scopes), Empty._changed);

    /// <summary>One list, newest activity first; empty when no chat is in it.</summary>
    public ImmutableSortedSet<ChatSortKey> List(IndexKey key) => List(_changed, key);

    /// <summary>The index after a chat came or changed.</summary>
    public ChatIndex Put(Chat? before, Chat after, LineScopes scopes)
    {
        // A builder copies what two changes have in common once.
        var changed = _changed.ToBuilder();
        if (before is not null && IndexKey.AreSame(before, after))
        {
            var (from, to) = (ChatSortKey.Of(before), ChatSortKey.Of(after));
            foreach (var key in IndexKey.Of(after, scopes)) changed[key] = Move(List(changed, key), from, to);
        }
        else
        {
            if (before is not null)
            {
                foreach (var key in IndexKey.Of(before, scopes)) changed[key] = List(changed, key).Remove(ChatSortKey.Of(before));
            }

            foreach (var key in IndexKey.Of(after, scopes)) changed[key] = List(changed, key).Add(ChatSortKey.Of(after));
        }

        return new ChatIndex(_seeded, changed.ToImmutable());
    }

    private static ImmutableSortedSet<ChatSortKey> Move(ImmutableSortedSet<ChatSortKey> list, ChatSortKey from, ChatSortKey to)
    {
        if (list.Count == 1) return ImmutableSortedSet<ChatSortKey>.Empty.Add(to);
        var builder = list.ToBuilder();
        builder.Remove(from);
        builder.Add(to);
        return builder.ToImmutable();
    }

    private ImmutableSortedSet<ChatSortKey> List(IReadOnlyDictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> changed, IndexKey key) =>
        changed.TryGetValue(key, out var list) ? list : _seeded[key];
}
