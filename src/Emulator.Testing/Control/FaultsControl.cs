using Chats.Emulator.Control;
using Chats.Emulator.Control.Faults;

namespace Chats.Emulator.Testing;

/// <summary>Injects failures into a world, and tells how often they hit.</summary>
/// <example>
/// <code>
/// await control.Faults.PutAsync(new Fault("lost-answer", on: "createChat")
/// {
///     When = new() { Calls = [1] },
///     Phase = FaultPhase.After, // the chat is made, only the answer gets lost
///     Then = new() { Connection = FaultConnection.Reset },
/// });
/// </code>
/// </example>
public sealed class FaultsControl
{
    private readonly ControlChannel _channel;

    internal FaultsControl(ControlChannel channel) => _channel = channel;

    /// <summary>The rules in the order they are tried; the first that hits a call wins.</summary>
    public async Task<IReadOnlyList<FaultResponse>> ListAsync(CancellationToken cancellation = default) =>
        (await _channel.GetAsync("faults", ControlJson.Wire.FaultListResponse, cancellation)).Faults;

    /// <summary>One rule with its counters.</summary>
    /// <param name="name">The rule's name.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such rule (404).</exception>
    public Task<FaultResponse> GetAsync(string name, CancellationToken cancellation = default) =>
        _channel.GetAsync(Path(name), ControlJson.Wire.FaultResponse, cancellation);

    /// <summary>Adds a rule at the end, or replaces the one of that name in its place; its counters start at zero.</summary>
    /// <param name="fault">The rule.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The rule has problems (422), listed in
    /// <see cref="EmulatorControlException.Problems"/>.</exception>
    public Task<FaultResponse> PutAsync(Fault fault, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return PutAsync(fault.Name, ControlChannel.Text(FaultJson.Write(fault), "application/json"), cancellation);
    }

    /// <summary>The same, written as in a scenario.</summary>
    /// <param name="name">The rule's name.</param>
    /// <param name="rule">YAML or JSON text: <c>{ on: createChat, when: { calls: [1] }, then: { error: 1007 } }</c>.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The rule has problems (422), listed in
    /// <see cref="EmulatorControlException.Problems"/>.</exception>
    public Task<FaultResponse> PutAsync(string name, string rule, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return PutAsync(name, ControlChannel.Text(rule, "application/yaml"), cancellation);
    }

    /// <summary>Takes a rule away.</summary>
    /// <param name="name">The rule's name.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such rule (404).</exception>
    public Task DeleteAsync(string name, CancellationToken cancellation = default) =>
        _channel.SendAsync(HttpMethod.Delete, Path(name), content: null, cancellation);

    /// <summary>Takes all rules away.</summary>
    public Task ClearAsync(CancellationToken cancellation = default) =>
        _channel.SendAsync(HttpMethod.Delete, "faults", content: null, cancellation);

    private Task<FaultResponse> PutAsync(string name, HttpContent rule, CancellationToken cancellation) =>
        _channel.ReadAsync(HttpMethod.Put, Path(name), rule, ControlJson.Wire.FaultResponse, cancellation);

    private static string Path(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return $"faults/{Uri.EscapeDataString(name)}";
    }
}
