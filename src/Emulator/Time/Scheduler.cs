namespace Chats.Emulator.Time;

/// <summary>Runs what falls due, in order of due time. What is due within a move of the clock runs before the move returns.</summary>
internal sealed class Scheduler : IDisposable
{
    /// <summary>
    /// How long, in the machine's time, a receiver outside may hold up what comes after: it may be waiting for just that.
    /// </summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly WorldClock _clock;
    private readonly TimeProvider _system;
    private readonly SemaphoreSlim _running = new(1, 1);
    private readonly Lock _arming = new();
    private readonly List<IDueWork> _sources = [];
    private readonly ITimer _alarm;
    private DateTimeOffset _armedFor = DateTimeOffset.MaxValue;
    private volatile bool _stopped;
    private volatile Task? _replacing;
    private int _replacements;

    public Scheduler(WorldClock clock, TimeProvider system)
    {
        _clock = clock;
        _system = system;
        _alarm = system.CreateTimer(_ => RunDueInRealTime(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Adds a source; sources that are due at the same time run in the order they were added.</summary>
    public void Add(IDueWork source) => _sources.Add(source);

    /// <summary>All that waits for the clock.</summary>
    public IReadOnlyList<DueWork> Waiting => [.. _sources.Select(source => source.Waiting).OfType<DueWork>()];

    /// <summary>
    /// Moves a clock to a time, running everything due on the way, and lets a running one flow on from there. Answers how many items ran.
    /// A real clock cannot be moved.
    /// </summary>
    /// <remarks>
    /// An item that waits for a receiver outside holds up the clock for <see cref="Patience"/> at most, because the receiver may wait for
    /// the clock.
    /// Such items are waited for to the end only after others had their chance to move the clock; what they make due by then is run as
    /// well.
    /// </remarks>
    public Task<int> MoveTo(DateTimeOffset target) => Move(() => target);

    /// <summary>
    /// The same to a time that is chosen only once no other call moves the clock: what was read of it before may be of the past by then,
    /// and two who advance at once would not get as far as both asked for. Null: it stays, and nothing is run.
    /// </summary>
    public async Task<int> Move(Func<DateTimeOffset?> choose)
    {
        var (ran, open, target, replacements) = (0, new List<Task>(), (DateTimeOffset?)null, 0);
        do
        {
            await Task.WhenAll(open);
            open.Clear();
            await _running.WaitAsync();
            try
            {
                if (target is not null && replacements != _replacements) break; // the time was one of a world that is no more
                (target, replacements) = (target ?? choose(), _replacements);
                if (target is { } context) ran += await RunUntil(context, open);
            }
            finally
            {
                _running.Release();
            }

            if (_replacing is { } replacing)
            {
                // A call that is answered now finds the world that replaced the one it moved the clock in.
                await replacing;
                break;
            }
        }
        while (open.Count > 0);
        return ran;
    }

    /// <summary>Does something with the clock once no call moves it any more.</summary>
    public async Task Alone(Action action)
    {
        await _running.WaitAsync();
        try
        {
            action();
        }
        finally
        {
            _running.Release();
        }
    }

    /// <summary>
    /// Replaces what due work is about, one at a time. A call that moves the clock just then stops where it is once its work is broken off,
    /// answers when this is done,
    /// and leaves the new clock alone.
    /// </summary>
    public void Replace(Action breakOff, Action replace)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _replacing = done.Task;
        try
        {
            breakOff();
            WithoutWork(() =>
            {
                _replacements++;
                replace();
            });
        }
        finally
        {
            _replacing = null;
            done.SetResult();
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

    /// <summary>Makes sure a clock that flows wakes up for the earliest item.</summary>
    /// <param name="afresh">The clock goes otherwise than before: when it was to wake up means nothing any more.</param>
    public void Rearm(bool afresh = false)
    {
        if (_clock.IsStill) return;
        lock (_arming)
        {
            if (afresh) _armedFor = DateTimeOffset.MaxValue;
            if (_stopped || Earliest()?.NextDue is not { } due || due >= _armedFor) return;
            _armedFor = due;
            // Timers may fire a little early; a millisecond more costs less than waking up twice.
            var bounded = TimeSpan.FromMilliseconds(Math.Clamp(_clock.MillisecondsUntil(due) + 1, 1, int.MaxValue));
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
        if (_clock.IsStill) return; // whoever lets it flow again sets the alarm
        WithoutWork(() =>
        {
            // What goes on afterwards is not waited for: in real time, things happen side by side.
            while (!_stopped && !_clock.IsStill && Earliest() is { NextDue: { } due } source && _clock.GetUtcNow() is var now && due <= now)
            {
                source.RunDue(now, Earliest(but: source)?.NextDue ?? DateTimeOffset.MaxValue);
            }
        });
        Rearm();
    }

    /// <summary>Runs what is due by a given time, and adds what still goes on after that.</summary>
    private async Task<int> RunUntil(DateTimeOffset target, List<Task> open)
    {
        _clock.Hold();
        try
        {
            var ran = 0;
            while (CanMove && Earliest() is { NextDue: { } due } source && due <= target)
            {
                _clock.MoveTo(due);
                if (!source.RunNext(due, out var rest)) continue;
                if (!await EndsSoon(rest)) open.Add(rest);
                ran++;
            }

            if (CanMove) _clock.MoveTo(target);
            return ran;
        }
        finally
        {
            _clock.Resume();
        }
    }

    private bool CanMove => _clock.IsStill && _replacing is null;

    private async Task<bool> EndsSoon(Task rest)
    {
        if (!rest.IsCompleted) await rest.WaitAsync(Patience, _system).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!rest.IsCompleted) return false;
        await rest;
        return true;
    }

    private IDueWork? Earliest(IDueWork? but = null)
    {
        var (earliest, best) = ((IDueWork?)null, DateTimeOffset.MaxValue);
        foreach (var source in _sources)
        {
            if (source != but && source.NextDue is { } due && (earliest is null || due < best)) (earliest, best) = (source, due);
        }

        return earliest;
    }
}
