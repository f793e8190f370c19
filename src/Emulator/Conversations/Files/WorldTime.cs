using System.Globalization;
using Chats.Emulator.Common;

namespace Chats.Emulator.Conversations.Files;

/// <summary>The world's time as a value: <c>${now}</c>, <c>${now+24h}</c>, <c>${now-5m}</c>.</summary>
internal static class WorldTime
{
    public static bool IsMeant(string path) =>
        path.StartsWith(References.Now, StringComparison.Ordinal) && (path.Length == 3 || path[3] is '+' or '-' or ' ');

    /// <summary>How far from now; false: it is written wrongly.</summary>
    public static bool TryOffset(string path, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        var rest = path[References.Now.Length..].Trim();
        if (rest.Length == 0) return true;
        if (rest[0] is not ('+' or '-') || !Durations.TryParse(rest[1..].Trim(), out offset)) return false;
        if (rest[0] == '-') offset = -offset;
        return true;
    }

    public static string Format(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
