using System.Threading.Channels;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Streaming;

/// <summary>Wakes one listener when something may have happened; however much happened, once.</summary>
internal sealed class StreamWakeup : IDisposable
{
    private readonly Channel<bool> _calls = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private readonly IDisposable[] _watches;

    public StreamWakeup(LogSignals signals)
    {
        _watches = [signals.Events.Watch(Call), signals.Requests.Watch(Call), signals.Deliveries.Watch(Call),
            signals.Surroundings.Watch(Call)];
    }

    /// <summary>Ends once something may have happened since it last ended, or time is up, or it is cancelled.</summary>
    public async Task Wait(TimeSpan longest, TimeProvider system, CancellationToken end)
    {
        using var late = new CancellationTokenSource(longest, system);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(late.Token, end);
        Task called = _calls.Reader.ReadAsync(both.Token).AsTask();
        await called.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        foreach (var watch in _watches) watch.Dispose();
    }

    private void Call() => _calls.Writer.TryWrite(true);
}
