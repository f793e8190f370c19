using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes people who act by themselves.</summary>
internal static class PersonaExport
{
    /// <summary>Those with a name; what one person has alone stands with the person.</summary>
    public static IReadOnlyList<PersonaSpec> Named(PersonaState state) =>
        [.. state.Named.Values.Where(persona => !IsOwn(persona.Name)).Select(Of)];

    public static PersonaChoiceSpec? Choice(PersonaState state, string handle)
    {
        if (!state.People.TryGetValue(handle, out var person)) return null;
        return IsOwn(person.Persona)
            ? new PersonaChoiceSpec { Own = Of(state.Of(person)) }
            : new PersonaChoiceSpec { Name = Located.Of(person.Persona) };
    }

    public static IReadOnlyList<PersonaProgressSpec> Progress(WorldState state, string handle)
    {
        if (!state.Personas.People.TryGetValue(handle, out var person)) return [];
        return [.. Enumerable.Range(0, state.Personas.Of(person).Rules.Length)
            .Where(rule => person.Off.Contains(rule) || person.Fired.ContainsKey(rule))
            .Select(rule => new PersonaProgressSpec
            {
                Rule = Located.Of(rule + 1),
                Off = person.Off.Contains(rule),
                Fired = person.Fired.GetValueOrDefault(rule),
                Chats = [.. person.Chats.Where(chat => chat.Value.Fired.ContainsKey(rule)).OrderBy(chat => chat.Key)
                    .Select(chat => new PersonaChatProgressSpec { Chat = chat.Key, Fired = chat.Value.Fired[rule] })],
            })];
    }

    public static PersonaSpec Of(Persona persona) => new(Position.Start)
    {
        Name = IsOwn(persona.Name) ? null : persona.Name,
        Rules = [.. persona.Rules.Select(Of)],
        Guard = new GuardSpec { PerMinute = persona.PerMinute },
    };

    /// <summary>Handles have a sign that names have not.</summary>
    private static bool IsOwn(string name) => name.AsSpan().ContainsAny("+@");

    private static PersonaRuleSpec Of(PersonaRule rule)
    {
        var (match, from) = (rule.When.Match, rule.When.Match?.By ?? rule.When.From);
        return new PersonaRuleSpec(Position.Start)
        {
            Name = rule.Name is { } name ? Located.Of(name) : null,
            When = new PersonaWhenSpec(Position.Start)
            {
                Match = match is null ? null : Located.Of(match with { By = null }),
                Silence = rule.When.Silence,
                At = rule.When.At,
                To = rule.When.To is { } line ? Located.Of(line) : null,
                With = [.. rule.When.With.Select(Located.Of)],
            },
            From = from is null or FactMatch.Account ? null : Located.Of(from),
            Times = rule.Times,
            TimesIn = rule.TimesInWorld ? Located.Of(PersonaCodec.TimesInWorld) : null,
            Chance = rule.Chance,
            Then = [.. rule.Then.Select(Located.Of)],
        };
    }
}
