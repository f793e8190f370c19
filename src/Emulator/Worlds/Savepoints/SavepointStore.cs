using Chats.Emulator.Common;

namespace Chats.Emulator.Worlds.Savepoints;

/// <summary>The savepoints of one world in the order they were saved.</summary>
/// <param name="maximum">How many there may be.</param>
/// <param name="changed">Is told after each change; must be quick.</param>
internal sealed class SavepointStore(int maximum, Action? changed = null)
{
    private readonly Lock _gate = new();
    private readonly List<Savepoint> _savepoints = [];

    private readonly ChangeCounter _changes = new(changed);

    public int Maximum { get; } = maximum;

    /// <summary>How often one came or went.</summary>
    public long Changes => _changes.Count;

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
        }

        _changes.Tell();
        return true;
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
            if (index < 0) return false;
            _savepoints.RemoveAt(index);
        }

        _changes.Tell();
        return true;
    }

    public void Clear()
    {
        lock (_gate) _savepoints.Clear();
        _changes.Tell();
    }

    /// <summary>Holds these and no others.</summary>
    public void Restore(IEnumerable<Savepoint> savepoints)
    {
        lock (_gate)
        {
            _savepoints.Clear();
            _savepoints.AddRange(savepoints);
        }
    }

    private int IndexOf(string name) => _savepoints.FindIndex(savepoint => savepoint.Name == name);
}
