using Chats.Emulator.Control;
using Chats.Emulator.Control.Worlds;

namespace Chats.Emulator.Testing;

/// <summary>Creates, lists and deletes worlds.</summary>
public sealed class WorldsControl
{
    private readonly ControlChannel _channel;

    internal WorldsControl(ControlChannel channel) => _channel = channel;

    /// <summary>Every world by name, with the token that opens it.</summary>
    public async Task<IReadOnlyList<WorldResponse>> ListAsync(CancellationToken cancellation = default) =>
        (await _channel.GetAsync("worlds", ControlJson.Wire.WorldListResponse, cancellation)).Worlds;

    /// <summary>
    /// Creates a world from the boot scenario, from YAML, as a copy of another world as it is now, or from a savepoint of this one.
    /// </summary>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 64; null: generated.</param>
    /// <param name="scenarioYaml">A scenario as YAML text to start from.</param>
    /// <param name="from">The world to copy, or else a savepoint of the world this control is about; not together with
    /// <paramref name="scenarioYaml"/>.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The name is taken (409) or invalid (400), the scenario has problems (422), there is no
    /// world or savepoint <paramref name="from"/> (404), or there are too many worlds (409).</exception>
    public Task<WorldResponse> CreateAsync(
        string? name = null, string? scenarioYaml = null, string? from = null, CancellationToken cancellation = default) =>
        _channel.ReadAsync(
            HttpMethod.Post,
            "worlds",
            ControlChannel.Json(new CreateWorldRequest(name, from, scenarioYaml), ControlJson.Wire.CreateWorldRequest),
            ControlJson.Wire.WorldResponse,
            cancellation);

    /// <summary>Creates a world from a scenario built in code.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 64; null: generated.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="ScenarioException">Something in the scenario does not go together.</exception>
    /// <exception cref="EmulatorControlException">The name is taken (409) or invalid (400), or there are too many worlds (409).</exception>
    public Task<WorldResponse> CreateAsync(Scenario scenario, string? name = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return CreateAsync(name, scenario.ToYaml(), cancellation: cancellation);
    }

    /// <summary>Ends a world; its tokens open it no more.</summary>
    /// <param name="name">The world's name.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such world (404), or it is the default one (409).</exception>
    public Task DeleteAsync(string name, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _channel.SendAsync(HttpMethod.Delete, $"worlds/{Uri.EscapeDataString(name)}", content: null, cancellation);
    }
}
