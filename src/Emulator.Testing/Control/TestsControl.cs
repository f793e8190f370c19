using Chats.Emulator.Common;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Tests;

namespace Chats.Emulator.Testing;

/// <summary>Runs conversation tests inside the emulator, and records one of what happened.</summary>
/// <remarks>In this process <see cref="ConversationTests"/> runs files, and needs no emulator that listens.</remarks>
public sealed class TestsControl
{
    private readonly ControlChannel _channel;

    internal TestsControl(ControlChannel channel) => _channel = channel;

    /// <summary>Begins a run in the world, which returns to what it was before afterwards.</summary>
    /// <param name="yaml">The text of a test file, with its scenario in it or none: then the world as it is.</param>
    /// <param name="wait">How long to wait for the verdict, in real time; null: not at all.</param>
    /// <param name="seed">What ids and chance are made from; null: 1.</param>
    /// <param name="filter">Runs only tests whose name holds this text; null: all.</param>
    /// <param name="cancellation">Gives up waiting; the run goes on.</param>
    /// <exception cref="EmulatorControlException">The text has problems (422), a run goes on already or the emulator is in memory (409), or
    /// no test is selected (400).</exception>
    public Task<TestRunResponse> RunAsync(
        string yaml, TimeSpan? wait = null, ulong? seed = null, string? filter = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var query = new ControlQuery("tests").With("wait", Text(wait)).With("seed", seed is { } known ? $"{known}" : null).With("filter", filter);
        return _channel.ReadAsync(
            HttpMethod.Post, query, ControlChannel.Text(yaml, "application/yaml"), ControlJson.Wire.TestRunResponse, cancellation);
    }

    /// <summary>The runs that are remembered, oldest first.</summary>
    public async Task<IReadOnlyList<TestRunResponse>> ListAsync(CancellationToken cancellation = default) =>
        (await _channel.GetAsync("tests", ControlJson.Wire.TestRunListResponse, cancellation)).Runs;

    /// <summary>How a run goes, or how it ended.</summary>
    /// <param name="id">The run's id.</param>
    /// <param name="wait">How long to wait for the verdict; null: not at all.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such run (404).</exception>
    public Task<TestRunResponse> GetAsync(string id, TimeSpan? wait = null, CancellationToken cancellation = default) =>
        _channel.GetAsync(new ControlQuery(PathOf(id)).With("wait", Text(wait)), ControlJson.Wire.TestRunResponse, cancellation);

    /// <summary>Stops a run.</summary>
    /// <exception cref="EmulatorControlException">There is no such run (404).</exception>
    public Task<TestRunResponse> StopAsync(string id, CancellationToken cancellation = default) =>
        _channel.ReadAsync(HttpMethod.Delete, PathOf(id), content: null, ControlJson.Wire.TestRunResponse, cancellation);

    /// <summary>What happened in the world as the text of a test file.</summary>
    /// <param name="since">A cursor of <see cref="FactsControl"/>; null: everything that is remembered.</param>
    /// <param name="name">The test's name; null: "Recorded".</param>
    /// <param name="loose">Whether any message with parts of the same kinds will do, whatever its words.</param>
    /// <param name="scenario">The path of the scenario the test starts from; null: it names none.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<string> RecordedAsync(
        long? since = null, string? name = null, bool loose = false, string? scenario = null, CancellationToken cancellation = default)
    {
        var query = new ControlQuery("tests/recorded").With("since", since).With("name", name).With("texts", loose ? "loose" : null)
            .With("scenario", scenario);
        return _channel.GetTextAsync(query, cancellation);
    }

    private static string? Text(TimeSpan? wait) => wait is { } longest ? Durations.Format(longest) : null;

    private static string PathOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return $"tests/{Uri.EscapeDataString(id)}";
    }
}
