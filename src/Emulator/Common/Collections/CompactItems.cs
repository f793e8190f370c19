using System.Numerics;

namespace Chats.Emulator.Common.Collections;

/// <summary>Things that are kept as small records; each becomes an object when it is first asked for, and stays that object.</summary>
/// <param name="records">Their records; nobody changes them.</param>
/// <param name="read">Makes the object of the record at a place; it may be called by several threads, and more than once.</param>
/// <remarks>
/// The collector of memory visits every object, and copies a new one twice; arrays of records it neither visits nor copies. So a million
/// chats cost it nothing until they are used.
/// </remarks>
/// <exception cref="ArgumentException">Two have the same id.</exception>
internal sealed class CompactItems<TRecord, T>(ChunkedList<TRecord> records, Func<int, T> read) : ICompactItems<T>
    where TRecord : struct, ISequenced
    where T : class, ISequenced
{
    private readonly ItemsOnDemand<T> _items = new(records.Count, read);

    /// <summary>A hash table with open addressing: the place of a record and one, or zero.</summary>
    private readonly int[] _table = TableOf(records);

    public int Count => records.Count;

    public IEnumerable<T> All => _items.At(Enumerable.Range(0, records.Count));

    public IEnumerable<T> BySequence => _items.At(Enumerable.Range(0, records.Count).OrderBy(place => records[place].Sequence));

    /// <summary>The object of the record at a place, always the same one.</summary>
    public T this[int place] => _items[place];

    public T? Find(Guid id) => PlaceOf(id) is >= 0 and var place ? _items[place] : null;

    /// <summary>The object of the record at a place; null: nobody has asked for it yet.</summary>
    public T? Made(int place) => _items.Made(place);

    /// <summary>The place of what has that id; -1: nothing has.</summary>
    public int PlaceOf(Guid id)
    {
        for (var slot = SlotOf(id, _table.Length); _table[slot] is var next and not 0; slot = (slot + 1) & (_table.Length - 1))
        {
            if (records[next - 1].Id == id) return next - 1;
        }

        return -1;
    }

    private static int[] TableOf(ChunkedList<TRecord> records)
    {
        var table = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * records.Count) + 1)];
        for (var place = 0; place < records.Count; place++)
        {
            var id = records[place].Id;
            var slot = SlotOf(id, table.Length);
            for (; table[slot] is var other and not 0; slot = (slot + 1) & (table.Length - 1))
            {
                if (records[other - 1].Id == id) throw new ArgumentException($"Two have the id {id}.", nameof(records));
            }

            table[slot] = place + 1;
        }

        return table;
    }

    /// <summary>Where the search for an id begins in a table whose length is a power of two.</summary>
    private static int SlotOf(Guid id, int length) => (int)(new IdKey(id).Hash >> 32) & (length - 1);
}
