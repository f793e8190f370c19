using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State;

/// <summary>
/// Which page of an ordered list of messages is asked for. It hangs on a message and not on a count, so it stays right while messages come
/// and go.
/// </summary>
/// <param name="Seen">The sequence of the message seen last, whether that still exists or not; null: the first page.</param>
/// <param name="Limit">The most messages on it.</param>
/// <param name="NewestFirst">Which end the walk begins at.</param>
internal sealed record MessageSlice(long? Seen, int Limit, bool NewestFirst)
{
    /// <summary>The page's messages, at the cost of O(log n) each.</summary>
    /// <param name="list">The whole list, oldest first.</param>
    /// <param name="hasMore">Whether anything follows the page.</param>
    public MessageKey[] Of(ImmutableSortedSet<MessageKey> list, out bool hasMore)
    {
        var start = Start(list);
        var ahead = NewestFirst ? start + 1 : list.Count - start;
        var page = new MessageKey[Math.Min(Limit, ahead)];
        for (var i = 0; i < page.Length; i++) page[i] = list[NewestFirst ? start - i : start + i];
        hasMore = ahead > Limit;
        return page;
    }

    private int Start(ImmutableSortedSet<MessageKey> list)
    {
        if (Seen is not { } sequence) return NewestFirst ? list.Count - 1 : 0;
        var found = list.IndexOf(new MessageKey(sequence, Guid.Empty));
        var (older, newer) = found >= 0 ? (found - 1, found + 1) : (~found - 1, ~found);
        return NewestFirst ? older : newer;
    }
}
