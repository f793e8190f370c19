using System.Collections.Concurrent;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>The lists of chats as a world began with them; nobody writes them again.</summary>
/// <remarks>
/// Most lists are those of one person or of one group's people, and hold a chat or two. They are not kept: each is made, out of the chats
/// of that person or those people, when it is first asked for.
/// </remarks>
internal sealed class SeededLists
{
    private readonly IListedChats _chats;
    private readonly LineScopes _scopes;
    private readonly ChatsOfPeople _chatsOfPeople;

    /// <summary>The lists of all chats in a scope.</summary>
    private readonly Dictionary<string, BTreeSet<ChatSortKey>> _ofScopes;

    /// <summary>The lists of people that were asked for.</summary>
    private readonly ConcurrentDictionary<IndexKey, BTreeSet<ChatSortKey>> _ofPeople = new();

    public SeededLists(IListedChats chats, LineScopes scopes)
    {
        (_chats, _scopes, _chatsOfPeople) = (chats, scopes, new ChatsOfPeople(chats));
        _ofScopes = new ListOrder(chats, scopes).ToLists();
    }

    /// <summary>One list; empty when no chat was in it.</summary>
    public BTreeSet<ChatSortKey> this[IndexKey key]
    {
        get
        {
            if (key.IsOfEverybody) return _ofScopes.GetValueOrDefault(key.Scope, BTreeSet<ChatSortKey>.Empty);
            if (_ofPeople.TryGetValue(key, out var list)) return list;
            // A create asks for the lists of whoever is new: for them nothing is made or kept.
            return _chatsOfPeople.Has(key) ? _ofPeople.GetOrAdd(key, ListOf(key)) : BTreeSet<ChatSortKey>.Empty;
        }
    }

    private BTreeSet<ChatSortKey> ListOf(IndexKey key)
    {
        var places = _chatsOfPeople.For(key).Where(place => KeysOf(place, key).Contains(key)).Select(place => _chats[place].Place).ToList();
        places.Sort();
        return BTreeSet<ChatSortKey>.OfSorted(places);
    }

    /// <summary>The lists a chat is in that are of the same kind as a list.</summary>
    private IEnumerable<IndexKey> KeysOf(int place, IndexKey list)
    {
        var chat = _chats[place];
        return list.Kind == ChatListKind.ReuseOfGroup
            ? IndexKey.Shared(chat, _chats.MembersOf(place).Select(_chats.HandleOf), _scopes)
            : IndexKey.Personal(list.Who, chat.Line, chat.IsGroup, _scopes);
    }
}
