using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>What a state holds, to look up what refers to it.</summary>
internal sealed class StateIndex(StateSection state)
{
    public HashSet<string> Lines { get; } = [.. state.Lines.Select(line => line.Number)];

    private readonly HashSet<string> _rcsLines =
        [.. state.Lines.Where(line => line.Type == LineType.Rcs).Select(line => line.Number)];

    public HashSet<string> Contacts { get; } = [.. state.Contacts.Select(contact => contact.Handle)];

    /// <summary>The handle as its contact has it, if anybody has: a person in many chats needs it once.</summary>
    public string HandleOf(string handle) => Contacts.TryGetValue(handle, out var known) ? known : handle;

    public HashSet<string> Audits { get; } = [.. state.Audits.Select(audit => audit.Id)];

    /// <summary>Whether each chat is a group, by its id; they come as they are looked at.</summary>
    public Dictionary<Guid, bool> Chats { get; } = [];

    /// <summary>Whether messages of the line can travel over the service.</summary>
    public bool Does(string line, Service service) => service != Service.IMessage || !_rcsLines.Contains(line);

    /// <summary>How many rules the persona of a person has.</summary>
    private Dictionary<string, int> Rules { get; } = RulesOf(state.Personas);

    /// <summary>Whether somebody acts by themselves, and has so many rules.</summary>
    public bool HasRule(string handle, int rule) => rule >= 0 && rule < Rules.GetValueOrDefault(handle);

    /// <summary>Whether this participant can be in a chat of that line.</summary>
    public bool IsSomebody(Participant somebody, string line) =>
        somebody.IsMe ? somebody.Handle == line : Contacts.Contains(somebody.Handle);

    private static Dictionary<string, int> RulesOf(PersonaSection? personas)
    {
        if (personas is null) return [];
        var named = personas.Named.Select((persona, i) => persona.ToPersona(i)).DistinctBy(persona => persona.Name)
            .ToDictionary(persona => persona.Name, persona => persona.Rules.Length, StringComparer.Ordinal);
        return personas.People.DistinctBy(person => person.Handle)
            .ToDictionary(person => person.Handle, person => named.GetValueOrDefault(person.Persona), StringComparer.Ordinal);
    }
}
