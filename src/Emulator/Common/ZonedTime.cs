namespace Chats.Emulator.Common;

/// <summary>
/// Date-times as JSON has them. One without a zone would be taken for the zone of the machine, and mean something else on another.
/// </summary>
internal static class ZonedTime
{
    public const string Expected = "expected a time that says its zone: add Z, or an offset such as +02:00";

    /// <summary>Whether a valid date-time says its zone.</summary>
    public static bool HasZone(string time) =>
        time.IndexOf('T', StringComparison.Ordinal) is >= 0 and var clock && time.AsSpan(clock).ContainsAny('Z', '+', '-');
}
