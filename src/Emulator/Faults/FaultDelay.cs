namespace Chats.Emulator.Faults;

/// <summary>
/// How long an answer is held back on the world's clock: fixed, uniform between two bounds, or log-normal around a median.
/// </summary>
internal sealed record FaultDelay
{
    public TimeSpan? Fixed { get; init; }

    public TimeSpan? Min { get; init; }

    public TimeSpan? Max { get; init; }

    public TimeSpan? Median { get; init; }

    /// <summary>The spread of the log-normal delay: the standard deviation of its logarithm.</summary>
    public double Sigma { get; init; } = 0.4;
}
