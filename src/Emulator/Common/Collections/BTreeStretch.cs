namespace Chats.Emulator.Common.Collections;

/// <summary>Some items that stand together: whoever goes through them goes down the tree once a block, and makes no object.</summary>
internal struct BTreeStretch<T>(BTreeSet<T> set, int start, int end)
    where T : struct, IComparable<T>
{
    private int _next = start;
    private T[] _block = [];
    private int _place;

    public readonly T Current => _block[_place];

    public readonly BTreeStretch<T> GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next == end) return false;
        if (++_place >= _block.Length)
        {
            _place = _next;
            _block = set.ItemsAround(ref _place);
        }

        _next++;
        return true;
    }
}
