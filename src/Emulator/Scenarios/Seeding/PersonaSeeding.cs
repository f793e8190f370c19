using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;
using Chats.Emulator.Worlds.Transitions.Personas;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Puts people who act by themselves into a state whose chats are there already.</summary>
internal static class PersonaSeeding
{
    public static WorldState Add(WorldState state, ScenarioFile file, DateTimeOffset start)
    {
        var named = file.Personas.Select(persona => Build(persona.Name!, persona, start));
        var own = file.Contacts.Where(contact => contact.Persona?.Own is not null)
            .Select(contact => Build(contact.Handle!.Value, contact.Persona!.Own!, start));
        var people = file.Contacts.Where(contact => contact.Persona is not null).Select(Person).ToList();
        var all = named.Concat(own).ToImmutableSortedDictionary(persona => persona.Name, persona => persona, StringComparer.Ordinal);
        if (all.IsEmpty) return state;
        state = state with
        {
            Hears = PersonaHearing.Hear,
            Personas = new PersonaState
            {
                Named = all,
                People = people.ToImmutableSortedDictionary(person => person.Handle, person => person, StringComparer.Ordinal),
            },
        };
        return people.Aggregate(state, (next, person) => WaitForAnswers(Begin(next, person, start), person, start));
    }

    public static Persona Build(string name, PersonaSpec spec, DateTimeOffset start) =>
        new(name, [.. spec.Rules.Select(rule => Build(rule, start))]) { PerMinute = spec.Guard.PerMinute };

    private static PersonaRule Build(PersonaRuleSpec spec, DateTimeOffset start) => new(
        new PersonaTrigger
        {
            Match = spec.When.Match?.Value is { } match ? match with { By = spec.From?.Value ?? match.By ?? FactMatch.Account } : null,
            Silence = spec.When.Silence,
            At = spec.When.Start is { } after ? start + after : spec.When.At,
            To = spec.When.To?.Value,
            With = [.. spec.When.With.Select(person => person.Value)],
            From = spec.When.Silence is null ? null : spec.From?.Value,
        },
        [.. spec.Then.Select(act => act.Value)])
    {
        Name = spec.Name?.Value,
        Times = spec.Times,
        TimesInWorld = spec.TimesIn?.Value == PersonaCodec.TimesInWorld,
        Chance = spec.Chance,
    };

    private static PersonaPerson Person(ContactSpec contact)
    {
        var handle = contact.Handle!.Value;
        var person = new PersonaPerson(handle, contact.Persona!.Name?.Value ?? handle);
        return contact.PersonaRules.Aggregate(person, Continue);
    }

    private static PersonaPerson Continue(PersonaPerson person, PersonaProgressSpec progress)
    {
        var rule = progress.Rule!.Value - 1;
        var next = person with
        {
            Off = progress.Off ? person.Off.Add(rule) : person.Off,
            Fired = progress.Fired > 0 ? person.Fired.SetItem(rule, progress.Fired) : person.Fired,
        };
        return progress.Chats.Aggregate(next, (all, one) =>
            all.Put(one.Chat, all.In(one.Chat) with { Fired = all.In(one.Chat).Fired.SetItem(rule, one.Fired) }));
    }

    /// <summary>Who begins by themselves, and has not yet.</summary>
    private static WorldState Begin(WorldState state, PersonaPerson person, DateTimeOffset start)
    {
        var rules = state.Personas.Of(person).Rules;
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].When.At is not { } at || at < start || person.Fired.ContainsKey(i)) continue;
            var rule = i;
            state = state.Schedule(sequence => new PersonaStartJob(at, sequence, person.Handle, rule));
        }

        return state;
    }

    /// <summary>Who wrote last before the start waits for an answer from then on.</summary>
    private static WorldState WaitForAnswers(WorldState state, PersonaPerson person, DateTimeOffset start)
    {
        var rules = state.Personas.Of(person).Rules;
        if (rules.All(rule => rule.When.Silence is null)) return state;
        foreach (var place in state.Index.List(new IndexKey(LineScopes.All, person.Handle)))
        {
            var chat = state.Chats[place.ChatId];
            var history = state.HistoryOf(chat);
            if (history.IsEmpty) continue;
            var last = state.Messages[history.Latest.Id];
            if (last.Sender.Handle == person.Handle) state = Wait(state, person, rules, last, start);
        }

        return state;
    }

    private static WorldState Wait(
        WorldState state, PersonaPerson person, ImmutableArray<PersonaRule> rules, Message last, DateTimeOffset start)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].When.Silence is not { } silence || last.CreatedAt + silence < start) continue;
            var rule = i;
            state = state.Schedule(
                sequence => new PersonaSilenceJob(last.CreatedAt + silence, sequence, person.Handle, last.ChatId, rule, last.Id));
        }

        return state;
    }
}
