using System.Buffers;
using System.Text.RegularExpressions;

namespace Chats.Emulator.Domain.People;

/// <summary>The forms of senders that may be blocked: besides people, those who write from a short code or under a name.</summary>
internal static partial class SenderForms
{
    private const int ShortestCode = 3;
    private const int LongestCode = 8;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("+0123456789");

    public static bool IsSender(string text) => Handle.IsValid(text) || IsShortCode(text) || SenderId().IsMatch(text);

    /// <summary>Whether it was meant as a number, and is none.</summary>
    public static bool LooksLikeNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(OfNumbers);

    private static bool IsShortCode(ReadOnlySpan<char> text) =>
        text.Length is >= ShortestCode and <= LongestCode && !text.ContainsAnyExceptInRange('0', '9');

    [GeneratedRegex(@"\A(?=.*[A-Za-z])[A-Za-z0-9 ._-]{1,11}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SenderId();
}
