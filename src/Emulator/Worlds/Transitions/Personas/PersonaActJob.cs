using System.Collections.Immutable;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Acts;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>Somebody does the next thing that their persona says.</summary>
internal sealed record PersonaActJob(DateTimeOffset Due, long Sequence, string Handle, Guid ChatId) : Job(Due, Sequence)
{
    public override string About => "a person who acts";

    public override bool IsMoot(WorldState state) =>
        !state.Personas.People.TryGetValue(Handle, out var person) || person.In(ChatId).Queue.IsEmpty;

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        if (IsMoot(state)) return new TransitionResult<Unit>(state, default, []);
        var person = state.Personas.People[Handle];
        var persona = state.Personas.Of(person);
        var doing = person.In(ChatId);
        var rule = doing.Queue[0];
        (state, var act, var chosen) = PersonaSteps.Choose(state, persona.Rules[rule].Then[doing.Step], doing.Chosen);
        if (act is null) return new TransitionResult<Unit>(PersonaSteps.Advance(state, Handle, ChatId, now), default, []);
        if (chosen is not null && doing.Chosen is null && act.After is { } after && after > TimeSpan.Zero)
        {
            return new TransitionResult<Unit>(
                PersonaSteps.At(
                    PersonaSteps.Put(state, person, ChatId, doing with { Chosen = chosen }), Handle, ChatId, now + after), default, []);
        }

        return PersonaGuard.Pass(state, person, ChatId, now) is { } passed
            ? Do(passed, persona, rule, act, now)
            : PersonaGuard.Stop(state, person, ChatId, PersonaEvents.Of(this, persona, rule, state, now));
    }

    private TransitionResult<Unit> Do(WorldState state, Persona persona, int rule, Act act, DateTimeOffset now)
    {
        var context = new TransitionContext(now, PersonaSteps.TraceId(state, Sequence));
        var done = new ActCommand(Handle, InPlace(state, persona.Rules[rule].When, act)).Apply(state, context);
        var until = act.Content is TypeAct type ? now + type.For : now;
        if (done.TryGet(out var result, out var refusal))
        {
            var events = result.Events.Select(happened => happened with { PersonaRule = persona.NameOf(rule) }).ToImmutableArray();
            return new TransitionResult<Unit>(PersonaSteps.Advance(result.State, Handle, ChatId, until), default, events);
        }

        var next = PersonaSteps.Advance(state, Handle, ChatId, until);
        return act.Content is TypeAct
            ? new TransitionResult<Unit>(next, default, []) // in groups and over SMS nobody sees it
            : new TransitionResult<Unit>(next, default, [PersonaEvents.Of(this, persona, rule, state, now).Refused(refusal.Message)]);
    }

    /// <summary>In the chat; of one that is begun, on the line until there is one.</summary>
    private Act InPlace(WorldState state, PersonaTrigger when, Act act)
    {
        if (state.Chats.ContainsKey(ChatId)) return act with { Chat = ChatId.ToString() };
        return act with { To = when.To, With = when.With };
    }
}
