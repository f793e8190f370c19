using Chats.Emulator.Conversations.Reports;

namespace Chats.Emulator.Conversations.Results;

public sealed class TestRunTests
{
    [Fact]
    public void An_error_wins_over_a_failure() => Assert.Equal(TestVerdict.Error, SampleRun.OfAllVerdicts.Verdict);

    [Theory]
    [InlineData(2, TestVerdict.Passed)]
    [InlineData(3, TestVerdict.Failed)]
    [InlineData(0, TestVerdict.Failed)]
    public void A_test_that_is_repeated_passes_when_enough_repetitions_do(int needed, TestVerdict verdict)
    {
        var run = SampleRun.Of(
            SampleRun.Repetition(1, TestVerdict.Passed, needed), SampleRun.Repetition(2, TestVerdict.Failed, needed),
            SampleRun.Repetition(3, TestVerdict.Passed, needed));

        Assert.Equal((verdict, 1), (run.Verdict, run.Count(verdict)));
    }
}
