using CsCheck;

namespace Chats.Emulator.Common.Collections;

/// <summary>The set holds what a sorted set would, after any changes, and earlier sets stay as they were.</summary>
public sealed class BTreeSetTests
{
    /// <summary>Few numbers or many, so that blocks are filled, cut, emptied and joined.</summary>
    private static readonly Gen<int[]> Numbers = Gen.OneOf(Gen.Int[0, 50].Array[0, 100], Gen.Int[0, 5000].Array[0, 3000]);

    private static readonly Gen<(int[] Removed, int[] Added)[]> Changes = Gen.Select(Numbers, Numbers).Array[0, 20];

    [Fact]
    public void Holds_what_a_sorted_set_would() => Changes.Sample(changes =>
    {
        var expected = new SortedSet<int>();
        var set = BTreeSet<int>.Empty;
        foreach (var (removed, added) in changes)
        {
            expected.ExceptWith(removed);
            expected.UnionWith(added);
            set = set.With([.. removed], [.. added]);
            AssertHolds(expected, set);
        }
    }, iter: 50);

    [Fact]
    public void Made_of_sorted_items_it_is_as_made_by_changes() => Numbers.Sample(numbers =>
    {
        var set = BTreeSet<int>.OfSorted(numbers.Order());

        AssertHolds([.. numbers], set);
        AssertHolds([.. numbers.Skip(10)], set.With([.. numbers.Take(10).Except(numbers.Skip(10))], []));
    }, iter: 100);

    [Fact]
    public void Its_beginning_is_taken_away() => Gen.Select(Numbers, Gen.Int[0, 3000], Numbers).Sample((numbers, any, added) =>
    {
        var set = BTreeSet<int>.Empty.With([], [.. numbers]);
        var count = any % (set.Count + 1);

        var rest = set.WithoutFirst(count);

        AssertHolds([.. set.Skip(count)], rest);
        AssertHolds([.. numbers], set);
        AssertHolds([.. set.Skip(count), .. added], rest.With([], [.. added]));
    }, iter: 200);

    [Fact]
    public void The_set_before_a_change_stays_as_it_was() => Gen.Select(Numbers, Numbers, Numbers).Sample((first, removed, added) =>
    {
        var before = BTreeSet<int>.Empty.With([], [.. first]);

        before.With([.. removed], [.. added]);

        AssertHolds([.. first], before);
    }, iter: 100);

    /// <summary>As the list of a world's chats changes: what was anywhere comes to the front.</summary>
    [Fact]
    public void One_change_after_another_leaves_it_in_order()
    {
        var expected = new SortedSet<int>(Enumerable.Range(0, 20_000));
        var set = BTreeSet<int>.OfSorted(expected);
        for (var change = 1; change <= 19_000; change++)
        {
            var moved = 7919 * change % 20_000;
            expected.Remove(moved);
            expected.Add(-change);
            set = set.With([moved], [-change]);
        }

        AssertHolds(expected, set);
    }

    [Fact]
    public void There_is_nothing_at_a_place_outside()
    {
        var set = BTreeSet<int>.OfSorted([1, 2, 3]);

        Assert.Throws<ArgumentOutOfRangeException>(() => set[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => set[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => BTreeSet<int>.Empty[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Items(set, 2..4));
    }

    private static List<int> Items(BTreeSet<int> set, Range range)
    {
        var items = new List<int>();
        foreach (var item in set.From(range)) items.Add(item);
        return items;
    }

    private static void AssertHolds(SortedSet<int> expected, BTreeSet<int> set)
    {
        Assert.Equal(expected.Count, set.Count);
        Assert.Equal(expected, set);
        var some = (set.Count / 3)..(set.Count - (set.Count / 5));
        Assert.Equal(expected.Take(some), Items(set, some));
        foreach (var (place, item) in expected.Index())
        {
            Assert.Equal(item, set[place]);
            Assert.Equal(place, set.IndexOf(item));
            if (!expected.Contains(item + 1)) Assert.Equal(~(place + 1), set.IndexOf(item + 1));
        }

        Assert.Equal(~0, set.IndexOf(int.MinValue));
    }
}
