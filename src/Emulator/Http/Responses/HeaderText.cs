namespace Chats.Emulator.Http.Responses;

/// <summary>Texts as a header can carry them everywhere: one line of printable ASCII.</summary>
internal static class HeaderText
{
    private const int Longest = 1000;

    /// <summary>The text with a question mark for each character that a header must not carry, and cut where it is very long.</summary>
    public static string Of(string text) => string.Create(Math.Min(text.Length, Longest), text, (target, source) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = source[i] is >= ' ' and <= '~' ? source[i] : '?';
    });
}
