using Chats.Emulator.Determinism;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Webhooks;

/// <summary>How long to wait before the next attempt (docs/decisions/0014).</summary>
internal static class RetrySchedule
{
    private const double MostShortening = 0.15;

    /// <param name="settings">The pauses, and whether chance shortens them.</param>
    /// <param name="chance">The world's.</param>
    /// <param name="delivery">Whose attempts these are; each delivery draws for itself.</param>
    /// <param name="failures">How many attempts have failed, from 1.</param>
    /// <returns>The pause; null when all retries are used up.</returns>
    public static TimeSpan? After(WebhookSettings settings, Chance chance, long delivery, int failures)
    {
        if (failures > settings.RetryAfter.Length) return null;
        var pause = settings.RetryAfter[failures - 1];
        return settings.Jitter ? pause * (1 - (MostShortening * chance.Uniform($"webhook-retry:{delivery}", failures))) : pause;
    }
}
