using System.Buffers;

namespace Chats.Emulator.Common;

/// <summary>Ids on the wire: 36 characters, in either case.</summary>
internal static class Uuid
{
    private const int Length = 36;

    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789abcdefABCDEF-");

    /// <summary>
    /// Stricter than <see cref="Guid.TryParseExact(string, string, out Guid)"/>, which forgives blanks around and signs inside.
    /// </summary>
    public static bool TryParse(string text, out Guid id)
    {
        id = default;
        return text.Length == Length && !text.AsSpan().ContainsAnyExcept(Characters) && Guid.TryParseExact(text, "D", out id);
    }
}
