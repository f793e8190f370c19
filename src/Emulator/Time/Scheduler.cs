namespace Chats.Emulator.Time;

/// <summary>Runs what falls due, in order of due time. On a manual clock everything due runs before an advance returns.</summary>
internal sealed class Scheduler : IDisposable
{
    private readonly WorldClock _clock;
    private readonly TimeProvider _system;
    private readonly Lock _running = new();
    private readonly Lock _arming = new();
    private readonly List<IDueWork> _sources = [];
    private readonly ITimer _alarm;
    private DateTimeOffset _armedFor = DateTimeOffset.MaxValue;
    private bool _stopped;

    public Scheduler(WorldClock clock, TimeProvider system)
    {
        _clock = clock;
        _system = system;
        _alarm = system.CreateTimer(_ => RunDueInRealTime(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Adds a source; sources that are due at the same moment run in the order they were added.</summary>
    public void Add(IDueWork source) => _sources.Add(source);

    /// <summary>Moves a manual clock to a moment, running everything due on the way. Answers how many items ran.</summary>
    public int MoveTo(DateTimeOffset target)
    {
        lock (_running)
        {
            var ran = 0;
            while (Earliest() is { NextDue: { } due } source && due <= target)
            {
                if (due > _clock.GetUtcNow()) _clock.StopAt(due);
                if (source.RunNext(due)) ran++;
            }

            _clock.StopAt(target);
            return ran;
        }
    }

    /// <summary>Runs something while no due work runs.</summary>
    public void WithoutWork(Action action)
    {
        lock (_running) action();
    }

    /// <summary>Makes sure a real clock wakes up for the earliest item.</summary>
    public void Rearm()
    {
        if (_clock.IsManual) return;
        lock (_arming)
        {
            if (_stopped || Earliest()?.NextDue is not { } due || due >= _armedFor) return;
            _armedFor = due;
            var wait = due - _system.GetUtcNow();
            // Timers may fire a little early; a millisecond more costs less than waking up twice.
            var bounded = TimeSpan.FromMilliseconds(Math.Clamp(wait.TotalMilliseconds + 1, 1, int.MaxValue));
            _alarm.Change(bounded, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (_arming) _stopped = true;
        _alarm.Dispose();
    }

    private void RunDueInRealTime()
    {
        lock (_arming) _armedFor = DateTimeOffset.MaxValue;
        lock (_running)
        {
            while (!_clock.IsManual && Earliest() is { NextDue: { } due } source && due <= _clock.GetUtcNow())
            {
                source.RunNext(_clock.GetUtcNow());
            }
        }

        Rearm();
    }

    private IDueWork? Earliest()
    {
        IDueWork? earliest = null;
        foreach (var source in _sources)
        {
            if (source.NextDue is { } due && (earliest?.NextDue is not { } best || due < best)) earliest = source;
        }

        return earliest;
    }
}
