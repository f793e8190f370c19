namespace Chats.Emulator.Time;

/// <summary>A world's only source of time: real, or manual and moved by hand. Whole milliseconds, as the API shows them.</summary>
internal sealed class WorldClock : TimeProvider
{
    private readonly TimeProvider _system;
    private readonly TimerQueue _timers;
    private long _manualTicks;
    private long _aheadTicks;
    private volatile bool _isManual;

    public WorldClock(TimeProvider system)
    {
        _system = system;
        _timers = new TimerQueue(this);
        Scheduler = new Scheduler(this, system);
        Scheduler.Add(_timers);
    }

    /// <summary>All work of this world that waits for a time.</summary>
    public Scheduler Scheduler { get; }

    public bool IsManual => _isManual;

    /// <summary>How far a real clock is ahead of the machine's: one that was moved ahead by hand and released goes on from there.</summary>
    public TimeSpan Ahead => TimeSpan.FromTicks(Interlocked.Read(ref _aheadTicks));

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() =>
        _isManual ? new DateTimeOffset(Interlocked.Read(ref _manualTicks), TimeSpan.Zero) : Truncate(_system.GetUtcNow() + Ahead);

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>A timer on this world's time: on a manual clock it fires while the clock is advanced past it.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = _timers.Create(callback, state, period);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Stops the clock at a given time; nothing is run.</summary>
    public void StopAt(DateTimeOffset now)
    {
        Interlocked.Exchange(ref _manualTicks, Truncate(now).UtcTicks);
        _isManual = true;
    }

    /// <summary>
    /// Lets the clock follow the machine's again: at once to the machine's time, or onward from where it stands when that is later.
    /// </summary>
    public void Release()
    {
        var ahead = GetUtcNow() - _system.GetUtcNow();
        Run(ahead > TimeSpan.Zero ? ahead : TimeSpan.Zero);
    }

    /// <summary>Lets the clock follow the machine's, so much ahead of it.</summary>
    public void Run(TimeSpan ahead)
    {
        Interlocked.Exchange(ref _aheadTicks, ahead.Ticks);
        _isManual = false;
        Scheduler.Rearm();
    }

    /// <summary>Forgets every timer without firing it.</summary>
    public void ClearTimers() => _timers.Clear();

    public static DateTimeOffset Truncate(DateTimeOffset time)
    {
        var ticks = time.UtcTicks;
        return new DateTimeOffset(ticks - (ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }
}
