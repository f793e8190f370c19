using Chats.Emulator.Domain.People;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Contacts.Directory;

/// <summary>The answer of <c>GET /_emulator/contacts</c>: by handle.</summary>
/// <param name="Contacts">The people of this page.</param>
/// <param name="Total">How many there are, whatever is searched for.</param>
/// <param name="NextCursor">The cursor of the next page; null: there is none.</param>
internal sealed record ContactListResponse(IReadOnlyList<ContactResponse> Contacts, int Total, string? NextCursor)
{
    /// <summary>Those who match and stand behind the cursor, a handle; only as many as are shown are put in order.</summary>
    public static ContactListResponse Of(WorldState state, string? search, int? limit, string? cursor)
    {
        var found = Matching(state, search);
        if (cursor is not null) found = found.Where(contact => string.CompareOrdinal(contact.Handle, cursor) > 0);
        var sorted = found.OrderBy(contact => contact.Handle, StringComparer.Ordinal);
        var shown = limit is { } most ? sorted.Take(most + 1).ToList() : [.. sorted];
        var hasNext = shown.Count > limit;
        if (hasNext) shown.RemoveAt(shown.Count - 1);
        return new(
            [.. shown.Select(contact => ContactResponse.From(contact, state))], state.Contacts.Count, hasNext ? shown[^1].Handle : null);
    }

    private static IEnumerable<Contact> Matching(WorldState state, string? search)
    {
        if (string.IsNullOrWhiteSpace(search)) return state.Contacts.Values;
        var wanted = new ContactSearch(search.Trim(), state);
        return state.Contacts.Values.Where(wanted.Matches);
    }
}
