using System.Text;

namespace Chats.Emulator.Common;

/// <summary>What people and chats can be called in files and on the control plane, beside handle and id. Case does not count.</summary>
internal static class GivenName
{
    public const int Longest = 64;

    public static readonly IEqualityComparer<string> Comparer = new GivenNameComparer();

    /// <summary>What is wrong with a name of any kind; null: nothing.</summary>
    public static string? Problem(string name)
    {
        if (name.Length == 0) return "must not be empty";
        if (name.EnumerateRunes().Count() > Longest) return FormattableString.Invariant($"must not be longer than {Longest} characters");
        if (name.EnumerateRunes().Any(IsUnfit)) return "must not hold control characters or line breaks";
        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1])) return "must not begin or end with a blank";

        // No address can hold them: clients take them for the folder above.
        return name is "." or ".." ? "must hold more than dots" : null;
    }

    /// <summary>Also what half a surrogate pair is read as.</summary>
    private static bool IsUnfit(Rune rune) =>
        Rune.IsControl(rune) || rune == Rune.ReplacementChar || rune.Value is 0x2028 or 0x2029 or 0xFEFF;
}
