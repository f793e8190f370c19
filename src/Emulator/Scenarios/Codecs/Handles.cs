using System.Globalization;
using Chats.Emulator.Domain.People;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>Says what is wrong with a handle.</summary>
internal static class Handles
{
    private static readonly string[] Schemes = ["mailto:", "tel:", "sms:", "imessage:"];

    public static string Problem(string text) => Handle.LooksLikeEmail(text)
        ? $"'{text}' is not an e-mail address such as ana@example.com{EmailReason(text)}"
        : PhoneProblem(text);

    public static string PhoneProblem(string text) => $"'{text}' is not a phone number in E.164 form such as +12025550100: {Reason(text)}";

    private static string EmailReason(string text)
    {
        if (Scheme(text) is { } scheme) return $": leave out {scheme}";
        return Invisible(text) is { } invisible ? $": {invisible}" : "";
    }

    private static string Reason(string text)
    {
        if (Invisible(text) is { } invisible) return invisible;
        if (Scheme(text) is { } scheme) return $"leave out {scheme}";
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

    private static string? Scheme(string text) =>
        Array.Find(Schemes, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Invisible characters were copied along with the text.</summary>
    private static string? Invisible(string text)
    {
        var at = text.ToList().FindIndex(Handle.IsInvisible);
        return at < 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"it holds an invisible character, U+{(int)text[at]:X4}, at place {at + 1}");
    }
}
