using Chats.Emulator.Common;

namespace Chats.Emulator.Time;

/// <summary>
/// A world's only source of time: real, manual and moved by hand, or running and moved ahead. Whole milliseconds, as the API shows them.
/// </summary>
/// <remarks>Whatever calls overlap, it never shows an earlier time than before, but where <see cref="Begin"/> sets it anew.</remarks>
internal sealed class WorldClock : TimeProvider
{
    /// <summary>The last time it shows.</summary>
    private static readonly long LastTicks = new DateTimeOffset(DateTimes.LastYear, 12, 31, 23, 59, 59, 999, TimeSpan.Zero).UtcTicks;

    private readonly TimeProvider _system;
    private readonly TimerQueue _timers;
    private readonly Lock _gate = new();
    private ClockMode _mode;
    private double _speed = ClockSpeed.Usual;
    private bool _isHeld;
    private bool _wasMoved;
    private long _shown;
    private (long World, long Machine) _from;
    private readonly ChangeCounter _changes;

    /// <param name="system">The machine's time.</param>
    /// <param name="changed">Is told after each change that was made by hand; must be quick.</param>
    public WorldClock(TimeProvider system, Action? changed = null)
    {
        _system = system;
        _changes = new ChangeCounter(changed);
        _timers = new TimerQueue(this);
        Scheduler = new Scheduler(this, system);
        Scheduler.Add(_timers);
        Begin(ClockState.Real);
    }

    /// <summary>All work of this world that waits for a time.</summary>
    public Scheduler Scheduler { get; }

    /// <summary>How many answers wait for it.</summary>
    public int Timers => _timers.Count;

    /// <summary>How often it was set, moved, or made to flow otherwise; that it flows by itself does not count.</summary>
    public long Changes => _changes.Count;

    public ClockMode Mode
    {
        get
        {
            lock (_gate) return _mode;
        }
    }

    public bool IsManual => Mode == ClockMode.Manual;

    /// <summary>Whether it stands still: it is manual, or it is just being moved ahead.</summary>
    public bool IsStill
    {
        get
        {
            lock (_gate) return DoesStandStill;
        }
    }

    /// <summary>Whether it was moved, or its way of moving changed, since it began.</summary>
    public bool WasMoved
    {
        get
        {
            lock (_gate) return _wasMoved;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    private long Machine => _system.GetUtcNow().UtcTicks;

    private bool DoesStandStill => _mode == ClockMode.Manual || _isHeld;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return ToTime(Read(Machine));
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>A timer on this world's time: while the clock is moved past it, it fires.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = _timers.Create(callback, state, period);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>How it stands now, to begin there again.</summary>
    public ClockState Capture() => Look().State;

    /// <summary>How it stands, what it shows, and how far that is ahead of the machine's time, all at one moment.</summary>
    public (ClockState State, DateTimeOffset Now, TimeSpan Offset) Look()
    {
        lock (_gate)
        {
            var machine = Machine;
            var shown = Read(machine);
            var state = _mode switch
            {
                ClockMode.Manual => ClockState.ManualAt(ToTime(shown)),
                ClockMode.Running => ClockState.RunningFrom(ToTime(shown), _speed),
                _ => ClockState.RealAhead(TimeSpan.FromTicks(_from.World - _from.Machine)),
            };
            return (state, ToTime(shown), ToTime(shown) - ToTime(machine));
        }
    }

    /// <summary>Sets it anew, wherever it stood; nothing is run.</summary>
    public void Begin(ClockState state)
    {
        lock (_gate)
        {
            var machine = Machine;
            _shown = state.Now is { } now ? Truncate(now).UtcTicks : machine + state.Ahead.Ticks;
            (_mode, _speed, _isHeld, _wasMoved) = (state.Mode, state.Speed, false, false);
            _from = (_shown, machine);
        }

        _changes.Tell();
        Scheduler.Rearm(afresh: true);
    }

    /// <summary>Makes it manual where it stands.</summary>
    public void Stop() => Change(ClockMode.Manual, ClockSpeed.Usual, DateTimeOffset.MinValue);

    /// <summary>Makes it running, from where it stands.</summary>
    public void Run(double speed) => Change(ClockMode.Running, speed, DateTimeOffset.MinValue);

    /// <summary>
    /// Lets the clock follow the machine's again: at once to the machine's time, or onward from where it stands when that is later.
    /// </summary>
    public void Release() => Change(ClockMode.Real, ClockSpeed.Usual, _system.GetUtcNow());

    /// <summary>Lets a running clock stand still until <see cref="Resume"/>, so that it can be moved step by step.</summary>
    public void Hold()
    {
        lock (_gate)
        {
            Read(Machine);
            _isHeld = _mode == ClockMode.Running;
        }
    }

    /// <summary>Moves a clock that stands still ahead; to an earlier time it does not move.</summary>
    public void MoveTo(DateTimeOffset time)
    {
        lock (_gate)
        {
            if (!DoesStandStill) return;
            _shown = Math.Max(_shown, Math.Min(Truncate(time).UtcTicks, LastTicks));
            _wasMoved = true;
        }

        _changes.Tell();
    }

    /// <summary>Lets a clock that was held flow on from where it was moved to.</summary>
    public void Resume()
    {
        lock (_gate)
        {
            if (!_isHeld) return;
            _isHeld = false;
            _from = (_shown, Machine);
        }

        _changes.Tell();
        Scheduler.Rearm(afresh: true);
    }

    /// <summary>How long it takes by the machine's time until the clock shows a time; less than nothing: it is past.</summary>
    public double MillisecondsUntil(DateTimeOffset time)
    {
        lock (_gate) return (time.UtcTicks - ToTime(Read(Machine)).UtcTicks) / _speed / TimeSpan.TicksPerMillisecond;
    }

    /// <summary>Forgets every timer without firing it.</summary>
    public void ClearTimers() => _timers.Clear();

    public static DateTimeOffset Truncate(DateTimeOffset time) => ToTime(time.UtcTicks);

    private static DateTimeOffset ToTime(long ticks) => new(ticks - (ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    /// <param name="mode">How it goes on.</param>
    /// <param name="speed">How fast.</param>
    /// <param name="least">What it shows at least from here.</param>
    private void Change(ClockMode mode, double speed, DateTimeOffset least)
    {
        lock (_gate)
        {
            var machine = Machine;
            _shown = Math.Max(Read(machine), least.UtcTicks);
            _wasMoved |= (_mode, _speed) != (mode, speed);
            (_mode, _speed, _isHeld, _from) = (mode, speed, false, (_shown, machine));
        }

        _changes.Tell();
        Scheduler.Rearm(afresh: true); // not under the lock, for it looks at the clock under one of its own
    }

    private long Read(long machine)
    {
        if (DoesStandStill) return _shown;
        var flowed = Math.Min(_from.World + Flow(machine - _from.Machine), LastTicks);
        if (flowed >= _shown) return _shown = flowed;

        // The machine's time was set back: the clock does not follow it back, but goes on with it from here.
        _from = (_shown, machine);
        return _shown;
    }

    private long Flow(long ticks) => _speed == ClockSpeed.Usual ? ticks : (long)(ticks * _speed);
}
