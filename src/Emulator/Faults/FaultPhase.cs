namespace Chats.Emulator.Faults;

/// <summary>Whether a fault hits instead of the operation, or after it: the change is kept and the answer is corrupted.</summary>
internal enum FaultPhase
{
    Before,
    After,
}
