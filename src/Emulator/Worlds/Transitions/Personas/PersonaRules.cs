using System.Collections.Immutable;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>Sets rules off.</summary>
internal static class PersonaRules
{
    /// <summary>
    /// The state in which the person does what the rule says as soon as they have done what they are at; false where the rule is switched
    /// off, used up, or chance is against it. Where too much waits already, it is not done, and that is told.
    /// </summary>
    public static (WorldState State, bool IsSetOff, ImmutableArray<WorldEvent> Told) TrySetOff(
        WorldState state, string handle, int rule, Guid chat, DateTimeOffset now)
    {
        var person = state.Personas.People[handle];
        var says = state.Personas.Of(person).Rules[rule];
        if (person.Off.Contains(rule) || IsUsedUp(person, says, rule, chat)) return (state, false, []);
        if (says.Chance is { } chance)
        {
            var isLost = state.Chance.Uniform("persona", state.Sequence) >= chance;
            state = state with { Sequence = state.Sequence + 1 };
            if (isLost) return (state, false, []);
        }

        return person.In(chat).Queue.Count <= PersonaChat.MostWaiting
            ? (SetOff(state, person, rule, chat, now), true, [])
            : (state with { Sequence = state.Sequence + 1 }, true, [PersonaEvents.Of(state, person, rule, chat, now).Dropped()]);
    }

    public static bool IsUsedUp(PersonaPerson person, PersonaRule says, int rule, Guid chat) =>
        says.Times is { } times && (says.TimesInWorld ? person.Fired : person.In(chat).Fired).GetValueOrDefault(rule) >= times;

    private static WorldState SetOff(WorldState state, PersonaPerson person, int rule, Guid chat, DateTimeOffset now)
    {
        var doing = person.In(chat);
        var after = doing with { Queue = doing.Queue.Add(rule), Fired = OneMore(doing.Fired, rule) };
        var next = state with { Personas = state.Personas.Put((person with { Fired = OneMore(person.Fired, rule) }).Put(chat, after)) };
        return doing.Queue.IsEmpty ? PersonaSteps.Schedule(next, person.Handle, chat, now) : next;
    }

    private static ImmutableSortedDictionary<int, int> OneMore(ImmutableSortedDictionary<int, int> counts, int rule) =>
        counts.SetItem(rule, counts.GetValueOrDefault(rule) + 1);
}
