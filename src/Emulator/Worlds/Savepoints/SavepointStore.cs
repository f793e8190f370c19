namespace Chats.Emulator.Worlds.Savepoints;

/// <summary>The savepoints of one world in the order they were saved.</summary>
/// <param name="maximum">How many there may be.</param>
internal sealed class SavepointStore(int maximum)
{
    private readonly Lock _gate = new();
    private readonly List<Savepoint> _savepoints = [];

    public int Maximum { get; } = maximum;

    public IReadOnlyList<Savepoint> All
    {
        get
        {
            lock (_gate) return [.. _savepoints];
        }
    }

    /// <summary>
    /// Adds one at the end, in place of an earlier one of that name; false, and nothing happens, when there are too many.
    /// </summary>
    public bool TryPut(Savepoint savepoint, out bool isNew)
    {
        lock (_gate)
        {
            var earlier = IndexOf(savepoint.Name);
            isNew = earlier < 0;
            if (isNew && _savepoints.Count >= Maximum) return false;
            if (!isNew) _savepoints.RemoveAt(earlier);
            _savepoints.Add(savepoint);
            return true;
        }
    }

    public Savepoint? Find(string name)
    {
        lock (_gate) return IndexOf(name) is >= 0 and var index ? _savepoints[index] : null;
    }

    public bool Remove(string name)
    {
        lock (_gate)
        {
            var index = IndexOf(name);
            if (index >= 0) _savepoints.RemoveAt(index);
            return index >= 0;
        }
    }

    public void Clear()
    {
        lock (_gate) _savepoints.Clear();
    }

    private int IndexOf(string name) => _savepoints.FindIndex(savepoint => savepoint.Name == name);
}
