using System.Text;

namespace Chats.Emulator.Common;

/// <summary>Brings a text into the form in which a letter and its marks are one character (Unicode's NFC).</summary>
internal static class ComposedText
{
    public static string Of(string text)
    {
        // Without a single mark nothing is apart, and most texts need not even be looked at for one.
        if (Ascii.IsValid(text) || !text.Any(character => ComposedLetters.ClassOf(character) > 0)) return text;
        var apart = new List<char>(text.Length + 8);
        foreach (var character in text) Append(apart, character);
        return Compose(apart);
    }

    /// <summary>Takes a letter apart; each mark goes behind those of its own class or a lower one.</summary>
    private static void Append(List<char> apart, char character)
    {
        if (ComposedLetters.Decompose(character) is { } parts)
        {
            Append(apart, parts.Letter);
            Append(apart, parts.Mark);
            return;
        }

        var place = apart.Count;
        var order = ComposedLetters.ClassOf(character);
        while (order > 0 && place > 0 && ComposedLetters.ClassOf(apart[place - 1]) > order) place--;
        apart.Insert(place, character);
    }

    /// <summary>Puts letters and marks together, unless a mark of the same class stands between them.</summary>
    private static string Compose(List<char> apart)
    {
        var composed = new StringBuilder(apart.Count);
        var (letter, lastClass) = (-1, 0);
        foreach (var character in apart)
        {
            var order = ComposedLetters.ClassOf(character);
            if (letter >= 0 && order > lastClass && ComposedLetters.Compose(composed[letter], character) is { } whole)
            {
                composed[letter] = whole;
                continue;
            }

            composed.Append(character);
            if (order == 0) letter = composed.Length - 1;
            lastClass = order;
        }

        return composed.ToString();
    }
}
