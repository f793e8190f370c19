using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>Leads a person from one act of a rule to the next.</summary>
internal static class PersonaSteps
{
    /// <summary>The state in which the next act of what the person is at waits for its time.</summary>
    public static WorldState Schedule(WorldState state, string handle, Guid chat, DateTimeOffset from)
    {
        var person = state.Personas.People[handle];
        var doing = person.In(chat);
        if (doing.Queue.IsEmpty) return state;
        var act = state.Personas.Of(person).Rules[doing.Queue[0]].Then[doing.Step];
        return At(state, handle, chat, from + (act.After ?? TimeSpan.Zero));
    }

    public static WorldState At(WorldState state, string handle, Guid chat, DateTimeOffset due) =>
        state.Schedule(sequence => new PersonaActJob(due, sequence, handle, chat));

    /// <summary>The state after an act: the next one of the rule waits, or the rule that was set off next.</summary>
    public static WorldState Advance(WorldState state, string handle, Guid chat, DateTimeOffset from)
    {
        var person = state.Personas.People[handle];
        var doing = person.In(chat);
        var isLast = doing.Step + 1 >= state.Personas.Of(person).Rules[doing.Queue[0]].Then.Length;
        var after = isLast
            ? doing with { Queue = doing.Queue.RemoveAt(0), Step = 0, Chosen = null }
            : doing with { Step = doing.Step + 1, Chosen = null };
        return Schedule(Put(state, person, chat, after), handle, chat, from);
    }

    public static WorldState Put(WorldState state, PersonaPerson person, Guid chat, PersonaChat doing) =>
        state with { Personas = state.Personas.Put(person.Put(chat, doing)) };

    /// <summary>
    /// The act that is done now: of several the one that chance picks, null where chance is against it. The state counts what was drawn.
    /// </summary>
    public static (WorldState State, Act? Act, int? Chosen) Choose(WorldState state, Act act, int? chosen)
    {
        if (act.Content is not OneOfAct several) return chosen is null ? Drawn(state, act, null) : (state, act, null);
        if (chosen is { } before) return (state, several.Acts[before], before);
        (state, var kept, _) = Drawn(state, act, null);
        if (kept is null) return (state, null, null);
        var index = (int)(state.Chance.Uniform("one of", state.Sequence) * several.Acts.Length);
        return Drawn(state with { Sequence = state.Sequence + 1 }, several.Acts[index], index);
    }

    /// <summary>The trace id of what a person does by themselves: no request has it.</summary>
    public static string TraceId(WorldState state, long sequence) => IdSource.TraceIdWithoutRequest(state.Seed, sequence);

    private static (WorldState State, Act? Act, int? Chosen) Drawn(WorldState state, Act act, int? index)
    {
        if (act.Chance is not { } chance) return (state, act, index);
        var isDone = state.Chance.Uniform("act", state.Sequence) < chance;
        return (state with { Sequence = state.Sequence + 1 }, isDone ? act : null, index);
    }
}
