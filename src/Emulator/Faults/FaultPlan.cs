using Chats.Emulator.Common;
using Chats.Emulator.Determinism;
using Chats.Emulator.Time;

namespace Chats.Emulator.Faults;

/// <summary>The fault rules of one world and their counters. The first rule that hits a call wins; every rule counts for itself.</summary>
/// <param name="clock">The world's clock.</param>
/// <param name="changed">Is told after rules came, went or were replaced; must be quick.</param>
internal sealed class FaultPlan(WorldClock clock, Action? changed = null)
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];
    private Chance _chance;
    private volatile int _count;
    private readonly ChangeCounter _changes = new(changed);

    /// <summary>False while there is nothing to look for; then a call costs nothing.</summary>
    public bool IsActive => _count > 0;

    /// <summary>How often rules changed or counted a call.</summary>
    public long Changes => _changes.Count;

    /// <summary>Replaces all rules and forgets all counts.</summary>
    public void Load(ulong seed, IEnumerable<FaultRule> rules) => Restore(seed, rules.Select(rule => new FaultStatus(rule, 0, 0)));

    /// <summary>Brings back rules with their counts, as <see cref="List"/> showed them.</summary>
    public void Restore(ulong seed, IEnumerable<FaultStatus> rules)
    {
        lock (_gate)
        {
            _chance = new Chance(seed);
            _entries.Clear();
            _entries.AddRange(
                rules.Select(known => new Entry(known.Rule, known.Since ?? clock.GetUtcNow()) { Calls = known.Calls, Hits = known.Hits }));
            _count = _entries.Count;
        }

        _changes.Tell();
    }

    /// <summary>Adds a rule at the end, or replaces the one of that name in its place with fresh counts.</summary>
    public void Put(FaultRule rule)
    {
        lock (_gate)
        {
            var entry = new Entry(rule, clock.GetUtcNow());
            var index = _entries.FindIndex(existing => existing.Rule.Name == rule.Name);
            if (index >= 0) _entries[index] = entry;
            else _entries.Add(entry);
            _count = _entries.Count;
        }

        _changes.Tell();
    }

    /// <summary>Takes all rules away.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
            _count = 0;
        }

        _changes.Tell();
    }

    public bool Remove(string name)
    {
        bool removed;
        lock (_gate)
        {
            removed = _entries.RemoveAll(entry => entry.Rule.Name == name) > 0;
            _count = _entries.Count;
        }

        _changes.Tell();
        return removed;
    }

    public IReadOnlyList<FaultStatus> List()
    {
        lock (_gate) return [.. _entries.Select(entry => new FaultStatus(entry.Rule, entry.Calls, entry.Hits) { Since = entry.Since })];
    }

    /// <summary>Counts the call for every rule that selects it and answers the first that hits, or null.</summary>
    public FaultHit? Match(IFaultTarget call)
    {
        lock (_gate)
        {
            FaultHit? hit = null;
            foreach (var entry in _entries.Where(entry => FaultSelector.Selects(entry.Rule, call)))
            {
                entry.Calls++;
                _changes.CountSilently();
                if (hit is not null || !Strikes(entry)) continue;
                entry.Hits++;
                hit = new FaultHit(entry.Rule, entry.Calls, Delay(entry)) { Effect = entry.Rule.Then.ForHit(entry.Hits) };
            }

            return hit;
        }
    }

    private bool Strikes(Entry entry)
    {
        var when = entry.Rule.When;
        var now = clock.GetUtcNow();
        var n = entry.Calls;
        return (when.Calls.IsEmpty || when.Calls.Contains((int)Math.Min(n, int.MaxValue)))
            && !(n > when.First) && !(when.Every is { } every && n % every != 0) && !(n <= when.After) && !(entry.Hits >= when.Times)
            && !(now < when.From) && !(now >= when.Until) && !(now >= entry.Since + when.Ttl)
            && !(when.Rate is { } rate && _chance.Uniform($"fault:{entry.Rule.Name}", n) >= rate);
    }

    private TimeSpan Delay(Entry entry) => entry.Rule.Then.Delay is { } delay
        ? FaultDelays.Draw(delay, _chance, entry.Rule.Name, entry.Calls)
        : TimeSpan.Zero;

    private sealed class Entry(FaultRule rule, DateTimeOffset since)
    {
        public FaultRule Rule { get; } = rule;

        public DateTimeOffset Since { get; } = since;

        public long Calls { get; set; }

        public long Hits { get; set; }
    }
}
