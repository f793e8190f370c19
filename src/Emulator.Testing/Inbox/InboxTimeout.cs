using System.Globalization;
using System.Text;

namespace Chats.Emulator.Testing;

/// <summary>Says what came to an inbox in place of what was waited for.</summary>
internal static class InboxTimeout
{
    public static async Task<TimeoutException> DescribeAsync(WebhookInbox inbox, EmulatorControl control, string what, (int Came, int Count) events, TimeSpan within)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{events.Came} of {events.Count} webhooks came within {within.TotalSeconds:0.###} s: {what}. ");
        text.Append(CultureInfo.InvariantCulture, $"Accepted: {List(inbox.Events)}. Refused: {List(inbox.Refused)}.");
        if (await IsManualAsync(control)) text.Append(" The world's clock is manual: webhooks go out when it is advanced.");
        return new TimeoutException(text.ToString());
    }

    private static string List(IReadOnlyList<WebhookEvent> events) => events.Count == 0
        ? "none"
        : string.Join(", ", events.GroupBy(happened => happened.ToString()).Select(same => same.Count() == 1 ? same.Key : $"{same.Key} ×{same.Count()}"));

    private static async Task<bool> IsManualAsync(EmulatorControl control)
    {
        try
        {
            return (await control.Clock.GetAsync()).Mode == "manual";
        }
        catch (Exception gone) when (gone is EmulatorControlException or HttpRequestException)
        {
            return false; // the world, or the emulator, has ended; the text tells enough
        }
    }
}
