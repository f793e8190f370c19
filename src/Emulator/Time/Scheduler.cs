namespace Chats.Emulator.Time;

/// <summary>Runs what falls due, in order of due time. On a manual clock everything due runs before an advance returns.</summary>
internal sealed class Scheduler : IDisposable
{
    private readonly WorldClock _clock;
    private readonly TimeProvider _system;
    private readonly SemaphoreSlim _running = new(1, 1);
    private readonly Lock _arming = new();
    private readonly List<IDueWork> _sources = [];
    private readonly ITimer _alarm;
    private DateTimeOffset _armedFor = DateTimeOffset.MaxValue;
    private volatile bool _stopped;
    private volatile bool _isCallingOut;

    public Scheduler(WorldClock clock, TimeProvider system)
    {
        _clock = clock;
        _system = system;
        _alarm = system.CreateTimer(_ => RunDueInRealTime(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Adds a source; sources that are due at the same moment run in the order they were added.</summary>
    public void Add(IDueWork source) => _sources.Add(source);

    /// <summary>True while the clock waits for somebody outside. Whoever asks to move it now may be the one it waits for.</summary>
    public bool IsCallingOut => _isCallingOut;

    /// <summary>Moves a manual clock to a moment, running everything due on the way. Answers how many items ran.</summary>
    public async Task<int> MoveTo(DateTimeOffset target)
    {
        await _running.WaitAsync();
        try
        {
            var ran = 0;
            while (Earliest() is { NextDue: { } due } source && due <= target)
            {
                if (due > _clock.GetUtcNow()) _clock.StopAt(due);
                _isCallingOut = source.CallsOut;
                if (!source.RunNext(due, out var rest)) continue;
                await rest;
                ran++;
            }

            _clock.StopAt(target);
            return ran;
        }
        finally
        {
            _isCallingOut = false;
            _running.Release();
        }
    }

    /// <summary>Runs something while no due work runs.</summary>
    public void WithoutWork(Action action)
    {
        _running.Wait();
        try
        {
            action();
        }
        finally
        {
            _running.Release();
        }
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
        _alarm.Dispose(); // the semaphore is not: a clock that is moving may still have to give it back
    }

    private void RunDueInRealTime()
    {
        lock (_arming) _armedFor = DateTimeOffset.MaxValue;
        WithoutWork(() =>
        {
            // What goes on afterwards is not waited for: in real time, things happen side by side.
            while (!_stopped && !_clock.IsManual && Earliest() is { NextDue: { } due } source && due <= _clock.GetUtcNow()) source.RunNext(_clock.GetUtcNow(), out _);
        });
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
