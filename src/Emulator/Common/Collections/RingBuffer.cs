namespace Chats.Emulator.Common.Collections;

/// <summary>
/// The latest things of a world, numbered from one and bounded. A busy world neither grows nor litters: places are used again.
/// </summary>
/// <remarks>
/// Things stand in segments. To keep the content costs one reference a segment: whatever is written afterwards goes to a copy of the
/// segment, made when it is first written to. Nothing is copied while no content is kept. The owner guards it with a lock.
/// </remarks>
/// <param name="capacity">How many are remembered.</param>
internal sealed class RingBuffer<T>(int capacity)
    where T : class
{
    private readonly RingBufferSegment<T>?[] _segments =
        new RingBufferSegment<T>?[(capacity + RingBufferSegment<T>.Length - 1) / RingBufferSegment<T>.Length];

    /// <summary>The lowest number still held.</summary>
    public long First { get; private set; } = 1;

    /// <summary>The number of what comes next.</summary>
    public long Next { get; private set; } = 1;

    /// <summary>Changes whenever the content was kept or returned to; what was written under another one belongs to others too.</summary>
    public object Epoch { get; private set; } = new();

    /// <summary>The place of what comes next, which counts as taken from now on. It may still hold what is forgotten thereby.</summary>
    public ref T? NextSlot()
    {
        ref var place = ref GetWritable(Next++);
        First = Math.Max(First, Next - capacity);
        return ref place;
    }

    /// <summary>What has that number, unless it is forgotten or yet to come.</summary>
    public T? Find(long number) =>
        number >= First && number < Next ? _segments[IndexOf(number) / RingBufferSegment<T>.Length]![IndexOf(number)] : null;

    /// <summary>Puts another thing in the place of one that may be forgotten already.</summary>
    public void Replace(long number, T thing)
    {
        if (number >= First && number < Next) GetWritable(number) = thing;
    }

    /// <summary>Everything held with a higher number, oldest first.</summary>
    public IEnumerable<T> After(long number)
    {
        for (var at = number < First ? First : number < Next ? number + 1 : Next; at < Next; at++)
        {
            if (Find(at) is { } thing) yield return thing;
        }
    }

    /// <summary>Everything held whose key, which grows with the number, is higher, oldest first.</summary>
    public IEnumerable<T> After(long key, Func<T, long> keyOf)
    {
        var (low, high) = (First, Next);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Find(middle) is { } thing && keyOf(thing) > key) high = middle;
            else low = middle + 1;
        }

        return After(low - 1);
    }

    /// <summary>Forgets the oldest; null when there is nothing.</summary>
    public T? Forget()
    {
        if (First >= Next) return null;
        ref var place = ref GetWritable(First++);
        var forgotten = place;
        place = null;
        return forgotten;
    }

    public RingBufferContent<T> Capture()
    {
        Epoch = new object();
        return new RingBufferContent<T>([.. _segments], First, Next);
    }

    public void Restore(RingBufferContent<T> content)
    {
        Array.Clear(_segments);
        content.Segments.CopyTo(_segments);
        (First, Next, Epoch) = (content.First, content.Next, new object());
    }

    private int IndexOf(long number) => (int)((number - 1) % capacity);

    private ref T? GetWritable(long number)
    {
        var index = IndexOf(number);
        ref var segment = ref _segments[index / RingBufferSegment<T>.Length];
        if (segment?.Epoch != Epoch) segment = new RingBufferSegment<T>(Epoch, segment);
        return ref segment[index];
    }
}
