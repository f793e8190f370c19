using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Tests;

/// <summary>The runs of conversation tests that were asked for by HTTP: one at a time in a world, the latest are kept.</summary>
internal sealed class TestRuns
{
    private const int MostKept = 20;

    private readonly Lock _gate = new();
    private readonly List<TestRunState> _runs = [];
    private long _number;

    /// <summary>Begins a run; null: one goes on in the world.</summary>
    public TestRunState? Begin(World world)
    {
        lock (_gate)
        {
            if (_runs.Exists(run => run.World == world && !run.IsOver)) return null;
            var begun = new TestRunState(++_number, world);
            _runs.Add(begun);
            if (_runs.Count > MostKept && _runs.Find(run => run.IsOver) is { } oldest) _runs.Remove(oldest);
            return begun;
        }
    }

    public TestRunState? Find(World world, string id)
    {
        lock (_gate) return _runs.Find(run => run.World == world && run.Id == id);
    }

    public IReadOnlyList<TestRunState> All(World world)
    {
        lock (_gate) return [.. _runs.Where(run => run.World == world)];
    }
}
