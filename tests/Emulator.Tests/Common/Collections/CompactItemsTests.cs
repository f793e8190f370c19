using CsCheck;

namespace Chats.Emulator.Common.Collections;

/// <summary>Records by id, each of which becomes one object; and the map that begins with them.</summary>
public sealed class CompactItemsTests
{
    private static readonly Gen<Record[]> Records = Gen.Select(Gen.Guid, Gen.Int, (id, value) => new Record(id, value)).Array[0, 5000];

    [Fact]
    public void Each_is_found_by_its_id_and_is_always_the_same_object() => Records.Sample(
        records =>
        {
            var items = Of(records);

            Assert.Equal(records.Length, items.Count);
            Assert.Null(items.Find(Guid.Empty));
            foreach (var record in records.Where((_, place) => place % 3 == 0))
            {
                Assert.Equal(record.Value, items.Find(record.Id)!.Value);
                Assert.Same(items.Find(record.Id), items.Find(record.Id));
            }

            Assert.Equal(records.Select(record => new Item(record.Id, record.Value)), items.All);
            Assert.All(items.All.Where((_, place) => place % 3 == 0), item => Assert.Same(item, items.Find(item.Id)));
        },
        iter: 20);

    [Fact]
    public void Threads_that_ask_at_the_same_time_get_the_same_object()
    {
        var records = Enumerable.Range(0, 3000).Select(value => new Record(new Guid(value, 0, 0, new byte[8]), value)).ToArray();
        var items = Of(records);
        var found = new Item[4][];

        Parallel.For(0, found.Length, thread => found[thread] = [.. records.Select(record => items.Find(record.Id)!)]);

        Assert.All(found, each => Assert.All(each.Zip(found[0]), pair => Assert.Same(pair.Second, pair.First)));
    }

    [Fact]
    public void Two_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => Of([new Record(Guid.Empty, 1), new Record(Guid.Empty, 2)]));

    [Fact]
    public void A_map_that_begins_with_them_holds_what_was_put_last() => Gen.Select(Records, Gen.Guid.Array[0, 50]).Sample(
        (records, others) =>
        {
            var changed = records.Where((_, place) => place % 5 == 0).Select(record => new Item(record.Id, record.Value + 1));
            var added = others.Select(id => new Item(id, 7)).ToArray();
            var began = IdMap<Item>.Of([], Of(records));
            var map = began.Put(changed).Put(added);

            Assert.Equal(records.Length, began.Count);
            Assert.Equal(records.Length + added.Length, map.Count);
            Assert.Equal(records.Select(record => record.Value), began.Values.Select(item => item.Value));
            var expected = records.Select((record, place) => new Item(record.Id, place % 5 == 0 ? record.Value + 1 : record.Value));
            Assert.Equal(expected.Concat(added).OrderBy(item => item.Id), map.Values.OrderBy(item => item.Id));
            Assert.Equal(map.Values.Select(item => item.Sequence).Order(), map.BySequence().Select(item => item.Sequence));
            Assert.Equal(map.Values.OrderBy(item => item.Id), map.BySequence().OrderBy(item => item.Id));
            Assert.All(map.Values.Take(100), item => Assert.Equal(item, map[item.Id]));
        },
        iter: 20);

    private static CompactItems<Record, Item> Of(IEnumerable<Record> records)
    {
        var list = new ChunkedList<Record>();
        foreach (var record in records) list.Add(record);
        return new CompactItems<Record, Item>(list, place => new Item(list[place].Id, list[place].Value));
    }

    private readonly record struct Record(Guid Id, int Value) : ISequenced
    {
        public long Sequence => Value;
    }

    private sealed record Item(Guid Id, int Value) : ISequenced
    {
        public long Sequence => Value;
    }
}
