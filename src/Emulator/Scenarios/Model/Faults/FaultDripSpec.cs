namespace Chats.Emulator.Scenarios.Model.Faults;

internal sealed class FaultDripSpec
{
    public int Bytes { get; set; } = 1;

    public TimeSpan Every { get; set; }
}
