using System.Globalization;

namespace Chats.Emulator.Http;

/// <summary>The API's date-times: RFC 3339, UTC, milliseconds, <c>Z</c>.</summary>
internal static class Timestamps
{
    public static string Wire(this DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string? Wire(this DateTimeOffset? time) => time?.Wire();
}
