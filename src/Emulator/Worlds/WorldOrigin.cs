using System.Collections.Immutable;
using Chats.Emulator.Faults;

namespace Chats.Emulator.Worlds;

/// <summary>What a world is made from, and what a reset brings it back to.</summary>
/// <param name="ScenarioName">The scenario's name.</param>
/// <param name="ScenarioText">Its YAML, as it was given.</param>
/// <param name="State">The seeded state.</param>
internal sealed record WorldOrigin(string ScenarioName, string ScenarioText, WorldState State)
{
    /// <summary>Where a manual clock starts; null for a real clock.</summary>
    public DateTimeOffset? ManualNow { get; init; }

    public ImmutableArray<FaultRule> Faults { get; init; } = [];

    /// <summary>True when only declared tokens are accepted.</summary>
    public bool StrictTokens { get; init; }

    public ImmutableArray<DeclaredToken> Tokens { get; init; } = [];
}
