namespace Chats.Emulator.Facts.Matching;

/// <summary>Finds people and chats of a fact by what a file calls them.</summary>
internal static class FactPeople
{
    /// <summary>Whether a handle of the fact is the person that is meant: by name or handle, or as the account.</summary>
    public static bool IsPerson(this Fact fact, string? handle, string wanted) => handle is not null
        && (Same(handle, wanted)
            || (wanted == FactMatch.Account && handle == fact.Line)
            || (fact.Names?.TryGetValue(handle, out var name) == true && Same(name, wanted))
            || (handle == fact.By && fact.ByName is { } actor && Same(actor, wanted)));

    /// <summary>Whether the fact belongs to the chat of that key or id.</summary>
    public static bool IsIn(this Fact fact, string chat) =>
        (fact.ChatKey is { } key && Same(key, chat)) || (Guid.TryParse(chat, out var id) && fact.ChatId == id);

    /// <summary>What people call the owner of a handle: their name where there is one.</summary>
    public static string? NameOf(this Fact fact, string? handle) =>
        handle is not null && fact.Names?.TryGetValue(handle, out var name) == true ? name : handle;

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
