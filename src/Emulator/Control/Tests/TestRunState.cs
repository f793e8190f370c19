using System.Collections.Immutable;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Conversations.Running;
using Chats.Emulator.Worlds;
using Row = Chats.Emulator.Conversations.Files.ConversationTest;

namespace Chats.Emulator.Control.Tests;

/// <summary>A run of conversation tests, as far as it has come.</summary>
#pragma warning disable CA1001 // its token has no timer and no handle; who asks for it may come after the run
internal sealed class TestRunState(long number, World world) : IRunObserver
#pragma warning restore CA1001
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private ImmutableArray<StepResult> _steps = [];
    private ImmutableArray<TestResult> _ended = [];
    private string? _running;
    private TestRun? _result;

    public string Id { get; } = FormattableString.Invariant($"run-{number}");

    /// <summary>Grows with each run.</summary>
    public long Number => number;

    public World World => world;

    /// <summary>How many tests it has, repetitions and all.</summary>
    public int Total { get; private set; }

    /// <summary>Ends with the run.</summary>
    public Task Over => _over.Task;

    public bool IsOver => _over.Task.IsCompleted;

    /// <summary>Says that nothing more is wanted.</summary>
    public CancellationToken Stopped => _stop.Token;

    public void Stop() => _stop.Cancel();

    /// <summary>What it has come to; of the test that runs the steps so far.</summary>
    public TestRunResponse Show()
    {
        lock (_gate)
        {
            return new TestRunResponse(Id, IsOver ? (_result?.Verdict ?? TestVerdict.Error) : null, Total, _ended)
            {
                Running = _running is { } name ? new RunningTestResponse(name, _steps) : null,
                Seed = _result?.Seed,
            };
        }
    }

    /// <summary>The run is over; null: it was stopped or broke.</summary>
    public void End(TestRun? result)
    {
        lock (_gate) (_result, _running) = (result, null);
        _over.TrySetResult();
        Tell();
    }

    void IRunObserver.Started(int tests)
    {
        Total = tests;
        Tell();
    }

    void IRunObserver.TestStarted(Row test, int repetition)
    {
        lock (_gate) (_running, _steps) = (test.ToString(), []);
        Tell();
    }

    void IRunObserver.StepEnded(Row test, StepResult step)
    {
        lock (_gate) _steps = _steps.Add(step);
        Tell();
    }

    void IRunObserver.TestEnded(TestResult result)
    {
        lock (_gate) (_ended, _running) = (_ended.Add(result), null);
        Tell();
    }

    private void Tell() => world.Signals.Surroundings.Pulse();
}
