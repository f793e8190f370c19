namespace Chats.Emulator.Facts.Matching;

/// <summary>Compares texts where <c>*</c> stands for any text, and nothing else for anything but itself.</summary>
internal static class Wildcard
{
    public static bool Matches(string matcher, string text)
    {
        if (!matcher.Contains('*', StringComparison.Ordinal)) return matcher == text;
        var pieces = matcher.Split('*');
        if (!text.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        var rest = text.AsSpan(pieces[0].Length);
        foreach (var piece in pieces.AsSpan(1..^1))
        {
            var at = rest.IndexOf(piece, StringComparison.Ordinal);
            if (at < 0) return false;
            rest = rest[(at + piece.Length)..];
        }

        return rest.EndsWith(pieces[^1], StringComparison.Ordinal);
    }
}
