namespace Chats.Emulator.Common.Collections;

/// <summary>Changes of a persistent collection that wait to be made together, the latest first.</summary>
/// <param name="item">The latest change.</param>
/// <param name="earlier">Those before it; null: there are none.</param>
/// <remarks>
/// Each change of a tree or a trie copies a path to its root. Paths of several changes have much in common, which is then copied once.
/// </remarks>
internal sealed class Backlog<T>(T item, Backlog<T>? earlier)
{
    public T Item => item;

    public Backlog<T>? Earlier => earlier;

    public int Count { get; } = (earlier?.Count ?? 0) + 1;

    /// <summary>All changes, the latest first.</summary>
    public IEnumerable<T> All
    {
        get
        {
            for (var change = this; change is not null; change = change.Earlier) yield return change.Item;
        }
    }
}
