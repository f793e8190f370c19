using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Chats.Emulator.Journal;

/// <summary>
/// Reads JSON that was sent, to look into it: a text that JSON allows and .NET does not, half a surrogate pair, is read as U+FFFD,
/// as any other byte that is no text is. Such a body was refused, or soon will be, and must not keep a search from finding others.
/// </summary>
internal static class KeptJson
{
    private const char ByteOrderMark = '\uFEFF';
    private const string Replacement = @"\ufffd";
    private const int EscapeLength = 6;

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonElement Parse(string text) => JsonElement.Parse(WithoutHalves(text.TrimStart(ByteOrderMark)));

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> utf8) => Parse(Encoding.UTF8.GetString(utf8));

    /// <summary>Whether it escapes half a surrogate pair, so that it holds something that is no text.</summary>
    public static bool HasHalves(string json) => FirstHalf(json, 0) >= 0;

    private static string WithoutHalves(string json)
    {
        var half = FirstHalf(json, 0);
        if (half < 0) return json;
        var whole = new StringBuilder(json);
        for (; half >= 0; half = FirstHalf(json, half + EscapeLength))
        {
            for (var i = 0; i < Replacement.Length; i++) whole[half + i] = Replacement[i];
        }

        return whole.ToString();
    }

    /// <summary>
    /// Where the next escape begins that is half a pair; -1: there is none. Within JSON a backslash only stands before what it escapes.
    /// </summary>
    private static int FirstHalf(string json, int start)
    {
        for (var at = json.IndexOf('\\', start); at >= 0 && at + 1 < json.Length; at = at < json.Length ? json.IndexOf('\\', at) : -1)
        {
            if (Unit(json, at) is not { } unit || !char.IsSurrogate(unit))
            {
                at += 2;
                continue;
            }

            if (!char.IsHighSurrogate(unit) || Unit(json, at + EscapeLength) is not { } next || !char.IsLowSurrogate(next)) return at;
            at += 2 * EscapeLength;
        }

        return -1;
    }

    /// <summary>What an escape of the form <c>\u0000</c> stands for; null where none stands.</summary>
    private static char? Unit(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
            && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
