using Chats.Emulator.Domain.Messages;
using CsCheck;

namespace Chats.Emulator.Domain;

/// <summary>Stop words: the exact set and nothing else.</summary>
public sealed class StopWordsTests
{
    private static readonly string[] CaseSensitive = ["STOP", "UNSUBSCRIBE", "OPTOUT", "CANCEL", "END", "QUIT"];
    private static readonly string[] AnyCase = ["OPT OUT", "OPT-OUT", "OPTOUT"];
    private static readonly Gen<string> Blanks =
        OneOf(' ', '\t', '\n', '\r', '\u00A0', '\u2003').Array[0, 3].Select(blanks => new string(blanks));

    [Fact]
    public void Every_word_counts_with_any_blanks_around() =>
        Gen.Select(OneOf(CaseSensitive), Blanks, Blanks).Sample((word, before, after) => StopWords.Is(before + word + after));

    [Fact]
    public void Opt_out_counts_in_any_casing() =>
        Gen.Select(OneOf(AnyCase), Gen.Bool.Array[7], Blanks)
            .Sample((word, casing, blanks) => StopWords.Is(blanks + Cased(word, casing) + blanks));

    [Fact]
    public void The_other_words_count_in_capitals_only() =>
        Gen.Select(OneOf(CaseSensitive.Except(AnyCase).ToArray()), Gen.Bool.Array[11])
            .Sample((word, casing) => StopWords.Is(Cased(word, casing)) == (Cased(word, casing) == word));

    [Fact]
    public void Nothing_else_counts() =>
        Gen.Select(OneOf([.. CaseSensitive, .. AnyCase]), Gen.String[1, 8], Gen.Bool).Sample((word, more, isBefore) =>
        {
            var text = isBefore ? more + word : word + more;
            var trimmed = text.Trim();
            var isWord = CaseSensitive.Contains(trimmed) || AnyCase.Contains(trimmed, StringComparer.OrdinalIgnoreCase);
            return StopWords.Is(text) == isWord;
        });

    [Theory]
    [InlineData("stop")]
    [InlineData("Stop")]
    [InlineData("please stop")]
    [InlineData("STOP.")]
    [InlineData("STOP!")]
    [InlineData("STOP ALL")]
    [InlineData("S TOP")]
    [InlineData("OPT  OUT")]
    [InlineData("OPT_OUT")]
    [InlineData("OPT\u2010OUT")]
    [InlineData("OPTOUT OPTOUT")]
    [InlineData("START")]
    [InlineData("REVOKE")]
    [InlineData("\u200BSTOP")]
    [InlineData("")]
    public void These_are_words_like_any_other(string text) => Assert.False(StopWords.Is(text));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Cased(string word, bool[] casing) =>
        new([.. word.Select((letter, i) => casing[i % casing.Length] ? letter : char.ToLowerInvariant(letter))]);
}
