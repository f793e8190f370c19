using System.Collections.Concurrent;

namespace Chats.Emulator.Webhooks;

/// <summary>Bounds how many requests a subscription has under way at once, so that a slow receiver holds up nobody but itself.</summary>
internal sealed class Lanes
{
    private const int Width = 50;

    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> _lanes = new();

    /// <summary>Waits for a place; disposing it gives it back.</summary>
    public async Task<IDisposable> Enter(Guid subscription, CancellationToken cancellation)
    {
        var lane = _lanes.GetOrAdd(subscription, _ => new SemaphoreSlim(Width, Width));
        await lane.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return new Place(cancellation.IsCancellationRequested ? null : lane);
    }

    public void Clear() => _lanes.Clear();

    private sealed class Place(SemaphoreSlim? lane) : IDisposable
    {
        public void Dispose() => lane?.Release();
    }
}
