namespace Chats.Emulator.Scenarios.Files;

internal sealed class FaultDripSpec
{
    public int Bytes { get; set; } = 1;

    public TimeSpan Every { get; set; }
}
