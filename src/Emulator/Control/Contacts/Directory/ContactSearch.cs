using Chats.Emulator.Domain.People;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Contacts.Directory;

/// <summary>Finds people by a part of their name or handle; a number also as people group it, <c>(415) 555-0123</c>.</summary>
/// <param name="wanted">The text; whether letters are large or small does not count.</param>
/// <param name="state">The world.</param>
internal sealed class ContactSearch(string wanted, WorldState state)
{
    private readonly string? _digits = Ungrouped(wanted);

    public bool Matches(Contact contact) =>
        Has(contact.Handle) || Has(state.Names.NameOf(contact.Handle))
        || (_digits is not null && contact.Handle.Contains(_digits, StringComparison.Ordinal));

    private bool Has(string? text) => text?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The number without what groups it; null: the text is no number.</summary>
    private static string? Ungrouped(string text)
    {
        var bare = string.Concat(text.Where(letter => letter is not (' ' or '-' or '.' or '(' or ')')));
        return bare.Length > 0 && bare.All(letter => char.IsAsciiDigit(letter) || letter == '+') ? bare : null;
    }
}
