using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Running;

/// <summary>What became of the tests of a run so far.</summary>
internal sealed class RunResults(RunOptions options, IRunObserver observer)
{
    private readonly List<TestResult> _all = [];

    public IReadOnlyList<TestResult> All => _all;

    /// <summary>Whether no further test is to begin.</summary>
    public bool IsOver { get; private set; }

    public int Times(ConversationTest test) => (options.Repeat ?? test.Repeat).Times;

    public bool Knows(ConversationTest test) =>
        _all.Exists(result => (result.File, result.Name, result.Row) == (test.File, test.Name, test.Row));

    public void Add(TestResult result)
    {
        _all.Add(result);
        observer.TestEnded(result);
        IsOver |= options.StopsAtFirst && (result.Verdict is TestVerdict.Failed or TestVerdict.Error);
    }

    public void Skip(IEnumerable<ConversationTest> tests)
    {
        foreach (var test in tests)
        {
            _all.Add(new TestResult(test.File, test.Name, TestVerdict.Skipped)
            {
                Row = test.Row,
                RunAgain = options.RunAgain?.Invoke(test),
            });
            observer.TestEnded(_all[^1]);
        }
    }
}
