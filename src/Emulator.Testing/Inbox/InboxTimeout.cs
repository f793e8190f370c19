using System.Globalization;
using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Testing;

/// <summary>Says what came to an inbox in place of what was waited for.</summary>
internal static class InboxTimeout
{
    private const int MostPending = 3;

    public static async Task<TimeoutException> DescribeAsync(
        WebhookInbox inbox, EmulatorControl control, string what, string? never, (int Came, int Count) events, TimeSpan within)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture, $"{events.Came} of {events.Count} webhooks came within {within.TotalSeconds:0.###} s: {what}. ");
        if (never is not null) text.Append(never).Append(' ');
        text.Append(CultureInfo.InvariantCulture, $"Accepted: {List(inbox.Events)}. Refused: {List(inbox.Refused)}.");
        if (await ClockAsync(control) is { } clock) text.Append(' ').Append(clock);
        return new TimeoutException(text.ToString());
    }

    /// <summary>Why a type cannot come at all; null: it can.</summary>
    public static string? WhyNever(string type, IReadOnlyCollection<string>? subscribed)
    {
        var known = EventTypes.Catalogue;
        if (!known.Contains(type)) return $"There is no type {type}{Spelling.Hint(type, known)}";
        if (subscribed is null ? !Subscribing.IsOfSubscriptions(type) : subscribed.Contains(type)) return null;
        var heard = subscribed is null ? "all others" : string.Join(", ", subscribed);
        return $"It is not subscribed to {type}, but to {heard}; name it in events:.";
    }

    private static string List(IReadOnlyList<WebhookEvent> events) => events.Count == 0
        ? "none"
        : string.Join(
            ", ", events.GroupBy(happened => happened.ToString())
                .Select(same => same.Count() == 1 ? same.Key : $"{same.Key} ×{same.Count()}"));

    /// <summary>What only the clock explains; null on a real one.</summary>
    private static async Task<string?> ClockAsync(EmulatorControl control)
    {
        try
        {
            if ((await control.Clock.GetAsync()).Mode != "manual") return null;
            var pending = (await control.Deliveries.ListAsync(status: Webhooks.Deliveries.WebhookDeliveryState.Pending))
                .GroupBy(delivery => $"{delivery.EventType}, {delivery.Reason}").Take(MostPending)
                .Select(same => $"{same.Key}{(same.Count() == 1 ? "" : $" ×{same.Count()}")}");
            return string.Join("; ", pending.Prepend("The world's clock is manual: webhooks go out when it is advanced")) + ".";
        }
        catch (Exception gone) when (gone is EmulatorControlException or HttpRequestException or ObjectDisposedException)
        {
            return null; // the world, or the emulator, has ended; the text tells enough
        }
    }
}
