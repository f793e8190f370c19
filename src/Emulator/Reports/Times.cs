using System.Globalization;

namespace Chats.Emulator.Reports;

/// <summary>How often, in words.</summary>
internal static class Times
{
    public static string Text(long count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");
}
