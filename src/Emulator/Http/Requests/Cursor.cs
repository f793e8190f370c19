using System.Globalization;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Http.Requests;

/// <summary>Offset cursors: decimal digits, at most 18 of them (rule chats.list.cursor).</summary>
internal static class Cursor
{
    private const int MaximumDigits = 18;

    public static Result<long> Parse(string? text, Rule rule)
    {
        if (text is null) return 0L;
        var isNumber = text.Length is > 0 and <= MaximumDigits && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
        return isNumber
            ? long.Parse(text, CultureInfo.InvariantCulture)
            : rule.Refuse("cursor must be the next_cursor of the previous page");
    }

    /// <summary>The cursor of the next page, or null when nothing follows.</summary>
    public static string? Next(long offset, int limit, int total) =>
        offset + limit < total ? (offset + limit).ToString(CultureInfo.InvariantCulture) : null;
}
