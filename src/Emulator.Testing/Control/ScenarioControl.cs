namespace Chats.Emulator.Testing;

/// <summary>Shows and replaces the scenario a world is made from.</summary>
public sealed class ScenarioControl
{
    private readonly ControlChannel _channel;

    internal ScenarioControl(ControlChannel channel) => _channel = channel;

    /// <summary>The YAML text the world was made from.</summary>
    public Task<string> GetAsync(CancellationToken cancellation = default) => _channel.GetTextAsync("scenario", cancellation);

    /// <summary>The world as it stands now, as YAML: a world made from it has the same <c>StateTextAsync</c>, byte for byte.</summary>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">Something is under way, such as a message between pending and delivered, or files hold
    /// bytes that YAML cannot (409); the message says what, and what to do.</exception>
    /// <example>
    /// <code>
    /// await world.Control.Clock.AdvanceAsync("10s"); // everything is delivered
    /// await File.WriteAllTextAsync("scenarios/after-checkout.yaml", await world.Control.Scenario.ExportAsync());
    /// </code>
    /// </example>
    public Task<string> ExportAsync(CancellationToken cancellation = default) => _channel.GetTextAsync("scenario/current", cancellation);

    /// <summary>Makes the world start anew from a scenario; what it held before is gone.</summary>
    /// <param name="yaml">The scenario as YAML text.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The scenario has problems (422), listed in
    /// <see cref="EmulatorControlException.Problems"/>; the world stays as it was.</exception>
    public Task PutAsync(string yaml, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return _channel.SendAsync(HttpMethod.Put, "scenario", ControlChannel.Text(yaml, "application/yaml"), cancellation);
    }

    /// <summary>Makes the world start anew from a scenario built in code; what it held before is gone.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="ScenarioException">Something in the scenario does not go together; the world stays as it was.</exception>
    /// <example>
    /// <code>
    /// await world.Control.Scenario.PutAsync(Scenario.New().Chat(with: "+14155550123").Message("Hello"));
    /// </code>
    /// </example>
    public Task PutAsync(Scenario scenario, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return PutAsync(scenario.ToYaml(), cancellation);
    }
}
