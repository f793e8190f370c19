using Chats.Emulator.Control;
using Chats.Emulator.Reports;

namespace Chats.Emulator.Testing;

/// <summary>
/// Shows how far each rule is proven and who relied on it. What every source is silent about is assumed; the real API may differ there.
/// </summary>
/// <example>
/// <code>
/// await world.Control.Fidelity.VerifyAsync(accepted: ["chats.reuse-status"]); // as the last line of a test
/// </code>
/// </example>
public sealed class FidelityControl
{
    private readonly ControlChannel _channel;

    internal FidelityControl(ControlChannel channel) => _channel = channel;

    /// <summary>The rules that match all filters given.</summary>
    /// <param name="evidence">Only those that are <c>documented</c>, <c>observed</c> or <c>assumed</c>.</param>
    /// <param name="reliedOn">Only those that something relied on; false: only the others.</param>
    /// <param name="allWorlds">As the whole emulator relied on them, with worlds that ended; else this world.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such evidence (400).</exception>
    public Task<FidelityReport> GetAsync(
        string? evidence = null, bool? reliedOn = null, bool allWorlds = false, CancellationToken cancellation = default)
    {
        var query = new ControlQuery("fidelity").With("worlds", allWorlds ? "all" : null).With("evidence", evidence)
            .With("relied_on", reliedOn switch { true => "true", false => "false", _ => null });
        return _channel.GetAsync(query, ControlJson.Wire.FidelityReport, cancellation);
    }

    /// <summary>
    /// Verifies that nothing relied on a rule that is only assumed. Behaviours that are not counted do not count here either.
    /// </summary>
    /// <param name="allWorlds">In the whole emulator, with worlds that ended; else in this world.</param>
    /// <param name="accepted">Assumed rules that are fine all the same, by id.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="AssumedRuleException">Something did; it names each rule with the trace ids.</exception>
    /// <exception cref="ArgumentException">There is no assumed rule of a name that is accepted.</exception>
    public async Task VerifyAsync(
        bool allWorlds = false, IReadOnlyCollection<string>? accepted = null, CancellationToken cancellation = default)
    {
        var assumed = await GetAsync("assumed", reliedOn: null, allWorlds, cancellation);
        if (accepted?.FirstOrDefault(id => assumed.Rules.All(rule => rule.Id != id)) is { } unknown)
        {
            throw new ArgumentException($"There is no assumed rule '{unknown}'.", nameof(accepted));
        }

        var reliedOn = assumed.Rules.Where(rule => rule.ReliedOn > 0 && accepted?.Contains(rule.Id) != true).ToList();
        if (reliedOn.Count > 0) throw new AssumedRuleException(assumed with { Rules = reliedOn });
    }
}
