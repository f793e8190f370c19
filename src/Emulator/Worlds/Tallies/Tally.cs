using Chats.Emulator.Errors;
using Chats.Emulator.Errors.Behaviours;
using Chats.Emulator.Faults;

namespace Chats.Emulator.Worlds.Tallies;

/// <summary>What the traffic of a world has exercised, counted while it happens and for as long as the world lives.</summary>
/// <param name="total">The emulator's own, which counts along and forgets nothing when worlds are reset or end.</param>
internal sealed class Tally(Tally? total = null)
{
    /// <summary>Calls of each operation, whatever became of them.</summary>
    public Counts<string> Calls { get; } = new(Countables.Operations);

    /// <summary>Those of them that were answered with success, as far as the client could see.</summary>
    public Counts<string> Successes { get; } = new(Countables.Operations);

    public Counts<int> Errors { get; } = new(Countables.Errors);

    public Counts<string> Events { get; } = new(Countables.Events);

    public Counts<string> Faults { get; } = new(Countables.Faults);

    public WitnessedCounts Rules { get; } = new(Countables.Rules);

    public WitnessedCounts Behaviours { get; } = new(Countables.Behaviours);

    /// <summary>Counts a call of the vendor's API that was answered.</summary>
    public void Answer(string operation, bool isSuccess, Witness witness)
    {
        Count(operation, isSuccess);
        if (isSuccess && Reliance.OfSuccess(operation) is { } behaviour) Rely(behaviour, witness);
    }

    public void Refuse(Rule rule, Witness witness)
    {
        Errors.Add(rule.Error.Code);
        Rules.Add(rule.Id, witness);
        total?.Refuse(rule, witness);
    }

    /// <summary>Counts something that a behaviour decided.</summary>
    public void Rely(Behaviour behaviour, Witness witness)
    {
        Behaviours.Add(behaviour.Id, witness);
        total?.Rely(behaviour, witness);
    }

    public void Happen(WorldEvent happened, string world)
    {
        var witness = new Witness(world, happened.TraceId);
        Count(happened.Type);
        if (Reliance.OfEvent(happened.Type) is { } behaviour) Rely(behaviour, witness);
        foreach (var leaving in Reliance.OfLeaving(happened)) Rely(leaving, witness);
    }

    /// <summary>Counts a fault that struck a call or a webhook.</summary>
    public void Strike(FaultEffect effect)
    {
        foreach (var kind in FaultKinds.Of(effect)) Faults.Add(kind);
        total?.Strike(effect);
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
