using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Personas;

namespace Chats.Emulator.Control.Personas;

#pragma warning disable MA0048 // a persona and its rules read best on one page

/// <summary>Somebody who acts by themselves.</summary>
/// <param name="Handle">Their phone number in E.164 form, or e-mail address.</param>
/// <param name="Persona">The name of their persona; of one that nobody else has, their handle.</param>
/// <param name="PerMinute">How many acts a chat and minute the guard lets pass; null: it is off.</param>
/// <param name="Guarded">Whether the guard has stopped them in a chat, and the minute is not over.</param>
/// <param name="Waiting">How many rules were set off and are not done yet, in all chats.</param>
/// <param name="Rules">The rules in the order they are tried.</param>
public sealed record PersonaResponse(
    string Handle, string Persona, int? PerMinute, bool Guarded, int Waiting, IReadOnlyList<PersonaRuleResponse> Rules)
{
    internal static PersonaResponse Of(PersonaPerson person, WorldState state, DateTimeOffset now)
    {
        var persona = state.Personas.Of(person);
        return new PersonaResponse(
            person.Handle,
            person.Persona,
            persona.PerMinute,
            person.Chats.Values.Any(chat => PersonaGuard.Holds(chat, now)),
            person.Chats.Values.Sum(chat => chat.Queue.Count),
            [.. persona.Rules.Select((rule, i) => new PersonaRuleResponse(
                i + 1,
                persona.NameOf(i),
                rule.When.Describe(),
                !person.Off.Contains(i),
                rule.Times,
                rule.TimesInWorld,
                person.Fired.GetValueOrDefault(i)))]);
    }
}

/// <summary>One rule of a persona, and how often it was set off.</summary>
/// <param name="Rule">Its number, from 1.</param>
/// <param name="Name">What events call it.</param>
/// <param name="When">What sets it off, in words.</param>
/// <param name="On">Whether it is switched on.</param>
/// <param name="Times">How often it is set off at most; null: any number of times.</param>
/// <param name="TimesInWorld">Whether that counts all chats together, and not each by itself.</param>
/// <param name="Fired">How often it was set off, in all chats.</param>
public sealed record PersonaRuleResponse(int Rule, string Name, string When, bool On, int? Times, bool TimesInWorld, int Fired);
