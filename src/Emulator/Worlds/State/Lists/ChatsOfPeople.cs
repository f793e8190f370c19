using System.Runtime.InteropServices;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>Which chats of a list each person is in, and which are those of one set of people.</summary>
internal sealed class ChatsOfPeople
{
    /// <summary>The number of each person, by handle.</summary>
    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);

    /// <summary>The number of each set of people who have a group that is reused, by its <see cref="HashOf"/>; sets may share one.</summary>
    private readonly Dictionary<int, int> _groups = [];

    /// <summary>Each one's latest seat, by number, people and sets of people alike.</summary>
    private readonly List<int> _latestSeats = [];

    /// <summary>Who is in which chat: the place of the chat, and that of the same one's seat before, or -1.</summary>
    private readonly ChunkedList<(int Chat, int Before)> _seats = new();

    public ChatsOfPeople(IListedChats chats)
    {
        _people.EnsureCapacity(chats.People);
        var numbers = new int[chats.People]; // of people here, by their number there
        for (var person = 0; person < numbers.Length; person++) numbers[person] = NumberOf(_people, chats.HandleOf(person));
        for (var place = 0; place < chats.Count; place++)
        {
            var hash = 0;
            foreach (var member in chats.MembersOf(place))
            {
                Seat(place, numbers[member]);
                hash += HashOf(numbers[member]);
            }

            if (chats[place] is { IsGroup: true, IsReused: true }) Seat(place, NumberOf(_groups, hash));
        }
    }

    /// <summary>Whether a list of people may hold any.</summary>
    public bool Has(IndexKey key) => LatestSeat(key) >= 0;

    /// <summary>The places of the chats that a list of people may hold, the latest first; some may be those of others.</summary>
    public IEnumerable<int> For(IndexKey key)
    {
        for (var seat = LatestSeat(key); seat >= 0; seat = _seats[seat].Before) yield return _seats[seat].Chat;
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

    /// <summary>Where the seats of a list's person or people begin; -1 when they have none.</summary>
    private int LatestSeat(IndexKey key)
    {
        if (key.Kind != ChatListKind.ReuseOfGroup) return _people.TryGetValue(key.Who, out var person) ? _latestSeats[person] : -1;
        var hash = 0;
        foreach (var handle in key.People)
        {
            if (!_people.TryGetValue(handle, out var member)) return -1;
            hash += HashOf(member);
        }

        return _groups.TryGetValue(hash, out var group) ? _latestSeats[group] : -1;
    }
}
