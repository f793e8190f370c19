namespace Chats.Emulator.Control;

/// <summary>Every world, by name.</summary>
internal sealed record WorldList(IReadOnlyList<WorldInfo> Worlds);
