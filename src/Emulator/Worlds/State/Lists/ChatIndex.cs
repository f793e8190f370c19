using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>Persistent lists of chats ordered by activity. A page costs O(log n + page) at any depth, a change O(log n).</summary>
/// <remarks>
/// Three layers: what the world began with, which is never written again and which all forks share; what changed since; and the latest
/// changes, which wait in a backlog until somebody asks for a list that they may concern, or until they are many.
/// </remarks>
internal sealed class ChatIndex
{
    public static readonly ChatIndex Empty =
        new(new SeededLists(new ListedObjects([]), LineScopes.None), ChangedLists.None, null);

    /// <summary>How many changes wait at most.</summary>
    private const int LongestBacklog = 64;

    private readonly SeededLists _seeded;
    private readonly ChangedLists _changed;
    private readonly Backlog<Change>? _backlog;

    /// <summary>The same index without a backlog, once somebody needed it.</summary>
    private ChatIndex? _settled;

    private ChatIndex(SeededLists seeded, ChangedLists changed, Backlog<Change>? backlog) =>
        (_seeded, _changed, _backlog) = (seeded, changed, backlog);

    /// <summary>The whole index of a seeded world at once.</summary>
    /// <param name="chats">All its chats.</param>
    /// <param name="scopes">The sets of lines that have lists.</param>
    public static ChatIndex Build(IListedChats chats, LineScopes scopes) => new(new SeededLists(chats, scopes), ChangedLists.None, null);

    /// <summary>One list, newest activity first; empty when no chat is in it.</summary>
    public BTreeSet<ChatSortKey> List(IndexKey key) => MayChange(key) ? Settled().ListOf(key) : ListOf(key);

    /// <summary>The index after a chat came or changed.</summary>
    public ChatIndex Put(Chat? before, Chat after, LineScopes scopes)
    {
        var index = _backlog?.Count == LongestBacklog ? Settled() : _settled ?? this;
        return new ChatIndex(_seeded, index._changed, new Backlog<Change>(new Change(before, after, scopes), index._backlog));
    }

    private BTreeSet<ChatSortKey> ListOf(IndexKey key) => _changed.Find(key) ?? _seeded[key];

    /// <summary>Whether a change that waits may be seen in a list.</summary>
    private bool MayChange(IndexKey key)
    {
        for (var change = _backlog; change is not null; change = change.Earlier)
        {
            if (key.MayHold(change.Item.After) || (change.Item.Before is { } before && key.MayHold(before))) return true;
        }

        return false;
    }

    private ChatIndex Settled() => _backlog is null ? this : _settled ??= new ChatIndex(_seeded, With(_backlog), null);

    private ChangedLists With(Backlog<Change> backlog)
    {
        var moves = new List<ListMove>();
        foreach (var (before, after, scopes) in OfEachChat(backlog))
        {
            if (before is not null) Move(before, scopes, comes: false);
            Move(after, scopes, comes: true);
        }

        return _changed.With(moves, _seeded);

        void Move(Chat chat, LineScopes scopes, bool comes)
        {
            var listed = ListedChat.Of(chat);
            foreach (var key in IndexKey.Of(listed, ListedChat.PeopleOf(chat), scopes)) moves.Add(new ListMove(key, comes, listed.Place));
        }
    }

    /// <summary>One change a chat: from what it was before the first of them to what it is after the last.</summary>
    private static Dictionary<Guid, Change>.ValueCollection OfEachChat(Backlog<Change> backlog)
    {
        var chats = new Dictionary<Guid, Change>();
        foreach (var change in backlog.All)
        {
            var id = change.After.Id;
            chats[id] = chats.TryGetValue(id, out var later) ? later with { Before = change.Before } : change;
        }

        return chats.Values;
    }

    /// <summary>A chat that came or changed.</summary>
    /// <param name="Before">The chat before; null: it came.</param>
    /// <param name="After">The chat after.</param>
    /// <param name="Scopes">The sets of lines that have lists.</param>
    private readonly record struct Change(Chat? Before, Chat After, LineScopes Scopes);
}
