using System.Globalization;
using System.Text.RegularExpressions;

namespace Chats.Emulator.Common;

/// <summary>
/// Date-times as scenarios and callers write them: with an offset, for without one they are another time on every machine.
/// </summary>
internal static partial class DateTimes
{
    public const string LocalPattern = @"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?";
    public const string Pattern = LocalPattern + @"([Zz]|[+-]\d\d:\d\d)";

    /// <summary>The first year that a world can be in.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last one: beyond, sums of times would not fit a date-time.</summary>
    public const int LastYear = 8999;

    /// <summary>Reads one of the years that a world can be in and keep, to the millisecond.</summary>
    public static bool TryRead(string text, out DateTimeOffset date)
    {
        date = default;
        return IsDate().IsMatch(text)
            && DateTimeOffset.TryParse(
                Shortened().Replace(text.ToUpperInvariant(), "${kept}"), CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            && IsInRange(date)
            && (date = new DateTimeOffset(date.UtcTicks - (date.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero)) != default;
    }

    /// <summary>Whether a world can be in that year.</summary>
    public static bool IsInRange(DateTimeOffset date) => date.Year is >= FirstYear and <= LastYear;

    [GeneratedRegex($@"\A{Pattern}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsDate();

    /// <summary>More digits than .NET can read; milliseconds are kept.</summary>
    [GeneratedRegex(@"(?<kept>\.[0-9]{7})[0-9]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shortened();
}
