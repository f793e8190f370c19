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

    /// <summary>How the run ended: an error wins over a failure.</summary>
    public TestVerdict Verdict => Has(TestVerdict.Error) ? TestVerdict.Error
        : Has(TestVerdict.Failed) ? TestVerdict.Failed
        : TestVerdict.Passed;

    /// <summary>How many tests ended so.</summary>
    public int Count(TestVerdict verdict) => Tests.Count(test => test.Verdict == verdict);

    private bool Has(TestVerdict verdict) => Tests.Any(test => test.Verdict == verdict);
}
