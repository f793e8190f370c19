using System.Globalization;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Reports values that may stand only once.</summary>
internal static class Duplicates
{
    public static void Report<T>(string what, IEnumerable<Located<T>?> values, Problems problems, IEqualityComparer<T>? comparer = null)
        where T : notnull
    {
        var first = new Dictionary<T, Position>(comparer);
        foreach (var value in values.OfType<Located<T>>())
        {
            if (first.TryAdd(value.Value, value.Position)) continue;
            problems.Add(value.Position, string.Create(
                CultureInfo.InvariantCulture,
                $"duplicate {what} '{value.Value}'; the first is in {first[value.Value].SeenFrom(value.Position)}"));
        }
    }
}
