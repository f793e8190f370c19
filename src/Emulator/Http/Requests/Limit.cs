using System.Globalization;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Http.Requests;

/// <summary>Page sizes: a decimal integer from 1 to 100 (rule chats.list.limit).</summary>
internal static class Limit
{
    public const int Maximum = 100;

    public static Result<int> Parse(string? text, int standard, Rule rule)
    {
        if (text is null) return standard;
        var isInteger = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit);
        return isInteger && limit is >= 1 and <= Maximum ? limit : rule.Refuse($"limit must be an integer between 1 and {Maximum}");
    }
}
