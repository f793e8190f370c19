using Chats.Emulator.Control;
using Chats.Emulator.Reports;

namespace Chats.Emulator.Testing;

/// <summary>Shows which operations, errors, rules, events and faults traffic has exercised, and what is missing.</summary>
/// <remarks>
/// A world counts from its start or its last reset. The emulator's total, <c>allWorlds</c>, forgets nothing, also not of worlds that ended.
/// </remarks>
/// <example>
/// <code>
/// var untested = (await emulator.Control.Coverage.GetAsync(allWorlds: true)).Section("operations").Missing;
/// await emulator.Control.Coverage.VerifyAsync(80, allWorlds: true);
/// </code>
/// </example>
public sealed class CoverageControl
{
    private readonly ControlChannel _channel;

    internal CoverageControl(ControlChannel channel) => _channel = channel;

    /// <summary>The report.</summary>
    /// <param name="allWorlds">Of the whole emulator; else of this world.</param>
    /// <param name="minimum">The percentage of operations, 0–100, that <see cref="CoverageReport.Passed"/> is about.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The minimum is no percentage (400).</exception>
    public Task<CoverageReport> GetAsync(bool allWorlds = false, int minimum = 0, CancellationToken cancellation = default) =>
        _channel.GetAsync(Query(allWorlds, minimum), ControlJson.Wire.CoverageReport, cancellation);

    /// <summary>The report as Markdown, for people.</summary>
    /// <param name="allWorlds">Of the whole emulator; else of this world.</param>
    /// <param name="minimum">The percentage of operations, 0–100, it tells whether it was reached.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<string> MarkdownAsync(bool allWorlds = false, int minimum = 0, CancellationToken cancellation = default) =>
        _channel.GetTextAsync(Query(allWorlds, minimum).With("format", "markdown"), cancellation);

    /// <summary>
    /// The report as JUnit XML: what is missing counts as skipped, and operations as failed where the minimum is not reached.
    /// </summary>
    /// <param name="allWorlds">Of the whole emulator; else of this world.</param>
    /// <param name="minimum">The percentage of operations, 0–100, to reach.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<string> JUnitAsync(bool allWorlds = false, int minimum = 0, CancellationToken cancellation = default) =>
        _channel.GetTextAsync(Query(allWorlds, minimum).With("format", "junit"), cancellation);

    /// <summary>Verifies that enough operations were exercised.</summary>
    /// <param name="minimum">The percentage of operations, 0–100, to reach.</param>
    /// <param name="allWorlds">Over the whole emulator; else in this world.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="VerificationException">They were not; the message names those that are missing.</exception>
    public async Task VerifyAsync(int minimum, bool allWorlds = false, CancellationToken cancellation = default)
    {
        var report = await GetAsync(allWorlds, minimum, cancellation);
        if (!report.Passed) throw new VerificationException(report.Describe());
    }

    private static ControlQuery Query(bool allWorlds, int minimum) =>
        new ControlQuery("coverage").With("worlds", allWorlds ? "all" : null).With("min", minimum == 0 ? null : (int?)minimum);
}
