using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Control.Tests;

/// <summary>A run of conversation tests.</summary>
/// <param name="Id">Its name, for <c>GET</c> and <c>DELETE /_emulator/tests/{id}</c>.</param>
/// <param name="Verdict">How it ended; null: it goes on.</param>
/// <param name="Total">How many tests it has, repetitions and all.</param>
/// <param name="Tests">Those that ended.</param>
public sealed record TestRunResponse(string Id, TestVerdict? Verdict, int Total, IReadOnlyList<TestResult> Tests)
{
    /// <summary>The test that runs now; null: none.</summary>
    public RunningTestResponse? Running { get; init; }

    /// <summary>The seed of the run, once it is over.</summary>
    public ulong? Seed { get; init; }
}
