using System.Collections;
using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State;

/// <summary>
/// The messages of a chat as its people have them, oldest first: those that the account sees, and those that are deleted for it alone. A
/// place in it is found without walking: it costs O(log n) where nothing is deleted, O(log n · log d) where d messages are.
/// </summary>
/// <param name="seen">The messages that the account sees.</param>
/// <param name="deleted">The others.</param>
internal sealed class ChatHistory(ImmutableSortedSet<MessageKey> seen, ImmutableSortedSet<MessageKey> deleted) : IReadOnlyList<MessageKey>
{
    public int Count => seen.Count + deleted.Count;

    public bool IsEmpty => Count == 0;

    /// <summary>The latest message; there must be one.</summary>
    public MessageKey Latest => deleted.IsEmpty || (!seen.IsEmpty && seen.Max.CompareTo(deleted.Max) > 0) ? seen.Max : deleted.Max;

    public MessageKey this[int index]
    {
        get
        {
            var (low, high) = (0, deleted.Count);
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                if (PlaceOfDeleted(middle) < index) low = middle + 1;
                else high = middle;
            }

            return low < deleted.Count && PlaceOfDeleted(low) == index ? deleted[low] : seen[index - low];
        }
    }

    /// <summary>The place of a message; where it is not there, the complement of the place it would have.</summary>
    public int IndexOf(MessageKey key)
    {
        var (among, amongDeleted) = (seen.IndexOf(key), deleted.IndexOf(key));
        var isThere = among >= 0 || amongDeleted >= 0;
        var place = Before(among) + Before(amongDeleted);
        return isThere ? place : ~place;
    }

    /// <summary>The same messages, newest first.</summary>
    public IEnumerable<MessageKey> NewestFirst() =>
        deleted.IsEmpty ? seen.Reverse() : Merge(seen.Reverse(), deleted.Reverse(), newest: true);

    public IEnumerator<MessageKey> GetEnumerator() =>
        (deleted.IsEmpty ? seen : Merge(seen, deleted, newest: false)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOfDeleted(int index) => index + Before(seen.IndexOf(deleted[index]));

    /// <summary>How many keys of a set stand before one, by what the set says of its place.</summary>
    private static int Before(int index) => index >= 0 ? index : ~index;

    private static IEnumerable<MessageKey> Merge(IEnumerable<MessageKey> some, IEnumerable<MessageKey> others, bool newest)
    {
        using var one = some.GetEnumerator();
        using var other = others.GetEnumerator();
        var (hasOne, hasOther) = (one.MoveNext(), other.MoveNext());
        while (hasOne || hasOther)
        {
            var takesOne = hasOne && (!hasOther || one.Current.CompareTo(other.Current) > 0 == newest);
            yield return takesOne ? one.Current : other.Current;
            if (takesOne) hasOne = one.MoveNext();
            else hasOther = other.MoveNext();
        }
    }
}
