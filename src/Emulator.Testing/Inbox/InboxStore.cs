using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace Chats.Emulator.Testing;

/// <summary>The events an inbox has received, and the calls that wait for more.</summary>
internal sealed class InboxStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _attempts = [];
    private readonly List<InboxWaiter> _waiters = [];
    private ImmutableDictionary<string, string> _answered = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
    private int _failures;
    private int _failureStatus;

    public ImmutableList<WebhookEvent> Events { get; private set; } = [];

    public ImmutableList<WebhookEvent> Refused { get; private set; } = [];

    public void FailNext(int times, int status)
    {
        lock (_gate) (_failures, _failureStatus) = (times, status);
    }

    /// <summary>Adds a header to what is answered from now on, or takes one away.</summary>
    public void AnswerWith(string header, string? value)
    {
        lock (_gate) _answered = value is null ? _answered.Remove(header) : _answered.SetItem(header, value);
    }

    /// <summary>The headers of an answer.</summary>
    public IReadOnlyDictionary<string, string> HeadersOf(WebhookEvent taken)
    {
        lock (_gate) return taken.Answer < 300 ? _answered : _answered.Clear();
    }

    /// <summary>Decides what is answered, and keeps the webhook.</summary>
    public WebhookEvent Take(InboxMessage message, bool isGenuine)
    {
        lock (_gate)
        {
            var attempt = _attempts[message.Id] = _attempts.GetValueOrDefault(message.Id) + 1;
            var read = message.Read(attempt, isGenuine);
            var taken = read with { Answer = Answer(read) };
            if (taken.Answer < 300) Accept(taken);
            else Refused = Refused.Add(taken);
            return taken;
        }
    }

    /// <summary>Begins to wait; what came before counts.</summary>
    public InboxWaiter Expect(Func<WebhookEvent, bool> matches, int count)
    {
        var waiter = new InboxWaiter(matches, count);
        lock (_gate)
        {
            foreach (var known in Events) waiter.Offer(known);
            if (!waiter.Found.IsCompleted) _waiters.Add(waiter);
        }

        return waiter;
    }

    public void Forget(InboxWaiter waiter)
    {
        lock (_gate) _waiters.Remove(waiter);
    }

    public void Clear()
    {
        lock (_gate) (Events, Refused) = ([], []);
    }

    private int Answer(WebhookEvent read)
    {
        if (!read.IsGenuine) return StatusCodes.Status401Unauthorized;
        if (read.Type.Length == 0) return StatusCodes.Status400BadRequest;
        return _failures > 0 && _failures-- > 0 ? _failureStatus : StatusCodes.Status200OK;
    }

    private void Accept(WebhookEvent taken)
    {
        Events = Events.Add(taken);
        foreach (var waiter in _waiters) waiter.Offer(taken);
        _waiters.RemoveAll(waiter => waiter.Found.IsCompleted);
    }
}
