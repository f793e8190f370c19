using Chats.Emulator.Control.Tests;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Streaming;

/// <summary>Tells one listener how the runs of conversation tests in a world go, from when it began to listen.</summary>
internal sealed class TestRunWatch
{
    private readonly World _world;
    private readonly TestRuns _runs;
    private long _over;
    private long _run;
    private string? _test;
    private int _steps;
    private int _ended;

    public TestRunWatch(World world, TestRuns runs)
    {
        (_world, _runs) = (world, runs);
        foreach (var run in runs.All(world)) Pass(run);
    }

    public void Tell(EventWriter writer)
    {
        foreach (var run in _runs.All(_world).Where(run => run.Number > _over)) Tell(run, writer);
    }

    private void Tell(TestRunState run, EventWriter writer)
    {
        var shown = run.Show();
        if (run.Number != _run) (_run, _test, _steps, _ended) = (run.Number, null, 0, 0);
        foreach (var result in shown.Tests.Skip(_ended))
        {
            Write(new StreamTestResponse(run.Id, shown.Total) { Test = $"{result.File}: {result.Title}", Result = result }, writer);
            (_test, _steps) = (null, 0);
        }

        _ended = shown.Tests.Count;
        if (shown.Running is { } running) Tell(running, new StreamTestResponse(run.Id, shown.Total) { Test = running.Name }, writer);
        if (shown.Verdict is not { } verdict) return;
        _over = run.Number;
        Write(new StreamTestResponse(run.Id, shown.Total) { Verdict = verdict }, writer);
    }

    private void Tell(RunningTestResponse running, StreamTestResponse test, EventWriter writer)
    {
        if (_test != running.Name)
        {
            (_test, _steps) = (running.Name, 0);
            Write(test, writer);
        }

        foreach (var step in running.Steps.Skip(_steps)) Write(test with { Step = step }, writer);
        _steps = running.Steps.Count;
    }

    /// <summary>What a run has come to by now is known by other means.</summary>
    private void Pass(TestRunState run)
    {
        var shown = run.Show();
        (_run, _test, _steps, _ended) = (run.Number, shown.Running?.Name, shown.Running?.Steps.Count ?? 0, shown.Tests.Count);
        if (shown.Verdict is not null) _over = run.Number;
    }

    private static void Write(StreamTestResponse test, EventWriter writer) =>
        writer.Event("test", test, ControlJson.Wire.StreamTestResponse);
}
