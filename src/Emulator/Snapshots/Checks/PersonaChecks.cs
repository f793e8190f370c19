using System.Collections.Immutable;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds.Personas;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether what a snapshot says of people who act by themselves can be.</summary>
internal static class PersonaChecks
{
    private const string Named = "state.personas.named";
    private const string People = "state.personas.people";

    public static void Run(PersonaSection? section, StateSection state)
    {
        if (section is null) return;
        SnapshotGuard.RequireUnique(section.Named, Named, persona => persona.Name, "a persona is in it twice");
        SnapshotGuard.RequireUnique(section.People, People, person => person.Handle, "somebody is in it twice");
        var personas = section.Named.Select((persona, i) => persona.ToPersona(i))
            .ToDictionary(persona => persona.Name, StringComparer.Ordinal);
        var contacts = state.Contacts.Select(contact => contact.Handle).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < section.People.Length; i++)
        {
            var person = section.People[i];
            SnapshotGuard.Require(contacts.Contains(person.Handle), People, i, "nobody has the handle");
            SnapshotGuard.Require(personas.TryGetValue(person.Persona, out var persona), People, i, "there is no such persona");
            SnapshotGuard.Require(IsPossible(person, persona!), People, i, "it names a rule or an act there is not, or one twice");
        }
    }

    private static bool IsPossible(PersonaProgress person, Persona persona) =>
        person.Off.All(rule => IsRule(rule, persona))
        && AreCounts(person.Fired, persona)
        && person.Chats.Select(chat => chat.ChatId).Distinct().Count() == person.Chats.Length
        && person.Chats.All(chat => IsPossible(chat, persona));

    private static bool IsPossible(PersonaChatSection chat, Persona persona)
    {
        if (chat.Acts < 0 || chat.MinuteFrom == default(DateTimeOffset) || !AreCounts(chat.Fired, persona)) return false;
        if (!chat.Queue.All(rule => IsRule(rule, persona))) return false;
        if (chat.Queue.IsEmpty) return chat is { Step: 0, Chosen: null };
        var acts = persona.Rules[chat.Queue[0]].Then;
        return chat.Step >= 0 && chat.Step < acts.Length
            && (chat.Chosen is not { } chosen || (acts[chat.Step].Content is OneOfAct several
                && chosen >= 0 && chosen < several.Acts.Length));
    }

    private static bool AreCounts(ImmutableArray<PersonaCount> counts, Persona persona) =>
        counts.All(count => IsRule(count.Rule, persona) && count.Count > 0)
        && counts.Select(count => count.Rule).Distinct().Count() == counts.Length;

    private static bool IsRule(int rule, Persona persona) => rule >= 0 && rule < persona.Rules.Length;
}
