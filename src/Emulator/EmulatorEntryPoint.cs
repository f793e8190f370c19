namespace Chats.Emulator;

/// <summary>Names the emulator's program to <c>WebApplicationFactory</c>; it holds nothing.</summary>
public sealed class EmulatorEntryPoint
{
    private EmulatorEntryPoint()
    {
    }
}
