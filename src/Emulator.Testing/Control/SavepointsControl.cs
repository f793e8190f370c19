using Chats.Emulator.Control;
using Chats.Emulator.Control.Savepoints;

namespace Chats.Emulator.Testing;

/// <summary>Saves named points of a world and brings it back to them.</summary>
/// <remarks>
/// A savepoint holds all a world owns: state, clock, ids, chance, rate limits, faults with their counters, journal, events and webhook
/// deliveries. To save and to restore costs the same for every size of a world. A reset, or another scenario, drops all savepoints.
/// </remarks>
/// <example>
/// <code>
/// await control.Savepoints.SaveAsync("signed-up");
/// // ... whatever a test does ...
/// await control.Savepoints.RestoreAsync("signed-up");
/// var fork = await control.Worlds.CreateAsync(from: "signed-up");
/// </code>
/// </example>
public sealed class SavepointsControl
{
    private readonly ControlChannel _channel;

    internal SavepointsControl(ControlChannel channel) => _channel = channel;

    /// <summary>The savepoints in the order they were saved.</summary>
    public async Task<IReadOnlyList<SavepointResponse>> ListAsync(CancellationToken cancellation = default) =>
        (await _channel.GetAsync("savepoints", ControlJson.Wire.SavepointListResponse, cancellation)).Savepoints;

    /// <summary>Saves all the world holds now; an earlier savepoint of that name is replaced.</summary>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 64.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The name is invalid (400), or the world has too many savepoints (409).</exception>
    public Task<SavepointResponse> SaveAsync(string name, CancellationToken cancellation = default) =>
        _channel.ReadAsync(HttpMethod.Put, PathOf(name), content: null, ControlJson.Wire.SavepointResponse, cancellation);

    /// <summary>Brings everything back to what it was; calls that still wait for an answer get none. A real clock goes on.</summary>
    /// <param name="name">The savepoint's name; it stays, and so do those saved later.</param>
    /// <param name="seed">
    /// What ids and chance are made from afterwards, so that an application that drops ids it has seen takes the new ones; null: what they
    /// were made from then. What has an id keeps it.
    /// </param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such savepoint (404).</exception>
    public Task RestoreAsync(string name, ulong? seed = null, CancellationToken cancellation = default) => _channel.SendAsync(
        HttpMethod.Post, new ControlQuery($"{PathOf(name)}/restore").With("seed", seed), content: null, cancellation);

    /// <summary>Forgets a savepoint.</summary>
    /// <param name="name">The savepoint's name.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such savepoint (404).</exception>
    public Task DeleteAsync(string name, CancellationToken cancellation = default) =>
        _channel.SendAsync(HttpMethod.Delete, PathOf(name), content: null, cancellation);

    private static string PathOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return $"savepoints/{Uri.EscapeDataString(name)}";
    }
}
