namespace Chats.Emulator.Testing;

/// <summary>Worlds of scenarios built in code, on every host alike.</summary>
/// <example>
/// <code>
/// await using var world = await emulator.NewWorldAsync(Scenario.New("shop").Line("+12025550100"));
/// </code>
/// </example>
public static class ScenarioWorlds
{
    /// <summary>Creates a world from a scenario built in code, separate from all others; disposing it deletes it.</summary>
    /// <param name="emulator">Where.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 64; null: generated.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="ScenarioException">Something in the scenario does not go together.</exception>
    /// <exception cref="EmulatorControlException">The name is taken (409) or invalid (400), or there are too many worlds (409).</exception>
    public static Task<EmulatorWorld> NewWorldAsync(
        this IChatsEmulator emulator, Scenario scenario, string? name = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        ArgumentNullException.ThrowIfNull(scenario);
        return emulator.NewWorldAsync(name, scenario.ToYaml(), cancellation);
    }
}
