using System.Globalization;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Conversations.Running;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>Tells how a run goes: at a terminal each test, elsewhere only what did not pass.</summary>
internal sealed class ConsoleObserver(TextWriter output, ConsoleStyle style, bool isVerbose) : IRunObserver
{
    private readonly Lock _gate = new();
    private readonly List<TestResult> _results = [];
    private int _all;
    private int _started;
    private bool _isLineOpen;

    /// <summary>What ended so far.</summary>
    public IReadOnlyList<TestResult> Results
    {
        get { lock (_gate) return [.. _results]; }
    }

    public void Started(int tests) => _all = tests;

    public void TestStarted(ConversationTest test, int repetition)
    {
        lock (_gate)
        {
            _started++;
            if (isVerbose) output.WriteLine($"{Count()} {PlainText.OneLine(test.ToString())}");
            else if (style.IsTerminal) OpenLine($"{Count()} {PlainText.OneLine(test.Name)}");
        }
    }

    public void StepEnded(ConversationTest test, StepResult step)
    {
        if (!isVerbose) return;
        lock (_gate) output.WriteLine($"  {style.Sign(step.Outcome)} {Line(step)} {PlainText.OneLine(step.Text)}");
    }

    public void TestEnded(TestResult result)
    {
        lock (_gate)
        {
            CloseLine();
            var isNews = !_results.Exists(other => IsBroken(other) && other.File == result.File && other.Title == result.Title);
            _results.Add(result);
            if (IsBroken(result) || style.IsTerminal || isVerbose) output.WriteLine(Headline(result));
            if (IsBroken(result) && isNews) Details(result);
        }
    }

    /// <summary>How it ended; the last line.</summary>
    public void Ended(TestRun run, bool isInterrupted)
    {
        lock (_gate)
        {
            CloseLine();
            var end = isInterrupted ? ", interrupted" : "";
            var summary = $"{RunSummary.Counts(run)}{end} in {Elapsed.Text(run.Duration)}, seed {run.Seed.ToString(CultureInfo.InvariantCulture)}";
            output.WriteLine(style.Colour(isInterrupted ? TestVerdict.Error : run.Verdict, summary));
        }
    }

    /// <summary>A line of the application's.</summary>
    public void Printed(string line)
    {
        lock (_gate)
        {
            CloseLine();
            output.WriteLine(style.Dim($"  | {PlainText.OneLine(line)}"));
        }
    }

    private static bool IsBroken(TestResult result) => result.Verdict is TestVerdict.Failed or TestVerdict.Error;

    private string Headline(TestResult result)
    {
        var repetition = result.Repetition > 0 ? string.Create(CultureInfo.InvariantCulture, $" #{result.Repetition}") : "";
        var title = PlainText.OneLine($"{result.File}: {result.Title}{repetition}");
        return $"{style.Verdict(result.Verdict)} {title} {style.Dim(Elapsed.Text(result.Duration))}";
    }

    private void Details(TestResult result)
    {
        if (result.Failure is not { } failure) return;
        output.WriteLine($"  {FailureText.Headline(result, failure)}");
        foreach (var line in FailureText.Details(result, failure).Split('\n')) output.WriteLine($"  {line}");
        output.WriteLine();
    }

    private string Count() => string.Create(CultureInfo.InvariantCulture, $"[{_started}/{_all}]");

    private static string Line(StepResult step) => string.Create(CultureInfo.InvariantCulture, $"{step.Line}:");

    private void OpenLine(string text)
    {
        output.Write(style.Replaced(text));
        _isLineOpen = true;
    }

    private void CloseLine()
    {
        if (_isLineOpen) output.Write(style.Cleared);
        _isLineOpen = false;
    }
}
