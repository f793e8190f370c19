using System.Collections.Immutable;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>Switches rules of a person on and off. What a rule has begun goes on.</summary>
/// <param name="Handle">Whose they are.</param>
/// <param name="Switches">The rules by their numbers from 0, and whether each is on from now on.</param>
internal sealed record SwitchPersonaCommand(string Handle, ImmutableArray<(int Rule, bool IsOn)> Switches)
{
    /// <summary>The value is the person as they are then; null: they have no persona.</summary>
    public Result<TransitionResult<PersonaPerson?>> Apply(WorldState state, TransitionContext context)
    {
        _ = context;
        if (state.Personas.People.GetValueOrDefault(Handle) is not { } person)
        {
            return new TransitionResult<PersonaPerson?>(state, null, []);
        }

        var after = Switches.Aggregate(
            person, (next, change) => next with { Off = change.IsOn ? next.Off.Remove(change.Rule) : next.Off.Add(change.Rule) });
        return new TransitionResult<PersonaPerson?>(state with { Personas = state.Personas.Put(after) }, after, []);
    }
}
