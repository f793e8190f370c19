namespace Chats.Emulator.Control.Worlds;

/// <summary>Every world, by name.</summary>
internal sealed record WorldListResponse(IReadOnlyList<WorldResponse> Worlds);
