using System.Collections.Immutable;
using Chats.Emulator.Faults;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Savepoints;

/// <summary>What a world is made from, and what a reset brings it back to.</summary>
/// <param name="ScenarioName">The scenario's name.</param>
/// <param name="ScenarioText">Its YAML, as it was given.</param>
/// <param name="State">The seeded state.</param>
internal sealed record WorldOrigin(string ScenarioName, string ScenarioText, WorldState State)
{
    /// <summary>How its clock begins.</summary>
    public ClockState Clock { get; init; } = ClockState.Real;

    public ImmutableArray<FaultRule> Faults { get; init; } = [];

    /// <summary>True when only declared tokens are accepted.</summary>
    public bool StrictTokens { get; init; }

    public ImmutableArray<DeclaredToken> Tokens { get; init; } = [];

    /// <summary>What its scenario read from environment variables; null: nothing.</summary>
    public EnvironmentValues? Environment { get; init; }

    /// <summary>
    /// Where a world that came from a file begins, in every detail; null: with <see cref="State"/>, and nothing has happened yet.
    /// </summary>
    public WorldContent? Start { get; init; }

    /// <summary>
    /// The origin of a world that starts where another one stood: one reference, whatever its size. What the other remembers stays behind.
    /// </summary>
    public WorldOrigin Fork(WorldContent content) => this with
    {
        State = content.State,
        Clock = content.Clock,
        Faults = [.. content.Faults.Select(status => status.Rule)],
        Start = null,
    };

    /// <summary>What a world of this origin begins with.</summary>
    public WorldContent Begin() =>
        Start ?? new WorldContent(State, Clock) { Faults = [.. Faults.Select(rule => new FaultStatus(rule, 0, 0))] };
}
