namespace Chats.Emulator.Control.Worlds;

/// <summary>The body of <c>POST /_emulator/worlds</c>; an empty object forks the boot scenario under a generated name.</summary>
/// <param name="Name">Letters, digits, dots, dashes and underscores, at most 64; generated when left out.</param>
/// <param name="From">The world whose present state the new one starts with, or else a savepoint of the world the call is about.</param>
/// <param name="Scenario">A scenario as YAML text to start from instead.</param>
internal sealed record CreateWorldRequest(string? Name = null, string? From = null, string? Scenario = null);
