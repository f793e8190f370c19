using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds;

public sealed class SignalTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_who_watches_looks_after_a_change_and_nobody_who_has_left()
    {
        var signal = new Signal();
        var looked = new[] { new TaskCompletionSource(), new TaskCompletionSource() };
        var gone = signal.Watch(() => Assert.Fail("It has left."));
        using var first = signal.Watch(looked[0].SetResult);
        using var second = signal.Watch(looked[1].SetResult);
        gone.Dispose();

        signal.Pulse();

        await Task.WhenAll(looked.Select(source => source.Task)).WaitAsync(Cancellation);
    }

    [Fact]
    public async Task Whoever_changes_does_not_wait_for_those_who_look_and_they_look_again_after_it()
    {
        var signal = new Signal();
        var looks = 0;
        var (begun, again) = (Source(), Source());
        var slow = Source();
        using var watch = signal.Watch(() =>
        {
            if (Interlocked.Increment(ref looks) > 1)
            {
                again.TrySetResult();
                return;
            }

            begun.SetResult();
            slow.Task.Wait(Cancellation);
        });

        signal.Pulse();
        await begun.Task.WaitAsync(Cancellation);
        for (var i = 0; i < 1000; i++) signal.Pulse();
        Assert.Equal(1, looks);
        slow.SetResult();
        await again.Task.WaitAsync(Cancellation);

        Assert.Equal(2, looks);
    }

    [Fact]
    public async Task No_change_is_missed_however_close_it_comes_to_the_look()
    {
        var (signal, gate, number) = (new Signal(), new Lock(), 0);
        for (var round = 1; round <= 5000; round++)
        {
            var seen = new TaskCompletionSource();
            void Look()
            {
                lock (gate)
                {
                    if (number == round) seen.TrySetResult();
                }
            }

            var change = Task.Run(
                () =>
                {
                    lock (gate) number++;
                    signal.Pulse();
                },
                Cancellation);
            using var watch = signal.Watch(Look);
            Look();
            await seen.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
            await change;
        }
    }

    private static TaskCompletionSource Source() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
