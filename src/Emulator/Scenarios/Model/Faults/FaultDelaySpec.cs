namespace Chats.Emulator.Scenarios.Model.Faults;

internal sealed class FaultDelaySpec
{
    public TimeSpan? Fixed { get; set; }

    public TimeSpan? Min { get; set; }

    public TimeSpan? Max { get; set; }

    public TimeSpan? Median { get; set; }

    public double? Sigma { get; set; }
}
