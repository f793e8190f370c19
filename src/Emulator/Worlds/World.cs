using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Errors;
using Chats.Emulator.Faults;
using Chats.Emulator.Journal;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.Tallies;

namespace Chats.Emulator.Worlds;

/// <summary>The owner of everything that can change: state, clock, chance, faults, journal and events. Worlds never see each other.</summary>
internal sealed class World : IDueWork, IDisposable
{
    private readonly Lock _gate = new();
    private volatile WorldState _current;
    private long _requests;
    private CancellationTokenSource _life = new();

    /// <param name="name">Its name.</param>
    /// <param name="origin">What it is made from.</param>
    /// <param name="system">The machine's time.</param>
    /// <param name="limits">How much it remembers.</param>
    /// <param name="outbox">Makes what tells others of its events; null: nobody is told.</param>
    /// <param name="total">What counts along for all worlds; null: nothing.</param>
    public World(string name, WorldOrigin origin, TimeProvider system, WorldLimits limits, Func<World, IOutbox>? outbox = null, Tally? total = null)
    {
        Tally = new Tally(total);
        Name = name;
        Origin = origin;
        _current = origin.State;
        Clock = new WorldClock(system);
        Clock.Scheduler.Add(this);
        Events = new EventLog(limits.Events);
        Journal = new RequestJournal(limits.JournalEntries, limits.JournalBodyBytes);
        Faults = new FaultPlan(Clock);
        if (outbox?.Invoke(this) is { } told) Clock.Scheduler.Add(Outbox = told);
        Begin();
    }

    public string Name { get; }

    public WorldOrigin Origin { get; private set; }

    public WorldClock Clock { get; }

    public EventLog Events { get; }

    public RequestJournal Journal { get; }

    public FaultPlan Faults { get; }

    /// <summary>What its traffic has exercised since its start.</summary>
    public Tally Tally { get; }

    /// <summary>Tells others of events; null when nobody is to be told.</summary>
    public IOutbox? Outbox { get; }

    /// <summary>Ends with a reset or with the world; a fresh one begins after a reset.</summary>
    public CancellationToken Lifetime => _life.Token;

    /// <summary>One consistent snapshot; take it once and read from it without a lock.</summary>
    public WorldState Current => _current;

    DateTimeOffset? IDueWork.NextDue => _current.Pending is { IsEmpty: false } pending ? pending.Min!.Due : null;

    /// <summary>The trace id of the world's next request.</summary>
    public string NextTraceId() => IdSource.TraceId(_current.Seed, Interlocked.Increment(ref _requests));

    /// <summary>Runs a transition under the world's one lock and swaps the state; a refusal changes nothing.</summary>
    public Result<T> Commit<T>(Transition<T> transition, string traceId)
    {
        T value;
        lock (_gate)
        {
            var result = transition(_current, new Moment(Clock.GetUtcNow(), traceId));
            if (result.IsRefused(out var refusal)) return refusal;
            Accept(result.Value.State, result.Value.Events);
            value = result.Value.Value;
        }

        Clock.Scheduler.Rearm();
        return value;
    }

    /// <summary>Brings everything back to the start, optionally of another scenario.</summary>
    public void Reset(WorldOrigin? origin = null)
    {
        // First, because the clock may be waiting for the very receiver who asks for the reset.
        Outbox?.Stop();
        Clock.Scheduler.WithoutWork(() =>
        {
            lock (_gate)
            {
                Origin = origin ?? Origin;
                Clock.ClearTimers();
                Begin();
                _current = Origin.State;
                Events.Clear();
                Outbox?.Start();
                Journal.Clear();
                Tally.Clear();
                Interlocked.Exchange(ref _requests, 0);
            }
        });
        var ended = Interlocked.Exchange(ref _life, new CancellationTokenSource());
        ended.Cancel();
        Clock.Scheduler.Rearm();
    }

    bool IDueWork.RunNext(DateTimeOffset now, out Task rest)
    {
        rest = Task.CompletedTask;
        lock (_gate)
        {
            var state = _current;
            if (state.Pending.IsEmpty || state.Pending.Min is not { } job || job.Due > now) return false;
            var change = job.Run(state with { Pending = state.Pending.Remove(job) }, job.Due);
            Accept(change.State, change.Events);
            return true;
        }
    }

    public void Dispose()
    {
        Clock.Scheduler.Dispose();
        Outbox?.Dispose();
        _life.Cancel(); // never disposed: a call that came just before may still ask for the token
    }

    private void Begin()
    {
        if (Origin.ManualNow is { } now) Clock.StopAt(now);
        else Clock.Release();
        Faults.Load(Origin.State.Seed, Origin.Faults);
    }

    private void Accept(WorldState next, ImmutableArray<WorldEvent> events)
    {
        _current = next;
        Events.Append(events);
        foreach (var happened in events) Tally.Happen(happened, Name);
        Outbox?.Accept(next, events);
    }
}
