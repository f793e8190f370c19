namespace Chats.Emulator.Testing;

/// <summary>
/// How long an answer is held back: always as long (<c>Delay = TimeSpan.FromSeconds(2)</c>), at random between <see cref="Min"/> and
/// <see cref="Max"/>, or log-normal around a <see cref="Median"/>, as networks are. What is drawn follows from the scenario's seed.
/// </summary>
public sealed record FaultDelay
{
    /// <summary>Always exactly so long; nothing else goes with it.</summary>
    public TimeSpan? Fixed { get; init; }

    /// <summary>With <see cref="Max"/>: the shortest delay; every one up to the longest is as likely. Null: none at all.</summary>
    public TimeSpan? Min { get; init; }

    /// <summary>The longest delay.</summary>
    public TimeSpan? Max { get; init; }

    /// <summary>Half of the delays are shorter than this, a few much longer.</summary>
    public TimeSpan? Median { get; init; }

    /// <summary>With <see cref="Median"/>: the spread, 0–2; 0 means always the median, null 0.4.</summary>
    public double? Sigma { get; init; }

    /// <summary>A delay that is always as long.</summary>
    /// <param name="delay">How long.</param>
    public static implicit operator FaultDelay(TimeSpan delay) => FromTimeSpan(delay);

    /// <summary>A delay that is always as long.</summary>
    /// <param name="delay">How long.</param>
    public static FaultDelay FromTimeSpan(TimeSpan delay) => new() { Fixed = delay };
}
