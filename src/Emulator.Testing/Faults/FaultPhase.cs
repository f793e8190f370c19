namespace Chats.Emulator.Testing;

/// <summary>Whether a fault hits instead of the operation or after it.</summary>
public enum FaultPhase
{
    /// <summary>The operation does not happen.</summary>
    Before,

    /// <summary>The operation happens and its change is kept; only the answer is corrupted.</summary>
    After,
}
