namespace Chats.Emulator.Http.Responses;

/// <summary>The API's date-times: RFC 3339, UTC, milliseconds, <c>Z</c>.</summary>
internal static class TimestampExtensions
{
    private const string Shape = "0000-00-00T00:00:00.000Z";

    // Spelled out because a page holds well over a hundred of them and custom formats are several times slower.
    public static string ToWireTime(this DateTimeOffset time) => string.Create(Shape.Length, time.UtcDateTime, static (text, utc) =>
    {
        Shape.CopyTo(text);
        Write(text[..4], utc.Year);
        Write(text[5..7], utc.Month);
        Write(text[8..10], utc.Day);
        Write(text[11..13], utc.Hour);
        Write(text[14..16], utc.Minute);
        Write(text[17..19], utc.Second);
        Write(text[20..23], utc.Millisecond);
    });

    public static string? ToWireTime(this DateTimeOffset? time) => time?.ToWireTime();

    private static void Write(Span<char> digits, int value)
    {
        for (var i = digits.Length - 1; i >= 0; i--, value /= 10) digits[i] = (char)('0' + (value % 10));
    }
}
