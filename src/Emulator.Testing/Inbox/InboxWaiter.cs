namespace Chats.Emulator.Testing;

/// <summary>A call that waits for a number of events; it is completed when the last of them comes.</summary>
internal sealed class InboxWaiter(Func<WebhookEvent, bool> matches, int count)
{
    private readonly TaskCompletionSource<IReadOnlyList<WebhookEvent>> _found = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<WebhookEvent> _matching = [];

    public Task<IReadOnlyList<WebhookEvent>> Found => _found.Task;

    public int Matching => _matching.Count;

    public void Offer(WebhookEvent candidate)
    {
        if (_matching.Count == count || !Matches(candidate)) return;
        _matching.Add(candidate);
        if (_matching.Count == count) _found.TrySetResult(_matching);
    }

    /// <summary>What a test's own predicate throws is the test's, not the sender's.</summary>
    private bool Matches(WebhookEvent candidate)
    {
        try
        {
            return matches(candidate);
        }
        catch (Exception problem)
        {
            _found.TrySetException(problem);
            return false;
        }
    }
}
