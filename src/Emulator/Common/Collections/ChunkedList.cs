using System.Runtime.InteropServices;

namespace Chats.Emulator.Common.Collections;

/// <summary>A list for very many items: as it grows nothing is copied, and no memory is left over but in its last chunk.</summary>
internal sealed class ChunkedList<T>
{
    private const int ChunkBits = 12;
    private const int ChunkSize = 1 << ChunkBits;
    private const int SmallestChunk = 16;

    private readonly List<T[]> _chunks = [];

    public int Count { get; private set; }

    public T this[int place]
    {
        get => _chunks[place >> ChunkBits][place & (ChunkSize - 1)];
        set => _chunks[place >> ChunkBits][place & (ChunkSize - 1)] = value;
    }

    public void Add(T item)
    {
        var place = Count & (ChunkSize - 1);
        if (place == 0) _chunks.Add(new T[Count == 0 ? SmallestChunk : ChunkSize]);
        ref var last = ref CollectionsMarshal.AsSpan(_chunks)[^1];
        if (place == last.Length) Array.Resize(ref last, 2 * place); // only the first one begins small
        last[place] = item;
        Count++;
    }

    /// <summary>Some of the items, one after the other.</summary>
    public IEnumerable<T> From(Range range)
    {
        for (var (place, end) = (range.Start.Value, range.End.Value); place < end; place++) yield return this[place];
    }
}
