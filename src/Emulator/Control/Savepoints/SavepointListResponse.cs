namespace Chats.Emulator.Control.Savepoints;

/// <summary>The savepoints of a world in the order they were saved.</summary>
internal sealed record SavepointListResponse(IReadOnlyList<SavepointResponse> Savepoints);
