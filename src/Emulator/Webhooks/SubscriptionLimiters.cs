using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace Chats.Emulator.Webhooks;

/// <summary>Bounds how many requests a subscription has under way at once, so that a slow receiver holds up only itself.</summary>
internal sealed class SubscriptionLimiters
{
    private static readonly ConcurrencyLimiterOptions Options = new()
    {
        PermitLimit = 50,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    };

    private readonly ConcurrentDictionary<Guid, ConcurrencyLimiter> _limiters = new();

    /// <summary>Waits for a permit, first come, first served; disposing it gives it back. Null once cancelled.</summary>
    public async Task<RateLimitLease?> Acquire(Guid subscription, CancellationToken cancellation)
    {
        var limiter = _limiters.GetOrAdd(subscription, _ => new ConcurrencyLimiter(Options));
        var acquired = limiter.AcquireAsync(permitCount: 1, cancellation).AsTask();
        await ((Task)acquired).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return acquired.IsCompletedSuccessfully ? await acquired : null;
    }

    /// <summary>Begins anew. Requests that are under way give their permits back to the limiters of before.</summary>
    public void Clear() => _limiters.Clear();
}
