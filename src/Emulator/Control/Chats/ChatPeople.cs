using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>Who is in a chat, and what to call it by them.</summary>
internal static class ChatPeople
{
    private const int MostInAName = 3;

    /// <summary>Who is in it, the account aside; of a group that everybody has left, who was.</summary>
    public static IReadOnlyList<Participant> Of(Chat chat)
    {
        var active = chat.ActiveOthers.ToList();
        return active.Count > 0 ? active : [.. chat.Others];
    }

    /// <summary>The group's name, or the names of its people.</summary>
    public static string Name(Chat chat, WorldState state)
    {
        if (chat.Name is { Length: > 0 } given) return given;
        var people = Of(chat);
        var names = people.Take(MostInAName).Select(person => state.Names.NameOf(person.Handle) ?? person.Handle);
        var more = people.Count - MostInAName;
        return string.Join(", ", names) + (more > 0 ? FormattableString.Invariant($" + {more}") : "");
    }

    /// <summary>Whether the one person of a direct chat has sent a stop word.</summary>
    public static bool HasOptedOut(Chat chat, WorldState state) =>
        !chat.IsGroup && state.Contacts.GetValueOrDefault(chat.Participants[1].Handle)?.OptedOutAt is not null;
}
