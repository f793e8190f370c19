namespace Chats.Emulator.Scenarios;

/// <summary>A value that remembers where it was written, so that a later check can point there.</summary>
internal sealed record Located<T>(T Value, Position Position);
