namespace Chats.Emulator.Control;

/// <summary>Every world, by name.</summary>
public sealed record WorldList(IReadOnlyList<WorldInfo> Worlds);
