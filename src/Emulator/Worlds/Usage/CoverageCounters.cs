using Chats.Emulator.Faults;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds.Usage;

/// <summary>What the traffic of a world has exercised, counted while it happens and for as long as the world lives.</summary>
/// <param name="total">The emulator's own, which counts along and forgets nothing when worlds are reset or end.</param>
internal sealed class CoverageCounters(CoverageCounters? total = null)
{
    /// <summary>Calls of each operation, whatever became of them.</summary>
    public Counters<string> Calls { get; } = new(CounterKeys.Operations);

    /// <summary>Those of them that were answered with success, as far as the client could see.</summary>
    public Counters<string> Successes { get; } = new(CounterKeys.Operations);

    public Counters<int> Errors { get; } = new(CounterKeys.Errors);

    public Counters<string> Events { get; } = new(CounterKeys.Events);

    public Counters<string> Faults { get; } = new(CounterKeys.Faults);

    public ReferencedCounters Rules { get; } = new(CounterKeys.Rules);

    public ReferencedCounters Behaviours { get; } = new(CounterKeys.Behaviours);

    /// <summary>Counts a call of the vendor's API that was answered.</summary>
    public void RecordAnswer(string operation, bool isSuccess, CallReference reference)
    {
        Count(operation, isSuccess);
        if (isSuccess && RuleUsage.OfSuccess(operation) is { } behaviour) Record(behaviour, reference);
    }

    public void RecordRefusal(Rule rule, CallReference reference)
    {
        Errors.Add(rule.Error.Code);
        Rules.Add(rule.Id, reference);
        total?.RecordRefusal(rule, reference);
    }

    /// <summary>Counts something that a behaviour decided.</summary>
    public void Record(Behaviour behaviour, CallReference reference)
    {
        Behaviours.Add(behaviour.Id, reference);
        total?.Record(behaviour, reference);
    }

    public void RecordEvent(WorldEvent happened, string world)
    {
        if (EmulatorEvents.Has(happened.Type)) return;
        var reference = new CallReference(world, happened.TraceId);
        Count(happened.Type);

        // What was raised is no rule's doing.
        if (happened.Detail is RaisedDetail) return;
        if (RuleUsage.OfEvent(happened.Type) is { } behaviour) Record(behaviour, reference);
        foreach (var leaving in RuleUsage.OfLeaving(happened)) Record(leaving, reference);
    }

    /// <summary>Counts a fault that hit a call or a webhook.</summary>
    public void RecordFault(FaultEffect effect)
    {
        foreach (var kind in FaultKinds.Of(effect)) Faults.Add(kind);
        total?.RecordFault(effect);
    }

    /// <summary>Begins anew; the total goes on.</summary>
    public void Clear()
    {
        Calls.Clear();
        Successes.Clear();
        Errors.Clear();
        Events.Clear();
        Faults.Clear();
        Rules.Clear();
        Behaviours.Clear();
    }

    public CoverageCounts Capture() => new(
        Calls.Capture(), Successes.Capture(), Errors.Capture(), Events.Capture(), Faults.Capture(), Rules.Capture(), Behaviours.Capture());

    /// <summary>Counts on from there; the total goes on.</summary>
    public void Restore(CoverageCounts counts)
    {
        Calls.Restore(counts.Calls);
        Successes.Restore(counts.Successes);
        Errors.Restore(counts.Errors);
        Events.Restore(counts.Events);
        Faults.Restore(counts.Faults);
        Rules.Restore(counts.Rules);
        Behaviours.Restore(counts.Behaviours);
    }

    private void Count(string operation, bool isSuccess)
    {
        Calls.Add(operation);
        if (isSuccess) Successes.Add(operation);
        total?.Count(operation, isSuccess);
    }

    private void Count(string type)
    {
        Events.Add(type);
        total?.Count(type);
    }
}
