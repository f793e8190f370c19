using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Shapes;

/// <summary>Says what is wrong with a handle.</summary>
internal static class Handles
{
    public static string Problem(string text) => Handle.LooksLikeEmail(text)
        ? $"'{text}' is not an e-mail address such as ana@example.com"
        : PhoneProblem(text);

    public static string PhoneProblem(string text) => $"'{text}' is not a phone number in E.164 form such as +12025550100: {Reason(text)}";

    private static string Reason(string text)
    {
        if (Handle.LooksLikeEmail(text)) return "a line has a number, not an e-mail address";
        if (text.Length == 0) return "it is empty";
        if (text.Any(char.IsWhiteSpace)) return "it must not contain spaces";
        if (!text.Any(char.IsAsciiDigit)) return "it has no digits";
        if (text.AsSpan().ContainsAny("-()./")) return "it must not contain dashes, dots, slashes or parentheses";
        if (text[0] != '+') return "the leading + is missing";
        if (text.AsSpan(1).ContainsAnyExceptInRange('0', '9')) return "only digits may follow the +";
        if (text[1] == '0') return "a country code does not start with 0";
        return text.Length > 16 ? "it has more than 15 digits" : "it has too few digits";
    }
}
