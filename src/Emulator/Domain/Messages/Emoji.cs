using System.Globalization;
using System.Text;

namespace Chats.Emulator.Domain.Messages;

/// <summary>Tells an emoji from other text.</summary>
internal static class Emoji
{
    private const int Keycap = 0x20E3;
    private const int EmojiStyle = 0xFE0F;

    /// <summary>The blocks that hold emoji. A list of each single one would be out of date with every phone.</summary>
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x00A9, 0x00A9), (0x00AE, 0x00AE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139), (0x2194, 0x21AA),
        (0x231A, 0x23FF),
        (0x24C2, 0x24C2), (0x25AA, 0x25FE), (0x2600, 0x27BF), (0x2934, 0x2935), (0x2B05, 0x2B55), (0x3030, 0x3030), (0x303D, 0x303D),
        (0x3297, 0x3297),
        (0x3299, 0x3299), (0x1F000, 0x1FAFF),
    ];

    /// <summary>
    /// Whether a text is one emoji. It may well be several code points: a family, a flag, a skin colour, a digit in a key. But none is a
    /// letter, and what joins or
    /// colours emoji is none by itself.
    /// </summary>
    public static bool IsOne(string text)
    {
        if (text.Length == 0 || StringInfo.GetNextTextElementLength(text) != text.Length) return false;
        return Rune.TryGetRuneAt(text, 0, out var first)
            && !(first.Utf16SequenceLength == text.Length && IsPiece(first.Value))
            && (Array.Exists(Blocks, block => first.Value >= block.First && first.Value <= block.Last) || IsKeycap(text));
    }

    /// <summary>Half a flag, or a skin colour without what it colours.</summary>
    private static bool IsPiece(int value) => value is (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F3FB and <= 0x1F3FF);

    private static bool IsKeycap(string text) =>
        text[0] is (>= '0' and <= '9') or '#' or '*' && text[^1] == Keycap
            && (text.Length == 2 || (text.Length == 3 && text[1] == EmojiStyle));
}
