using Chats.Emulator.Determinism;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Webhooks;

/// <summary>How long to wait before the next attempt, and when to give up (docs/decisions/0014).</summary>
internal static class RetrySchedule
{
    private const double MostShortening = 0.15;

    /// <summary>How long after the first attempt began the last one may begin.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>When a delivery is tried again after its latest failure; null: it is not.</summary>
    /// <param name="settings">The pauses, and whether chance shortens them.</param>
    /// <param name="chance">The world's.</param>
    /// <param name="delivery">As it stands after that attempt.</param>
    /// <param name="now">When that attempt failed, on the world's clock.</param>
    public static DateTimeOffset? Next(WebhookSettings settings, Chance chance, WebhookDelivery delivery, DateTimeOffset now) =>
        After(settings, chance, delivery.Id, delivery.Failures) is { } pause && !IsTooLate(delivery, now + pause) ? now + pause : null;

    /// <summary>Whether no attempt may begin any more: a fault may hold back one that was in time.</summary>
    public static bool IsTooLate(WebhookDelivery delivery, DateTimeOffset at) =>
        delivery.Attempts is [var first, ..] && at - first.At > Longest;

    /// <param name="settings">The pauses, and whether chance shortens them.</param>
    /// <param name="chance">The world's.</param>
    /// <param name="delivery">Whose attempts these are; each delivery draws for itself.</param>
    /// <param name="failures">How many attempts have failed, from 1.</param>
    /// <returns>The pause; null when there are no more.</returns>
    public static TimeSpan? After(WebhookSettings settings, Chance chance, long delivery, int failures)
    {
        if (failures > settings.RetryAfter.Length) return null;
        var pause = settings.RetryAfter[failures - 1];
        return settings.Jitter ? pause * (1 - (MostShortening * chance.Uniform($"webhook-retry:{delivery}", failures))) : pause;
    }
}
