namespace Chats.Emulator.Control.Savepoints;

/// <summary>A named point of a world to go back to.</summary>
/// <param name="Name">Its name in the world.</param>
/// <param name="At">The world's time when it was saved.</param>
public sealed record SavepointResponse(string Name, DateTimeOffset At);
