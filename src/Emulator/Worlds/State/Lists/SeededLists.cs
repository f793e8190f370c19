using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>The lists of chats as a world began with them; nobody writes them again.</summary>
/// <remarks>
/// Most lists are those of one person, and hold a chat or two. They are not kept: each is made, out of the chats that person is in, when it
/// is first asked for.
/// </remarks>
internal sealed class SeededLists
{
    private readonly LineScopes _scopes;
    private readonly ChunkedList<SeededChat> _chats = new();

    /// <summary>Who is in which chat: the place of the chat, and that of the same person's seat before, or -1.</summary>
    private readonly ChunkedList<(int Chat, int Before)> _seats = new();

    private readonly Dictionary<string, int> _latestSeats = new(StringComparer.Ordinal);

    /// <summary>The lists that are not those of one person.</summary>
    private readonly Dictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> _shared;

    /// <summary>The lists of one person that were asked for.</summary>
    private readonly ConcurrentDictionary<IndexKey, ImmutableSortedSet<ChatSortKey>> _personal = new();

    /// <param name="chats">The chats.</param>
    /// <param name="people">About how many people are in them.</param>
    /// <param name="scopes">The sets of lines that have lists.</param>
    public SeededLists(IEnumerable<ListedChat> chats, int people, LineScopes scopes)
    {
        _scopes = scopes;
        _latestSeats.EnsureCapacity(people);
        var shared = new Dictionary<IndexKey, List<ChatSortKey>>();
        foreach (var chat in chats)
        {
            foreach (var person in chat.People) Seat(person);
            _chats.Add(new SeededChat(chat.Place, chat.Line, chat.IsGroup));
            foreach (var key in IndexKey.Shared(chat, scopes))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(shared, key, out _) ??= []).Add(chat.Place);
            }
        }

        _latestSeats.TrimExcess();
        _shared = shared.ToDictionary(list => list.Key, list => list.Value.ToImmutableSortedSet());
    }

    /// <summary>One list; empty when no chat was in it.</summary>
    public ImmutableSortedSet<ChatSortKey> this[IndexKey key]
    {
        get
        {
            if (_shared.TryGetValue(key, out var list)) return list;
            return _latestSeats.ContainsKey(key.Who) ? _personal.GetOrAdd(key, PersonalList) : [];
        }
    }

    private void Seat(string person)
    {
        ref var latest = ref CollectionsMarshal.GetValueRefOrAddDefault(_latestSeats, person, out var isKnown);
        _seats.Add((_chats.Count, isKnown ? latest : -1));
        latest = _seats.Count - 1;
    }

    private ImmutableSortedSet<ChatSortKey> PersonalList(IndexKey key)
    {
        var list = ImmutableSortedSet.CreateBuilder<ChatSortKey>();
        for (var seat = _latestSeats[key.Who]; seat >= 0; seat = _seats[seat].Before)
        {
            var chat = _chats[_seats[seat].Chat];
            if (IndexKey.Personal(key.Who, chat.Line, chat.IsGroup, _scopes).Contains(key)) list.Add(chat.Place);
        }

        return list.ToImmutable();
    }

    private readonly record struct SeededChat(ChatSortKey Place, string Line, bool IsGroup);
}
