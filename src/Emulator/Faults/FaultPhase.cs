namespace Chats.Emulator.Faults;

/// <summary>Whether a fault strikes instead of the operation, or after it: the change is kept and the answer is spoilt.</summary>
internal enum FaultPhase
{
    Before,
    After,
}
