namespace Chats.Emulator.Benchmarks;

/// <summary>The value in the middle: one round that something disturbed does not move it.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
