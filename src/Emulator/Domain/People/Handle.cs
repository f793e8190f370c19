using System.Buffers;
using System.Globalization;

namespace Chats.Emulator.Domain.People;

/// <summary>The address of a person: an E.164 phone number or an e-mail address.</summary>
internal static class Handle
{
    public const int MaximumEmailLength = 254;

    private static readonly SearchValues<char> Around = SearchValues.Create(":;,<>()[]\"\\");

    /// <summary>True for <c>+</c>, a first digit 1–9 and 1–14 further digits; nothing else, no spaces, dashes or parentheses.</summary>
    public static bool IsPhone(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 16 || text[0] != '+' || text[1] is < '1' or > '9') return false;
        return !text[2..].ContainsAnyExceptInRange('0', '9');
    }

    public static bool LooksLikeEmail(ReadOnlySpan<char> text) => text.Contains('@');

    /// <summary>
    /// A deliberately simple check: one <c>@</c>, something before it, a dotted host after it, no white space, no character that cannot be
    /// seen, and none of those
    /// that only stand around an address, as in <c>mailto:ana@example.com</c> or <c>Ana &lt;ana@example.com&gt;</c>.
    /// </summary>
    public static bool IsEmail(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at <= 0 || text.Length > MaximumEmailLength) return false;
        var host = text[(at + 1)..];
        if (host.Contains('@') || HoldsOther(text)) return false;
        var dot = host.LastIndexOf('.');
        return dot > 0 && dot < host.Length - 1 && host[0] != '.' && host.IndexOf("..", StringComparison.Ordinal) < 0;
    }

    /// <summary>Control characters, and those of no width such as joiners and marks of direction.</summary>
    public static bool IsInvisible(char character) =>
        char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format
            || character is >= '\uFE00' and <= '\uFE0F';

    public static bool IsValid(ReadOnlySpan<char> text) => IsPhone(text) || IsEmail(text);

    /// <summary>The form handles are compared and stored in: e-mail addresses in lower case.</summary>
    public static string Normalize(string text) => LooksLikeEmail(text) ? text.ToLowerInvariant() : text;

    /// <summary>
    /// Forgives a plus sign that was not escaped (it arrives as a space) or left out; in a query only, never in a body
    /// (docs/decisions/0005).
    /// </summary>
    public static string RestorePlus(string phone) => phone switch
    {
        [' ', .. var rest] => "+" + rest,
        [>= '0' and <= '9', ..] => "+" + phone,
        _ => phone,
    };

    private static bool HoldsOther(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsSurrogate(character) || IsInvisible(character)) return true;
        }

        return text.ContainsAny(Around);
    }
}
