using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>Somebody has waited long enough for an answer.</summary>
internal sealed record PersonaSilenceJob(DateTimeOffset Due, long Sequence, string Handle, Guid ChatId, int Rule, Guid MessageId)
    : Job(Due, Sequence)
{
    public override string About => "a person who waits for an answer";

    public override bool IsMoot(WorldState state) => !state.Personas.People.TryGetValue(Handle, out var person)
        || !PersonaSilence.IsUnanswered(state, Handle, state.Personas.Of(person).Rules[Rule].When, ChatId, MessageId);

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        if (IsMoot(state)) return new TransitionResult<Unit>(state, default, []);
        var (next, _, told) = PersonaRules.TrySetOff(state, Handle, Rule, ChatId, now);
        return new TransitionResult<Unit>(next, default, told);
    }
}
