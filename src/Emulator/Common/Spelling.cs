namespace Chats.Emulator.Common;

/// <summary>Guesses which known word a misspelt one stands for.</summary>
internal static class Spelling
{
    private const int LongestWord = 64;
    private const int LongestList = 20;
    private const int Nearest = 5;

    /// <summary>The end of a message about an unknown word: the near miss, else all there are, or the nearest when they are many.</summary>
    public static string Hint(string word, IReadOnlyList<string> known)
    {
        if (Guess(word, known) is { Length: > 0 } guess) return guess;
        if (known.Count == 0) return "";
        return known.Count <= LongestList || word.Length > LongestWord
            ? $"; known are {string.Join(", ", known.Take(LongestList))}{(known.Count > LongestList ? ", …" : "")}"
            : $"; the nearest of {known.Count} known are {string.Join(", ", ByDistance(word, known).Take(Nearest))}";
    }

    /// <summary>The end of a message that has named the known words already: the near miss, if there is one.</summary>
    public static string Guess(string word, IReadOnlyList<string> known) =>
        Closest(word, known) is { } meant ? $"; did you mean '{meant}'?" : "";

    /// <summary>The nearest word, when it is near enough to have been meant; case does not count.</summary>
    public static string? Closest(string word, IReadOnlyList<string> known)
    {
        if (word.Length > LongestWord) return null;
        return ByDistance(word, known).FirstOrDefault() is { } nearest
            && Distance(Lower(word), Lower(nearest)) <= Math.Max(1, Math.Min(word.Length, nearest.Length) / 3)
                ? nearest
                : null;
    }

    private static IEnumerable<string> ByDistance(string word, IReadOnlyList<string> known) =>
        known.OrderBy(candidate => Distance(Lower(word), Lower(candidate)));

    private static string Lower(string text) => text.ToLowerInvariant();

    /// <summary>Insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string left, string right)
    {
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                if (isSwap) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[left.Length, right.Length];
    }
}
