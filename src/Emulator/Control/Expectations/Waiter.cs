using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Expectations;

/// <summary>Waits until enough has come, without asking again and again.</summary>
/// <param name="world">Where it is waited. Its clock does not matter: people wait in real time.</param>
/// <param name="system">The machine's time.</param>
/// <param name="stopping">Ends when the emulator stops.</param>
internal sealed class Waiter(World world, TimeProvider system, CancellationToken stopping)
{
    private readonly CancellationToken _life = world.Lifetime;

    /// <summary>Answers what came once there are so many, or what came instead.</summary>
    public async Task<IResult> For<T>(RecordSource<T> records, Matcher<T> matcher, int count, TimeSpan within, CancellationToken gone)
    {
        using var late = new CancellationTokenSource(within, system);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, _life, stopping, gone);
        var watch = new WaitSession<T>(records, matcher, count);
        using (records.Changed.Watch(watch.Look))
        {
            watch.Look();
            await ((Task)watch.Over).WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (watch.Over.IsCompleted) return await watch.Over;
        return Interrupted(gone) ?? Verification.Quantity(records, matcher, new CountRange(count, int.MaxValue), inTime: true);
    }

    private IResult? Interrupted(CancellationToken gone)
    {
        if (gone.IsCancellationRequested) return Results.StatusCode(StatusCodes.Status499ClientClosedRequest);
        if (stopping.IsCancellationRequested) return Problems.Of(503, "The emulator stops", "Nothing more will come.");
        return _life.IsCancellationRequested
            ? Problems.Of(
                409, "The world began anew or has ended", "It was reset, restored, reseeded or deleted; what was counted is forgotten.")
            : null;
    }
}
