using Chats.Emulator.Control;
using Chats.Emulator.Reports.Hygiene;

namespace Chats.Emulator.Testing;

/// <summary>Shows what the world's client did wrong, as the journal tells: what it has forgotten is judged no more.</summary>
/// <example>
/// <code>
/// await world.Control.Hygiene.VerifyAsync(except: ["paging"]);
/// </code>
/// </example>
public sealed class HygieneControl
{
    private readonly ControlChannel _channel;

    internal HygieneControl(ControlChannel channel) => _channel = channel;

    /// <summary>Every demand on clients with what was found.</summary>
    public Task<HygieneReport> GetAsync(CancellationToken cancellation = default) =>
        _channel.GetAsync("hygiene", ControlJson.Wire.HygieneReport, cancellation);

    /// <summary>The report as Markdown, for people.</summary>
    public Task<string> MarkdownAsync(CancellationToken cancellation = default) =>
        _channel.GetTextAsync("hygiene?format=markdown", cancellation);

    /// <summary>The report as JUnit XML: a test case for each demand.</summary>
    public Task<string> JUnitAsync(CancellationToken cancellation = default) => _channel.GetTextAsync("hygiene?format=junit", cancellation);

    /// <summary>Verifies that the client did nothing wrong.</summary>
    /// <param name="except">Demands that do not count, by id: <c>retry-after</c>, <c>retry-without-key</c>, <c>paging</c>,
    /// <c>group-read</c>, <c>left-chat</c>.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="VerificationException">It did; the message has each finding with its proof and a remedy.</exception>
    /// <exception cref="ArgumentException">There is no demand of a name that is excepted.</exception>
    public async Task VerifyAsync(IReadOnlyCollection<string>? except = null, CancellationToken cancellation = default)
    {
        var report = await GetAsync(cancellation);
        if (except?.FirstOrDefault(id => report.Rules.All(rule => rule.Id != id)) is { } unknown)
        {
            throw new ArgumentException($"There is no demand '{unknown}'.", nameof(except));
        }

        if (report.Unmet(except ?? []).Count > 0)
        {
            throw new VerificationException($"In world {report.World}, the client did something wrong:{report.Describe(except ?? [])}");
        }
    }
}
