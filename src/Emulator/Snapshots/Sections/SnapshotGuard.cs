using System.Diagnostics.CodeAnalysis;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>Says why a snapshot cannot be read.</summary>
internal static class SnapshotGuard
{
    /// <exception cref="InvalidDataException">It is not so.</exception>
    public static void Require([DoesNotReturnIf(false)] bool isSo, string problem)
    {
        if (!isSo) throw new InvalidDataException(problem);
    }

    /// <exception cref="InvalidDataException">It is not so with an item of a list.</exception>
    public static void Require([DoesNotReturnIf(false)] bool isSo, string list, int index, string problem)
    {
        if (!isSo)
        {
            throw new InvalidDataException(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.{list}[{index}]: {problem}"));
        }
    }

    /// <exception cref="InvalidDataException">Two items of a list have the same key.</exception>
    public static void RequireUnique<T, TKey>(IEnumerable<T> items, string list, Func<T, TKey> key, string problem)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        foreach (var (i, item) in items.Index()) Require(seen.Add(key(item)), list, i, problem);
    }
}
