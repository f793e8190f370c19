using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;
using CsCheck;

namespace Chats.Emulator.Worlds;

/// <summary>Pages of messages against a model that filters and sorts everything.</summary>
public sealed class MessageSliceTests
{
    /// <summary>What happens between two pages: how many messages arrive, and which of those that are there are deleted.</summary>
    private static readonly Gen<(int Arriving, double[] Deleted)> Interlude = Gen.Select(Gen.Int[0, 5], Gen.Double.Unit.Array[0, 4]);

    private static readonly Gen<(int Count, int Limit, bool NewestFirst, (int Arriving, double[] Deleted)[] Interludes)> Walks =
        Gen.Select(Gen.Int[0, 120], Gen.Int[1, 40], Gen.Bool, Interlude.Array[0, 20]);

    [Fact]
    public void Agrees_with_the_model_page_by_page_while_messages_come_and_go() =>
        Walks.Sample(walk =>
        {
            foreach (var (list, slice, page, hasMore) in Pages(walk))
            {
                var ordered = walk.NewestFirst ? list.Reverse() : list;
                var ahead =
                    ordered.Where(key => slice.Seen is not { } seen || (walk.NewestFirst ? key.Sequence < seen : key.Sequence > seen))
                        .ToList();
                if (!page.SequenceEqual(ahead.Take(walk.Limit)) || hasMore != ahead.Count > walk.Limit) return false;
            }

            return true;
        }, iter: 1000);

    [Fact]
    public void Sees_every_message_that_stays_exactly_once_and_in_order() =>
        Walks.Sample(walk =>
        {
            var pages = Pages(walk).ToList();
            var seen = pages.SelectMany(page => page.Page).Select(key => key.Sequence).ToList();
            var (first, last) = (pages[0].List, pages[^1].List);
            var ordered = walk.NewestFirst ? seen.OrderDescending() : seen.Order();
            return seen.SequenceEqual(ordered)
                && seen.Distinct().Count() == seen.Count
                && first.Intersect(last).All(key => seen.Contains(key.Sequence));
        }, iter: 1000);

    [Fact]
    public void Goes_on_from_a_message_that_was_deleted_and_ends_beyond_the_last()
    {
        ImmutableSortedSet<MessageKey> list = [Key(2), Key(4), Key(8)];

        Assert.Equal([Key(2)], new MessageSlice(3, 5, NewestFirst: true).Of(list, out _));
        Assert.Equal([Key(4), Key(8)], new MessageSlice(3, 5, NewestFirst: false).Of(list, out _));
        Assert.Empty(new MessageSlice(0, 5, NewestFirst: true).Of(list, out var hasMore));
        Assert.Empty(new MessageSlice(8, 5, NewestFirst: false).Of(list, out _));
        Assert.Equal([Key(8)], new MessageSlice(long.MaxValue, 1, NewestFirst: true).Of(list, out _));
        Assert.False(hasMore);
    }

    private static IEnumerable<(ImmutableSortedSet<MessageKey> List, MessageSlice Slice, MessageKey[] Page, bool HasMore)> Pages(
        (int Count, int Limit, bool NewestFirst, (int Arriving, double[] Deleted)[] Interludes) walk)
    {
        // Every other number, as a chat's messages share the numbering with those of all chats.
        var next = walk.Count;
        ImmutableSortedSet<MessageKey> list = [.. Enumerable.Range(0, walk.Count).Select(n => Key(2 * n))];
        var slice = new MessageSlice(null, walk.Limit, walk.NewestFirst);
        for (var n = 0; ; n++)
        {
            var page = slice.Of(list, out var hasMore);
            yield return (list, slice, page, hasMore);
            if (!hasMore) yield break;
            slice = slice with { Seen = page[^1].Sequence };
            if (n >= walk.Interludes.Length) continue;
            foreach (var at in walk.Interludes[n].Deleted.Where(_ => !list.IsEmpty)) list = list.Remove(list[(int)(at * list.Count)]);
            for (var i = 0; i < walk.Interludes[n].Arriving; i++) list = list.Add(Key(2 * next++));
        }
    }

    private static MessageKey Key(long sequence) => new(sequence, new Guid((int)sequence, 0, 0, new byte[8]));
}
