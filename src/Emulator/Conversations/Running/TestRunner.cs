using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Files.Steps;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Facts;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Runs one test in a world that stands at its start.</summary>
internal sealed class TestRunner
{
    private readonly ConversationTest _test;
    private readonly RunOptions _options;
    private readonly IRunObserver _observer;
    private readonly FactWindow _window = new();
    private readonly WorldPace _pace;
    private readonly TestValues _values = new();
    private readonly StepRunner _steps;
    private readonly List<StepResult> _results = [];
    private readonly Judges _judges;
    private readonly EnvironmentMask _mask;
    private bool _hasActed;

    public TestRunner(
        ConversationTest test, TestFile file, IWorldClient world, ApplicationSpec spec, RunOptions options, IRunObserver observer,
        int repetition, ulong seed)
    {
        (_test, _options, _observer) = (test, options, observer);
        _mask = new EnvironmentMask(file.Variables);
        _pace = new WorldPace(world, options.Application, spec, _window);
        _judges = new Judges(options, test, repetition, file.Folder, _window);
        _steps = new StepRunner(world, options, spec, _window, _pace, _values, _judges, seed);
        Result = new TestResult(test.File, test.Name, TestVerdict.Passed)
        {
            Row = test.Row,
            Repetition = repetition,
            PassAtLeast = repetition == 0 ? 0 : (options.Repeat ?? test.Repeat).AtLeast,
            Seed = seed,
            RunAgain = options.RunAgain?.Invoke(test),
        };
    }

    public TestResult Result { get; private set; }

    /// <summary>Whether no other test of the file can be judged.</summary>
    public bool EndsFile { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var began = _options.System.GetTimestamp();
        using var late = new CancellationTokenSource(_options.Timeout, _options.System);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await StepsAsync(end.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            var reason = _judges.Asked is { } name ? $"'{name}' was asked and has not answered" : _pace.Standing;
            Break($"the test took longer than {Common.Durations.Format(_options.Timeout)} of the machine's time (--timeout); {reason}");
        }
        catch (ExpectationUnmet unmet)
        {
            End(TestVerdict.Failed, unmet.Failure);
        }
        catch (RunProblem problem)
        {
            EndsFile = problem.EndsFile;
            Break(problem.Message);
        }

        foreach (var step in _test.Steps.Skip(_results.Count)) _results.Add(Describe(step.Node, StepOutcome.NotRun));
        Result = Result with
        {
            Steps = _results,
            Facts = _window.All,
            Duration = _options.System.GetElapsedTime(began),
            WorldDuration = Result.StartedAt is { } start && _pace.Now > start ? _pace.Now - start : TimeSpan.Zero,
        };
        await _steps.CleanAsync(cancellationToken);
    }

    private async Task StepsAsync(CancellationToken cancellationToken)
    {
        await _pace.RestartAsync(cancellationToken);
        Result = Result with { StartedAt = _pace.Now };
        for (var i = 0; i < _test.Steps.Count; i++) await StepAsync(_test.Steps[i], i + 1, cancellationToken);
        await CheckUnexpectedAsync(_test.Steps[^1], cancellationToken);
    }

    private async Task StepAsync(TestStep written, int number, CancellationToken cancellationToken)
    {
        var began = _options.System.GetTimestamp();
        var at = _pace.Now;
        var node = written.Node;
        var outcome = StepOutcome.Error;
        try
        {
            node = (MapNode)NodeValues.Resolve(node, (path, _) => _values.Find(path, _pace.Now));
            var step = new TestStep(node);
            var content = Read(step);
            if (content.IsActing)
            {
                if (_hasActed) await CheckUnexpectedAsync(written, cancellationToken);
                _hasActed = true;
                await _pace.BeginAsync(cancellationToken);
            }

            await _steps.RunAsync(step, content, number, cancellationToken);
            if (content.IsActing) await _pace.EndAsync(cancellationToken);
            outcome = StepOutcome.Passed;
        }
        catch (ExpectationUnmet)
        {
            outcome = StepOutcome.Failed;
            throw;
        }
        finally
        {
            _results.Add(Describe(node, outcome) with { At = at, Duration = _options.System.GetElapsedTime(began) });
            _observer.StepEnded(_test, _mask.Of(_results[^1]));
        }
    }

    private StepContent Read(TestStep step)
    {
        var problems = new Problems(_test.File) { People = null };
        return step.Read(problems) ?? throw new RunProblem(
            $"with its values the step cannot be read: {string.Join("; ", problems.InOrder().Select(problem => problem.Message))}");
    }

    /// <summary>A message that no expectation took, after the application has come to rest.</summary>
    private async Task CheckUnexpectedAsync(TestStep before, CancellationToken cancellationToken)
    {
        if (!_test.IsStrict) return;
        await _pace.SettleAsync(cancellationToken);
        if (_window.Unexpected() is not { } fact) return;
        throw new ExpectationUnmet(new TestFailure(before.Line, before.Column, $"unexpected {FactText.Of(fact)}: no step expects it")
        {
            Expected = "no other message (strict: false allows them)",
            Came = [FactText.Of(fact)],
            Since = _window.Since,
        });
    }

    private void Break(string message)
    {
        var step = _results.Count > 0 ? _results[^1] : null;
        End(TestVerdict.Error, new TestFailure(step?.Line ?? _test.Line, step?.Column ?? _test.Column, message) { Since = _window.Since });
    }

    private void End(TestVerdict verdict, TestFailure failure) => Result = Result with
    {
        Verdict = verdict,
        Failure = failure with
        {
            Came = [.. failure.Came, .. _window.All.Where(IsRemark).Select(FactText.Of), .. Unheard(verdict, failure)],
            Output = verdict == TestVerdict.Error ? _options.Application.Output : [],
        },
    };

    /// <summary>What a person was to do by their persona and did not: often the reason of what is missing.</summary>
    private static bool IsRemark(Fact fact) => fact is { Kind: FactKind.Event, Type: "emulator.persona.dropped" or "emulator.persona.refused" };

    /// <summary>Why an application did nothing: it was told nothing of what people did.</summary>
    private IEnumerable<string> Unheard(TestVerdict verdict, TestFailure failure)
    {
        if (verdict != TestVerdict.Failed || failure.Came.Count > 0) yield break;
        if (!_window.All.Any(fact => fact is { By: not null, ByAccount: false })) yield break;
        if (_window.All.Any(fact => fact.Kind is FactKind.Delivery or FactKind.Request)) yield break;
        yield return _options.Application.Exists
            ? "nothing: no application was told what people did; app.webhook subscribes it, else it subscribes by itself"
            : "nothing: no application was told what people did; name the command that starts it after --, or app.webhook";
    }

    private static StepResult Describe(MapNode node, StepOutcome outcome) =>
        new(node.Position.Line, node.Position.Column, StepWords.Of(node), outcome);
}
