using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Determinism;
using Chats.Emulator.Faults;
using Chats.Emulator.Journal;
using Chats.Emulator.Rules;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Worlds;

/// <summary>
/// The owner of everything that can change: state, clock, chance, faults, journal and events. Worlds never see each other.
/// </summary>
internal sealed class World : IDueWork, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Lock _restarting = new();
    private readonly TimeProvider _system;
    private volatile WorldState _current;
    private long _requests;
    private volatile WorldLife _life;
    private bool _hasEnded;

    /// <param name="name">Its name.</param>
    /// <param name="origin">What it is made from.</param>
    /// <param name="system">The machine's time.</param>
    /// <param name="limits">How much it remembers.</param>
    /// <param name="dispatcher">Makes what tells others of its events; null: no events are sent.</param>
    /// <param name="total">What counts along for all worlds; null: nothing.</param>
    /// <param name="links">How its links are made; null: as usual, and signed with nothing that is secret.</param>
    public World(
        string name,
        WorldOrigin origin,
        TimeProvider system,
        WorldLimits limits,
        Func<World, IEventDispatcher>? dispatcher = null,
        CoverageCounters? total = null,
        WorldLinks? links = null)
    {
        _life = WorldLife.Begin(system);
        _system = system;
        Links = links ?? WorldLinks.Standard;
        Counters = new CoverageCounters(total);
        Name = name;
        Origin = origin;
        _current = origin.State;
        Savepoints = new SavepointStore(limits.Savepoints, Signals.Surroundings.Pulse);
        Clock = new WorldClock(system, Signals.Surroundings.Pulse);
        Clock.Scheduler.Add(this);
        Activity = new WorldActivity(system);
        Events = new EventLog(limits.Events, Order);
        Journal = new RequestJournal(limits.JournalEntries, limits.JournalBodyBytes, Signals.Requests.Pulse, limits.Journals, Order);
        Faults = new FaultPlan(Clock, Signals.Surroundings.Pulse);
        if (dispatcher?.Invoke(this) is { } told) Clock.Scheduler.Add(Dispatcher = told);
        Restore(origin.Begin());
    }

    public string Name { get; }

    public WorldOrigin Origin { get; private set; }

    public WorldClock Clock { get; }

    /// <summary>Numbers what its logs hold.</summary>
    public LogOrder Order { get; } = new();

    /// <summary>What the application is doing just now.</summary>
    public WorldActivity Activity { get; }

    public EventLog Events { get; }

    public RequestJournal Journal { get; }

    public FaultPlan Faults { get; }

    /// <summary>How its links are made.</summary>
    public WorldLinks Links { get; }

    /// <summary>Points to go back to; they outlive a return, but not a reset.</summary>
    public SavepointStore Savepoints { get; }

    /// <summary>Wakes the calls that wait for the logs.</summary>
    public LogSignals Signals { get; } = new();

    /// <summary>What its traffic has exercised since its start.</summary>
    public CoverageCounters Counters { get; }

    /// <summary>Tells others of events; null when no events are to be sent.</summary>
    public IEventDispatcher? Dispatcher { get; }

    /// <summary>Ends with a reset, with a return to a savepoint, or with the world; a fresh one begins afterwards.</summary>
    public CancellationToken Lifetime => _life.Token;

    /// <summary>The same with what tells it from others.</summary>
    public WorldLife Life => _life;

    /// <summary>One consistent snapshot; take it once and read from it without a lock.</summary>
    public WorldState Current => _current;

    DateTimeOffset? IDueWork.NextDue => _current.Pending.First?.Due;

    DueWork? IDueWork.Waiting =>
        _current.Pending is { First: { } first, Last: { } last } pending ? new DueWork("job", pending.Count, first.Due, last.Due) : null;

    /// <summary>The trace id of the world's next request.</summary>
    public string NextTraceId() => IdSource.TraceId(_current.Seed, Interlocked.Increment(ref _requests));

    /// <summary>Runs a transition under the world's one lock and swaps the state; a refusal changes nothing.</summary>
    public Result<T> Commit<T>(Transition<T> transition, string traceId)
    {
        T value;
        lock (_gate)
        {
            var result = transition(_current, new TransitionContext(Clock.GetUtcNow(), traceId));
            if (!result.TryGet(out var change, out var refusal)) return refusal;
            change = change.Heard();
            _current = change.State;
            Tell(change.State, change.Events);
            value = change.Value;
        }

        Clock.Scheduler.Rearm();
        return value;
    }

    /// <summary>All it owns now. Costs a few references, whatever the world's size.</summary>
    public WorldContent Capture()
    {
        lock (_gate)
        {
            return CaptureCore() with
            {
                Requests = Interlocked.Read(ref _requests),
                Events = Events.Capture(),
                Journal = Journal.Capture(),
                Dispatcher = Dispatcher?.Capture(),
                Order = Order.Latest,
            };
        }
    }

    /// <summary>The same with what no savepoint holds.</summary>
    public WholeWorld CaptureWhole()
    {
        lock (_gate) return new WholeWorld(Origin, Capture(), [.. Savepoints.All], Counters.Capture());
    }

    /// <summary>All it owns now, as a point to go back to.</summary>
    public Savepoint Save(string name)
    {
        var content = Capture();
        return new Savepoint(name, content.Clock.Now ?? Clock.GetUtcNow(), content);
    }

    /// <summary>
    /// Saves all it owns now among its savepoints, in one step: a reset comes before or after it. False when there are too many.
    /// </summary>
    public bool TrySave(string name, out Savepoint savepoint, out bool isNew)
    {
        lock (_gate)
        {
            savepoint = Save(name);
            return Savepoints.TryPut(savepoint, out isNew);
        }
    }

    /// <summary>What another world needs to start where this one stands now.</summary>
    public WorldOrigin Fork()
    {
        lock (_gate) return Origin.Fork(CaptureCore());
    }

    /// <summary>What another world needs to start from one of the savepoints; null when there is none of that name.</summary>
    public WorldOrigin? Fork(string savepoint)
    {
        lock (_gate) return Savepoints.Find(savepoint) is { } found ? Origin.Fork(found.Content) : null;
    }

    /// <summary>Brings everything back to the start, optionally of another scenario.</summary>
    public void Reset(WorldOrigin? origin = null) => Restart(() =>
    {
        Origin = origin ?? Origin;
        Savepoints.Clear();
        Counters.Clear();
        return Origin.Begin();
    });

    /// <summary>
    /// Starts again from another scenario; subscriptions that were not in the present one stay, as long as nothing is reset.
    /// </summary>
    public void Reseed(WorldOrigin origin) => Restart(() =>
    {
        var start = origin.Begin();
        var declared = Origin.State.Subscriptions.Select(subscription => subscription.Id).ToHashSet();
        var own = _current.Subscriptions.Where(subscription => !declared.Contains(subscription.Id)
            && !start.State.Subscriptions.Any(other => other.Id == subscription.Id || other.TargetUrl == subscription.TargetUrl)).ToList();
        Origin = origin;
        Savepoints.Clear();
        Counters.Clear();
        if (own.Count == 0) return start;

        // Ids go on behind those that are in use.
        var position = Math.Max(start.State.IdPosition, _current.IdPosition);
        return start with { State = start.State with { Subscriptions = start.State.Subscriptions.AddRange(own), IdPosition = position } };
    });

    /// <summary>The same if nothing has changed since its start; false, and nothing happens, otherwise.</summary>
    public bool ReseedIfUntouched(WorldOrigin origin)
    {
        var isUntouched = false;
        Clock.Scheduler.WithoutWork(() =>
        {
            lock (_gate)
            {
                isUntouched = IsUntouched;
                if (!isUntouched) return;
                Dispatcher?.Stop();
                Clock.ClearTimers();
                Origin = origin;
                Counters.Clear();
                Restore(origin.Begin());
            }
        });
        if (isUntouched) EndLife();
        return isUntouched;
    }

    /// <summary>Brings everything back to what it was at a savepoint; a real clock goes on.</summary>
    public void Restore(Savepoint savepoint) => Restart(() => savepoint.Content);

    /// <summary>Brings it back whole, in one step: nobody finds it half-way.</summary>
    public void Restore(WholeWorld whole) => Restart(() =>
    {
        Origin = whole.Origin;
        Savepoints.Restore(whole.Savepoints);
        Counters.Restore(whole.Counts);
        return whole.Content;
    });

    /// <summary>
    /// The same of a savepoint by name, in one step: a reset comes before or after it. False, and nothing happens, when there is none of
    /// that name.
    /// </summary>
    /// <param name="name">The savepoint's name.</param>
    /// <param name="seed">What ids and chance are made from afterwards; null: what they were made from then.</param>
    public bool TryRestore(string name, ulong? seed = null)
    {
        lock (_restarting)
        {
            if (Savepoints.Find(name) is not { } savepoint) return false;
            Restore(seed is { } other ? savepoint.WithSeed(other) : savepoint);
            return true;
        }
    }

    bool IDueWork.RunNext(DateTimeOffset now, out Task rest)
    {
        rest = Task.CompletedTask;
        return RunDue(now, other: DateTimeOffset.MinValue);
    }

    void IDueWork.RunDue(DateTimeOffset now, DateTimeOffset other) => RunDue(now, other);

    public void Dispose()
    {
        lock (_restarting)
        {
            _hasEnded = true;
            Clock.Scheduler.Dispose();
            Dispatcher?.Dispose();
            Journal.End();
            _life.End();
        }
    }

    private bool RunDue(DateTimeOffset now, DateTimeOffset other)
    {
        lock (_gate)
        {
            var changes = DueJobs.Run(_current, now, other);
            if (changes.Count == 0) return false;
            _current = changes[^1].State;
            foreach (var change in changes) Tell(change.State, change.Events);
            return true;
        }
    }

    /// <summary>What it is, without what it remembers.</summary>
    private WorldContent CaptureCore() =>
        new(_current, Clock.Capture()) { Faults = [.. Faults.List()] };

    private void Restart(Func<WorldContent> with)
    {
        // One after the other, or one would stop the dispatcher that another has just started. Who came too late begins nothing.
        lock (_restarting)
        {
            if (!_hasEnded) RestartCore(with);
        }
    }

    private void RestartCore(Func<WorldContent> with)
    {
        // Deliveries are broken off first, because the clock may be waiting for the very receiver who asks for it.
        Clock.Scheduler.Replace(() => Dispatcher?.Stop(), () =>
        {
            lock (_gate)
            {
                Clock.ClearTimers();
                Restore(with());
            }
        });
        EndLife();
    }

    private void EndLife()
    {
        Interlocked.Exchange(ref _life, _life.Next(_system)).End();
        Clock.Scheduler.Rearm();
    }

    /// <summary>
    /// Whether state, clock and faults are those it began with, and no savepoint was made. Reading from it does not count.
    /// </summary>
    private bool IsUntouched
    {
        get
        {
            var start = Origin.Begin();
            return ReferenceEquals(_current, start.State)
                && IsAsBegun(start.Clock)
                && Faults.List().Select(fault => fault.Rule).SequenceEqual(start.Faults.Select(fault => fault.Rule))
                && Savepoints.All.Count == 0;
        }
    }

    private bool IsAsBegun(ClockState start) => Clock.Mode == start.Mode && start.Mode switch
    {
        ClockMode.Manual => Clock.GetUtcNow() == WorldClock.Truncate(start.Now!.Value),
        ClockMode.Running => !Clock.WasMoved,
        _ => true,
    };

    private void Restore(WorldContent content)
    {
        Clock.Begin(content.Clock);
        _current = content.State;
        Faults.Restore(content.State.Seed, content.Faults);
        Order.Restore(content.Order);
        Events.Restore(content.Events);
        Journal.Restore(content.Journal);
        Dispatcher?.Start(content.Dispatcher);
        Interlocked.Exchange(ref _requests, content.Requests);
    }

    /// <summary>Lets everybody know what happened.</summary>
    /// <param name="state">The world right after it.</param>
    /// <param name="events">What happened.</param>
    private void Tell(WorldState state, ImmutableArray<WorldEvent> events)
    {
        if (events.IsEmpty) return;
        Events.Append(events, state.Subscriptions);
        Signals.Events.Pulse();
        foreach (var happened in events) Counters.RecordEvent(happened, Name);
        Dispatcher?.Accept(state, events);
    }
}
