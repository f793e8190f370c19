namespace Chats.Emulator.Faults.Kinds;

/// <summary>What happens to the connection instead of an answer.</summary>
internal enum FaultConnection
{
    /// <summary>A TCP RST; in memory an aborted request.</summary>
    Reset,

    /// <summary>An orderly close without a byte of an answer.</summary>
    Close,

    /// <summary>Nothing at all, until the client gives up.</summary>
    Hang,
}
