using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>The lists of chats as a world began with them; nobody writes them again.</summary>
/// <remarks>
/// Most lists are those of one person or of one group's people, and hold a chat or two. They are not kept: each is made, out of the chats
/// of that person or those people, when it is first asked for.
/// </remarks>
internal sealed class SeededLists
{
    private readonly LineScopes _scopes;
    private readonly IListedChats? _many;
    private readonly IReadOnlyList<ListedChat> _others;

    /// <summary>The lists of all chats in a scope.</summary>
    private readonly Dictionary<string, BTreeSet<ChatSortKey>> _ofScopes;

    /// <summary>The lists of people that were asked for.</summary>
    private readonly ConcurrentDictionary<IndexKey, BTreeSet<ChatSortKey>> _ofPeople = new();

    /// <summary>The number of each person, by handle.</summary>
    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);

    /// <summary>The number of each set of people who have a group that is reused, by its <see cref="HashOf"/>; some may share one.</summary>
    private readonly Dictionary<int, int> _groups = [];

    /// <summary>Each one's latest seat, by number, people and sets of people alike.</summary>
    private readonly List<int> _latestSeats = [];

    /// <summary>Who is in which chat: the place of the chat, and that of the same one's seat before, or -1.</summary>
    private readonly ChunkedList<(int Chat, int Before)> _seats = new();

    /// <param name="many">Very many chats; null: there are none.</param>
    /// <param name="others">All other chats.</param>
    /// <param name="scopes">The sets of lines that have lists.</param>
    public SeededLists(IListedChats? many, IReadOnlyList<ListedChat> others, LineScopes scopes)
    {
        (_many, _others, _scopes) = (many, others, scopes);
        var order = new ListOrder((many?.Count ?? 0) + others.Count, scopes);
        if (many is not null)
        {
            _people.EnsureCapacity(many.People);
            var numbers = new int[many.People];
            for (var person = 0; person < numbers.Length; person++) numbers[person] = NumberOf(_people, many.HandleOf(person));
            for (var place = 0; place < many.Count; place++)
            {
                var chat = many[place];
                order.Add(chat);
                Seat(place, chat, many.MembersOf(place).Select(member => numbers[member]));
            }
        }

        foreach (var (place, chat) in others.Index())
        {
            order.Add(chat);
            Seat((many?.Count ?? 0) + place, chat, chat.People.Select(handle => NumberOf(_people, handle)));
        }

        _ofScopes = order.ToLists();
    }

    /// <summary>One list; empty when no chat was in it.</summary>
    public BTreeSet<ChatSortKey> this[IndexKey key]
    {
        get
        {
            if (key is { Who: IndexKey.Everybody, Kind: ChatListKind.Listing })
            {
                return _ofScopes.GetValueOrDefault(key.Scope, BTreeSet<ChatSortKey>.Empty);
            }

            if (_ofPeople.TryGetValue(key, out var list)) return list;
            return LatestSeat(key) is { } seat ? _ofPeople.GetOrAdd(key, ListOf(key, seat)) : BTreeSet<ChatSortKey>.Empty;
        }
    }

    private void Seat(int place, ListedChat chat, IEnumerable<int> people)
    {
        var hash = 0;
        foreach (var person in people)
        {
            Seat(place, person);
            hash += HashOf(person);
        }

        if (chat is { IsGroup: true, IsReused: true }) Seat(place, NumberOf(_groups, hash));
    }

    private void Seat(int place, int number)
    {
        ref var latest = ref CollectionsMarshal.AsSpan(_latestSeats)[number];
        _seats.Add((place, latest));
        latest = _seats.Count - 1;
    }

    /// <summary>The number of a person or a set of people, who gets the next one when they are new.</summary>
    private int NumberOf<T>(Dictionary<T, int> numbers, T who)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, who, out var isKnown);
        if (isKnown) return number;
        _latestSeats.Add(-1);
        return number = _latestSeats.Count - 1;
    }

    /// <summary>A person's part in the hash of a set of people, which is the sum of theirs, in whatever order they are named.</summary>
    private static int HashOf(int person) => HashCode.Combine(person);

    /// <summary>Where the seats of a list's person or people begin; null when they have none.</summary>
    private int? LatestSeat(IndexKey key)
    {
        if (key.Kind != ChatListKind.ReuseOfGroup) return _people.TryGetValue(key.Who, out var person) ? _latestSeats[person] : null;
        var hash = 0;
        foreach (var handle in key.Who.Split(','))
        {
            if (!_people.TryGetValue(handle, out var member)) return null;
            hash += HashOf(member);
        }

        return _groups.TryGetValue(hash, out var group) ? _latestSeats[group] : null;
    }

    private BTreeSet<ChatSortKey> ListOf(IndexKey key, int latestSeat)
    {
        var list = new List<ChatSortKey>();
        for (var seat = latestSeat; seat >= 0; seat = _seats[seat].Before)
        {
            var place = _seats[seat].Chat;
            var chat = _many is null ? _others[place] : place < _many.Count ? _many[place] : _others[place - _many.Count];
            var keys = key.Kind == ChatListKind.ReuseOfGroup
                ? IndexKey.Shared(chat, _scopes)
                : IndexKey.Personal(key.Who, chat.Line, chat.IsGroup, _scopes);
            if (keys.Contains(key)) list.Add(chat.Place);
        }

        list.Sort();
        return BTreeSet<ChatSortKey>.OfSorted(list);
    }
}
