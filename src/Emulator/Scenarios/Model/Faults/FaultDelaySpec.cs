namespace Chats.Emulator.Scenarios.Model.Faults;

internal sealed class FaultDelaySpec
{
    /// <summary>How long an answer, or the next part of one, may be held back.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public TimeSpan? Fixed { get; set; }

    public TimeSpan? Min { get; set; }

    public TimeSpan? Max { get; set; }

    public TimeSpan? Median { get; set; }

    public double? Sigma { get; set; }
}
