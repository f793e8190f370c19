namespace Chats.Emulator.Control;

/// <summary>The savepoints of a world in the order they were saved.</summary>
internal sealed record SavepointList(IReadOnlyList<SavepointInfo> Savepoints);
