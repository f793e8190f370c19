using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Control.Chats;

/// <summary>Neighbouring messages of a chat, oldest first, at the cost of O(log n) each.</summary>
/// <param name="List">All messages of the chat.</param>
/// <param name="First">The first that is meant.</param>
/// <param name="End">The place behind the last.</param>
internal sealed record ChatSlice(ImmutableSortedSet<MessageKey> List, int First, int End)
{
    public bool HasOlder => First > 0;

    public bool HasNewer => End < List.Count;

    public IEnumerable<MessageKey> Keys
    {
        get
        {
            for (var i = First; i < End; i++) yield return List[i];
        }
    }

    public static ChatSlice Latest(ImmutableSortedSet<MessageKey> list, int limit) => Of(list, list.Count - limit, list.Count);

    public static ChatSlice Before(ImmutableSortedSet<MessageKey> list, MessageKey place, int limit)
    {
        var (at, _) = Find(list, place);
        return Of(list, at - limit, at);
    }

    public static ChatSlice After(ImmutableSortedSet<MessageKey> list, MessageKey place, int limit)
    {
        var (at, isThere) = Find(list, place);
        var first = isThere ? at + 1 : at;
        return Of(list, first, first + limit);
    }

    /// <summary>The message in the middle; near an end the others still fill the slice.</summary>
    public static ChatSlice Around(ImmutableSortedSet<MessageKey> list, MessageKey place, int limit)
    {
        var first = Math.Clamp(Find(list, place).At - ((limit - 1) / 2), 0, Math.Max(0, list.Count - limit));
        return Of(list, first, first + limit);
    }

    private static ChatSlice Of(ImmutableSortedSet<MessageKey> list, int first, int end) =>
        new(list, Math.Max(0, first), Math.Min(list.Count, end));

    private static (int At, bool IsThere) Find(ImmutableSortedSet<MessageKey> list, MessageKey place) =>
        list.IndexOf(place) is >= 0 and var at ? (at, true) : (~list.IndexOf(place), false);
}
