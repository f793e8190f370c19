namespace Chats.Emulator.Control.Health;

/// <summary>The answer of <c>GET /_emulator/health</c>.</summary>
/// <param name="Status">Always <c>ok</c> while the emulator answers.</param>
/// <param name="Version">The emulator's version.</param>
/// <param name="Scenario">The name of the scenario the emulator was started with.</param>
/// <param name="Worlds">How many worlds exist.</param>
public sealed record EmulatorHealthResponse(string Status, string Version, string Scenario, int Worlds);
