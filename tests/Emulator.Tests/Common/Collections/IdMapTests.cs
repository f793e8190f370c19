using CsCheck;

namespace Chats.Emulator.Common.Collections;

/// <summary>The map holds what a dictionary would, after any changes, and earlier maps stay as they were.</summary>
public sealed class IdMapTests
{
    /// <summary>Few ids, so that many are put twice; some part in their last bits only.</summary>
    private static readonly Gen<Guid> Ids = Gen.OneOf(
        Gen.Guid,
        Gen.Int[0, 20].Select(low => new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, (byte)low)),
        Gen.Int[0, 20].Select(low => SameHash((ulong)low)));

    private static readonly Gen<Item[]> Items =
        Gen.Select(Ids, Gen.Int, (id, value) => new Item(id, value)).Array[0, 200];

    [Fact]
    public void Holds_what_was_put_last() => Items.Sample(items =>
    {
        var map = items.Aggregate(IdMap<Item>.Empty, (before, item) => before.Put(item));

        AssertHolds(items.GroupBy(item => item.Id).Select(same => same.Last()), map);
    });

    [Fact]
    public void Made_at_once_it_is_as_made_one_by_one() => Items.Sample(items =>
    {
        var different = items.DistinctBy(item => item.Id).ToArray();

        AssertHolds(different, IdMap<Item>.Of(different));
        Assert.Equal(IdMap<Item>.Empty.Put(different).Values, IdMap<Item>.Of(different).Values);
    });

    [Fact]
    public void The_map_before_a_change_stays_as_it_was() => Gen.Select(Items, Items).Sample((first, second) =>
    {
        var before = IdMap<Item>.Empty.Put(first);
        var known = before.Values.ToArray();

        before.Put(second);

        AssertHolds(known, before);
    });

    [Fact]
    public void Two_of_one_id_are_not_made_at_once()
    {
        var item = new Item(Guid.Empty, 1);

        Assert.Throws<ArgumentException>(() => IdMap<Item>.Of([item, item with { Value = 2 }]));
    }

    [Fact]
    public void What_is_not_in_it_is_not_found()
    {
        var map = IdMap<Item>.Empty.Put(new Item(SameHash(1), 1));

        Assert.Null(map.GetValueOrDefault(SameHash(2)));
        Assert.False(map.ContainsKey(Guid.Empty));
        Assert.Throws<KeyNotFoundException>(() => map[Guid.Empty]);
    }

    private static void AssertHolds(IEnumerable<Item> expected, IdMap<Item> map)
    {
        var items = expected.ToArray();
        Assert.Equal(items.Length, map.Count);
        Assert.Equal(items.OrderBy(item => item.Id), map.Values.OrderBy(item => item.Id));
        Assert.All(items, item => Assert.Equal(item, map[item.Id]));
    }

    /// <summary>Ids whose halves cancel each other out in the hash, so that only their own bits tell them apart.</summary>
    private static Guid SameHash(ulong half)
    {
        var id = new Guid([.. BitConverter.GetBytes(half), .. BitConverter.GetBytes((half << 32) | (half >> 32))]);
        Assert.Equal(0UL, new IdKey(id).Hash);
        return id;
    }

    private sealed record Item(Guid Id, int Value) : ISequenced
    {
        public long Sequence => Value;
    }
}
