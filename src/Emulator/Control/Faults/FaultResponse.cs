using System.Text.Json.Nodes;

namespace Chats.Emulator.Control.Faults;

/// <summary>A fault rule with its counters.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Calls">How many calls it has selected.</param>
/// <param name="Hits">How many of them it has hit.</param>
/// <param name="Rule">The rule as in a scenario.</param>
public sealed record FaultResponse(string Name, long Calls, long Hits, JsonObject Rule);
