using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Results;

/// <summary>One conversation test, one row of it if it has several, and what became of it.</summary>
/// <param name="File">The file it stands in, as it was named.</param>
/// <param name="Name">Its name, with the row's values put in.</param>
/// <param name="Verdict">How it ended.</param>
public sealed record TestResult(string File, string Name, TestVerdict Verdict)
{
    /// <summary>The row's values, such as <c>word: STOP</c>; empty when the test has no rows.</summary>
    public string Row { get; init; } = "";

    /// <summary>Which repetition it is, from 1; 0: it is not repeated.</summary>
    public int Repetition { get; init; }

    /// <summary>How many of its repetitions must pass; 0: all.</summary>
    public int PassAtLeast { get; init; }

    /// <summary>The seed its ids are made from.</summary>
    public ulong Seed { get; init; }

    public IReadOnlyList<StepResult> Steps { get; init; } = [];

    /// <summary>What happened while it ran, in order: messages, reactions, requests, deliveries and so on.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Why it did not pass; null when it did.</summary>
    public TestFailure? Failure { get; init; }

    /// <summary>A command that runs just this test again; null where there is none.</summary>
    public string? RunAgain { get; init; }

    /// <summary>When it began, on the world's clock.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>How long it took, in the machine's time.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How much time passed for the world.</summary>
    public TimeSpan WorldDuration { get; init; }

    /// <summary>The name with the row's values: <c>A word stops it [word: STOP]</c>.</summary>
    internal string Title => Row.Length == 0 ? Name : $"{Name} [{Row}]";
}
