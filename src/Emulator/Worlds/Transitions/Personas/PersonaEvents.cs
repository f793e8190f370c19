using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>Makes the events that tell of what people could not do. Their ids draw nothing from the world's.</summary>
internal sealed record PersonaEvents(Guid Id, string Handle, string Rule, Chat? Chat, TransitionContext Context)
{
    public static PersonaEvents Of(PersonaActJob job, Persona persona, int rule, WorldState state, DateTimeOffset now) => new(
        IdSource.Derive(job.ChatId, unchecked((int)job.Sequence)),
        job.Handle,
        persona.NameOf(rule),
        state.Chats.GetValueOrDefault(job.ChatId),
        new TransitionContext(now, PersonaSteps.TraceId(state, job.Sequence)));

    /// <summary>Of a rule that was set off too often; the sequence number is its own.</summary>
    public static PersonaEvents Of(WorldState state, PersonaPerson person, int rule, Guid chat, DateTimeOffset now) => new(
        IdSource.Derive(chat, unchecked((int)state.Sequence)),
        person.Handle,
        state.Personas.Of(person).NameOf(rule),
        state.Chats.GetValueOrDefault(chat),
        new TransitionContext(now, PersonaSteps.TraceId(state, state.Sequence)));

    public WorldEvent Dropped() => Of(
        EmulatorEvents.PersonaDropped,
        $"{PersonaChat.MostWaiting} rules of {Handle} wait in the chat already; what {Rule} says is not done");

    public WorldEvent Guarded(string reason) => Of(EmulatorEvents.PersonaGuarded, reason);

    public WorldEvent Refused(string reason) => Of(EmulatorEvents.PersonaRefused, reason);

    private WorldEvent Of(string type, string reason) => new(Id, type, Context.Now, Context.TraceId, Chat, Message: null)
    {
        Detail = new TroubleDetail(Handle, reason),
        PersonaRule = Rule,
    };
}
