using Chats.Emulator.Determinism;

namespace Chats.Emulator.Faults;

/// <summary>Draws a delay from its distribution; the same rule and call always get the same one.</summary>
internal static class FaultDelays
{
    public static TimeSpan Draw(FaultDelay delay, Chance chance, string rule, long call)
    {
        if (delay.Fixed is { } fix) return fix;
        if (delay.Median is { } median)
        {
            var drawn = median * Math.Exp(delay.Sigma * chance.Normal($"delay:{rule}", call));
            return delay.Max is { } cap && drawn > cap ? cap : drawn;
        }

        var min = delay.Min ?? TimeSpan.Zero;
        var max = delay.Max ?? min;
        return min + ((max - min) * chance.Uniform($"delay:{rule}", call));
    }
}
