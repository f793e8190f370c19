using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Facts;

/// <summary>Waits until one of a world's logs is told of something, without asking again and again.</summary>
/// <param name="world">The world.</param>
/// <param name="system">The machine's time.</param>
internal sealed class FactWait(World world, TimeProvider system)
{
    // A woken call must not continue on the thread that still has others to wake.
    private readonly TaskCompletionSource _come = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when there is something behind the cursor, or time is up, or one of the tokens ends it.</summary>
    public async Task Until(long since, TimeSpan longest, params CancellationToken[] ends)
    {
        using var late = new CancellationTokenSource(longest, system);
        using var end = CancellationTokenSource.CreateLinkedTokenSource([late.Token, .. ends]);
        var signals = world.Signals;
        using (signals.Events.Watch(Look))
        using (signals.Requests.Watch(Look))
        using (signals.Deliveries.Watch(Look))
        {
            Look();
            await _come.Task.WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        void Look()
        {
            if (world.Order.Latest > since) _come.TrySetResult();
        }
    }
}
