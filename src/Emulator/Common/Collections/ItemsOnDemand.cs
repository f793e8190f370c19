namespace Chats.Emulator.Common.Collections;

/// <summary>
/// Objects that are made when they are first asked for, each from its place. From then on the object of a place is always the same: whoever
/// compares references, or keeps something by them, sees one thing.
/// </summary>
/// <param name="count">How many places there are.</param>
/// <param name="make">Makes the object of a place; it may be called by several threads, and more than once.</param>
internal sealed class ItemsOnDemand<T>(int count, Func<int, T> make)
    where T : class
{
    private const int ChunkBits = 10;
    private const int ChunkSize = 1 << ChunkBits;

    /// <summary>The objects there are by now; a chunk of them comes with the first.</summary>
    private readonly T?[]?[] _made = new T?[]?[(count + ChunkSize - 1) >> ChunkBits];

    /// <summary>The object of a place, always the same one.</summary>
    public T this[int place]
    {
        get
        {
            if (Made(place) is { } known) return known;
            var made = make(place);
            return Interlocked.CompareExchange(ref ChunkOf(place)[place & (ChunkSize - 1)], made, null) ?? made;
        }
    }

    /// <summary>The object of a place; null: nobody has asked for it yet.</summary>
    public T? Made(int place) =>
        Volatile.Read(ref _made[place >> ChunkBits]) is { } chunk ? Volatile.Read(ref chunk[place & (ChunkSize - 1)]) : null;

    /// <summary>Those at some places; one that nobody has asked for yet is made anew and not kept.</summary>
    public IEnumerable<T> At(IEnumerable<int> places) => places.Select(place => Made(place) ?? make(place));

    private T?[] ChunkOf(int place)
    {
        ref var chunk = ref _made[place >> ChunkBits];
        if (Volatile.Read(ref chunk) is { } known) return known;
        var made = new T?[ChunkSize];
        return Interlocked.CompareExchange(ref chunk, made, null) ?? made;
    }
}
