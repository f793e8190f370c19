using Chats.Emulator.Facts.Matching;

namespace Chats.Emulator.Control.Expectations;

/// <summary>One waiting call: counts what comes until there is enough.</summary>
internal sealed class WaitSession<T>(RecordSource<T> records, Matcher<T> matcher, int count)
{
    private readonly Lock _gate = new();
    private readonly MatchCounter<T> _counters = new(records, matcher);

    // A woken call must not continue on the thread that still has others to wake.
    private readonly TaskCompletionSource<IResult> _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the answer once there is enough.</summary>
    public Task<IResult> Over => _over.Task;

    /// <summary>Takes what is new and counts it.</summary>
    public void Look()
    {
        try
        {
            lock (_gate) Count();
        }
#pragma warning disable CA1031 // a bug in one wait is that wait's answer; other waits must not suffer
        catch (Exception crash)
#pragma warning restore CA1031
        {
            _over.TrySetException(crash);
        }
    }

    private void Count()
    {
        if (_over.Task.IsCompleted) return;
        if (records.Take(matcher) is not { } news)
        {
            _over.TrySetResult(
                Problems.Of(
                    409, "The journal was cleared",
                    "It was cleared by itself, or with the world, which was reset, restored or reseeded. What was counted is forgotten; "
                        + "wait again."));
            return;
        }

        _counters.Add(news);
        if (_counters.Count >= count) _over.TrySetResult(records.Page(_counters.Matching));
    }
}
