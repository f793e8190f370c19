using Chats.Emulator.Determinism;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Acts;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>Somebody begins by themselves.</summary>
internal sealed record PersonaStartJob(DateTimeOffset Due, long Sequence, string Handle, int Rule) : Job(Due, Sequence)
{
    public override string About => "a person who writes first";

    public override bool IsMoot(WorldState state) => !state.Personas.People.ContainsKey(Handle);

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        if (IsMoot(state)) return new TransitionResult<Unit>(state, default, []);
        var when = state.Personas.Of(state.Personas.People[Handle]).Rules[Rule].When;
        var chat = ActPlace.Find(state, Handle, new Domain.Acts.Act(new Domain.Acts.ReadAct()) { To = when.To, With = when.With })
            .TryGet(out var place, out _) && place.Chat is { } there
                ? there.Id
                : IdSource.Derive(state.Contacts[Handle].Id, Rule); // no chat yet: what is done to begin one stands under an id of its own
        var (next, _, told) = PersonaRules.TrySetOff(state, Handle, Rule, chat, now);
        return new TransitionResult<Unit>(next, default, told);
    }
}
