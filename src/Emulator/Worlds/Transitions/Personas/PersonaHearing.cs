using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Facts;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Facts;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>What people of a persona make of what has happened: it sets off rules, which are carried out as work that falls due.</summary>
internal static class PersonaHearing
{
    /// <param name="state">The state after what happened.</param>
    /// <param name="events">What happened.</param>
    public static (WorldState State, ImmutableArray<WorldEvent> Told) Hear(WorldState state, ImmutableArray<WorldEvent> events)
    {
        if (state.Personas.People.IsEmpty) return (state, []);
        ImmutableArray<WorldEvent> all = [];
        foreach (var happened in events)
        {
            if (happened.Chat is not { } chat || EventFacts.Of(happened, state) is not { Unseen: not true } fact) continue;
            foreach (var other in chat.ActiveOthers)
            {
                if (!state.Personas.People.TryGetValue(other.Handle, out var person)) continue;
                (state, var told) = Hear(state, person, chat, fact, happened);
                all = all.AddRange(told);
            }
        }

        return (state, all);
    }

    private static (WorldState State, ImmutableArray<WorldEvent> Told) Hear(
        WorldState state, PersonaPerson person, Chat chat, Fact fact, WorldEvent happened)
    {
        if (fact.By == person.Handle) return (PersonaSilence.Listen(state, person, chat, fact, happened.PersonaRule), []);
        var rules = state.Personas.Of(person).Rules;
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].When.Match?.Matches(fact) != true) continue;
            (state, var isSetOff, var told) = PersonaRules.TrySetOff(state, person.Handle, i, chat.Id, fact.At);
            if (isSetOff) return (state, told);
        }

        return (state, []);
    }
}
