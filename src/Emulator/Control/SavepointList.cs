namespace Chats.Emulator.Control;

/// <summary>The savepoints of a world in the order they were saved.</summary>
public sealed record SavepointList(IReadOnlyList<SavepointInfo> Savepoints);
