using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Reports;
using Chats.Emulator.Conversations.Results;
using TestResult = Chats.Emulator.Conversations.Results.TestResult;

namespace Chats.Emulator.CommandLine.Testing;

public sealed class ConsoleObserverTests : IDisposable
{
    private static readonly ConsoleStyle Plain = new(IsTerminal: false, HasColour: false);
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Elsewhere_than_at_a_terminal_only_what_did_not_pass_is_told()
    {
        Run(Plain, isVerbose: false, SampleRun.Passed(), SampleRun.Failed, SampleRun.Skipped);

        var lines = _output.ToString().Split('\n');
        Assert.Equal("failed  tests/bakery.test.yaml: An order question is answered [word: cake] 4.5s", lines[0]);
        Assert.Equal("  tests/bakery.test.yaml:14:9: No message fitted within 10s.", lines[1]);
        Assert.Equal("1 failed, 1 passed, 1 skipped in 12.4s, seed 42", lines[^2]);
        Assert.DoesNotContain("A greeting", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n  run just this test again:\n      chats-emulator test", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void At_a_terminal_each_test_is_told_with_what_runs_meanwhile()
    {
        Run(Plain with { IsTerminal = true }, isVerbose: false, SampleRun.Passed());

        Assert.Contains("[1/1] A greeting is answered", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("passed  tests/bakery.test.yaml: A greeting is answered 1.2s\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Colours_are_there_only_when_they_may_be(bool hasColour)
    {
        Run(new ConsoleStyle(IsTerminal: true, hasColour), isVerbose: false, SampleRun.Failed);

        Assert.Equal(hasColour, _output.ToString().Contains('\u001B', StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_cannot_steer_the_terminal()
    {
        const string hostile = "\u001B[2J\u009B31m\r\u202Eevil";
        var failure = new TestFailure(1, 1, hostile) { Expected = hostile, Came = [hostile], Output = [hostile] };
        Run(Plain, isVerbose: true, SampleRun.Failed with
        {
            Name = hostile,
            Row = hostile,
            Failure = failure,
            RunAgain = hostile,
            Facts = [SampleRun.Said(1, 0, hostile) with { ByName = hostile }],
        });

        Assert.DoesNotContain(_output.ToString(), each => char.IsControl(each) && each != '\n');
        Assert.DoesNotContain("\u202E", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_repetitions_the_first_that_did_not_pass_is_told_in_full()
    {
        Run(Plain, isVerbose: false, SampleRun.Repetition(1, TestVerdict.Failed), SampleRun.Repetition(2, TestVerdict.Failed));

        Assert.Equal(3, _output.ToString().Split("Small talk stays friendly #").Length);
        Assert.Equal(2, _output.ToString().Split("expected:").Length);
    }

    [Fact]
    public void Steps_and_what_the_application_prints_are_told_on_request()
    {
        var observer = Run(Plain, isVerbose: true, SampleRun.Passed());
        observer.StepEnded(Test("x"), SampleRun.Failed.Steps[2]);
        observer.Printed("listening on 3000");

        Assert.Contains("  failed 14: expect a message that matches", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("  | listening on 3000\n", _output.ToString(), StringComparison.Ordinal);
    }

    private ConsoleObserver Run(ConsoleStyle style, bool isVerbose, params TestResult[] results)
    {
        var observer = new ConsoleObserver(_output, style, isVerbose);
        observer.Started(results.Length);
        foreach (var result in results)
        {
            observer.TestStarted(Test(result.Name), result.Repetition);
            observer.TestEnded(result);
        }

        Assert.Equal(results, observer.Results);
        observer.Ended(SampleRun.Of(results), isInterrupted: false);
        return observer;
    }

    private static ConversationTest Test(string name) => new(SampleRun.File, name, []);
}
