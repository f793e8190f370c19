using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>What a state holds, to look up what refers to it.</summary>
internal sealed class StateIndex(StateSection state)
{
    public HashSet<string> Lines { get; } = [.. state.Lines.Select(line => line.Number)];

    public HashSet<string> Contacts { get; } = [.. state.Contacts.Select(contact => contact.Handle)];

    public HashSet<string> Audits { get; } = [.. state.Audits.Select(audit => audit.Id)];

    /// <summary>Of those that are in it twice the first; that is refused elsewhere.</summary>
    public Dictionary<Guid, Chat> Chats { get; } = state.Chats.DistinctBy(chat => chat.Id).ToDictionary(chat => chat.Id);

    /// <summary>Whether this participant can be in a chat of that line.</summary>
    public bool IsSomebody(Participant somebody, string line) =>
        somebody.IsMe ? somebody.Handle == line : Contacts.Contains(somebody.Handle);
}
