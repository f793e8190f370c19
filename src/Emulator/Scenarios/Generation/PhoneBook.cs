using Bogus;

namespace Chats.Emulator.Scenarios.Generation;

/// <summary>Deals out every fictional number once, in a shuffled order, a country at a time.</summary>
internal sealed class PhoneBook(string locale, Randomizer random)
{
    private readonly IEnumerator<string> _numbers = Shuffled(locale, random).GetEnumerator();

    /// <summary>A number that is not in use yet; null when all are taken.</summary>
    public string? Next() => _numbers.MoveNext() ? _numbers.Current : null;

    /// <summary>A stride that shares no factor with the country's size visits each of its numbers once and never two neighbours.</summary>
    private static IEnumerable<string> Shuffled(string locale, Randomizer random)
    {
        foreach (var ranges in FictionalNumbers.ByCountry(locale))
        {
            var total = ranges.Sum(range => range.Count);
            var stride = random.Int(total / 3, total / 2);
            while (Gcd(stride, total) != 1) stride++;
            var at = random.Int(0, total - 1);
            for (var i = 0; i < total; i++, at = (at + stride) % total) yield return Number(ranges, at);
        }
    }

    /// <summary>All ranges of a country are of one size.</summary>
    private static string Number(IReadOnlyList<NumberRange> ranges, int index) => ranges[index / ranges[0].Count][index % ranges[0].Count];

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
