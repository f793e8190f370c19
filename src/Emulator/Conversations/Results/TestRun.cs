namespace Chats.Emulator.Conversations.Results;

/// <summary>A run of conversation tests.</summary>
/// <param name="Tests">Each test that was selected, in the order of files.</param>
public sealed record TestRun(IReadOnlyList<TestResult> Tests)
{
    /// <summary>The seed of the run, which those of the tests are made from.</summary>
    public ulong Seed { get; init; }

    /// <summary>The version of the emulator.</summary>
    public string Emulator { get; init; } = "";

    /// <summary>When it began, in the machine's time.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took, in the machine's time.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>
    /// How the run ended: an error wins over a failure. Of a test that is repeated it counts whether enough repetitions passed.
    /// </summary>
    public TestVerdict Verdict => Count(TestVerdict.Error) > 0 ? TestVerdict.Error
        : Count(TestVerdict.Failed) > 0 ? TestVerdict.Failed
        : TestVerdict.Passed;

    /// <summary>Each test with its repetitions.</summary>
    internal IReadOnlyList<TestGroup> Groups => TestGroup.In(Tests);

    /// <summary>How many tests ended so; one that is repeated counts once.</summary>
    public int Count(TestVerdict verdict) => Groups.Count(group => group.Verdict == verdict);
}
