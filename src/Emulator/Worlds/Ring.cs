namespace Chats.Emulator.Worlds;

/// <summary>The latest of ever more items, numbered from one; when it is full the oldest gives way. Its owner's lock guards it.</summary>
internal sealed class Ring<T>(int capacity)
{
    private readonly List<T> _items = [];

    /// <summary>The number of the latest item, 0 before the first.</summary>
    public long Last { get; private set; }

    public void Add(T item)
    {
        var index = (int)(Last++ % capacity);
        if (index == _items.Count) _items.Add(item);
        else _items[index] = item;
    }

    /// <summary>What is still held and has a higher number, oldest first.</summary>
    public IEnumerable<T> After(long number)
    {
        for (var next = Math.Max(number, Last - _items.Count); next < Last; next++) yield return _items[(int)(next % capacity)];
    }

    /// <summary>Forgets everything and counts from one again.</summary>
    public void Clear()
    {
        _items.Clear();
        Last = 0;
    }
}
