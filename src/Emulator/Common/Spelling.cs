namespace Chats.Emulator.Common;

/// <summary>Guesses which known word a misspelt one stands for.</summary>
internal static class Spelling
{
    private const int LongestWord = 64;

    /// <summary>The end of a message about an unknown word: the near miss, or all there are when they are few.</summary>
    public static string Hint(string word, IReadOnlyList<string> known)
    {
        if (Guess(word, known) is { Length: > 0 } guess) return guess;
        return known.Count is > 0 and <= 20 ? $"; known are {string.Join(", ", known)}" : "";
    }

    /// <summary>The end of a message that has named the known words already: the near miss, if there is one.</summary>
    public static string Guess(string word, IReadOnlyList<string> known) =>
        Closest(word, known) is { } meant ? $"; did you mean '{meant}'?" : "";

    /// <summary>The nearest word, when it is near enough to have been meant; case does not count.</summary>
    public static string? Closest(string word, IReadOnlyList<string> known)
    {
        if (word.Length > LongestWord) return null;
        var nearest = known.Select(candidate => (candidate, Distance: Distance(Lower(word), Lower(candidate))))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        return nearest.candidate is not null && nearest.Distance <= Math.Max(1, Math.Min(word.Length, nearest.candidate.Length) / 3)
            ? nearest.candidate
            : null;
    }

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
