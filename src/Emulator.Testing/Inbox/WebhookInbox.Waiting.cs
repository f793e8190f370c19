using System.Runtime.CompilerServices;

namespace Chats.Emulator.Testing;

// Waiting for what is still to come.
public sealed partial class WebhookInbox
{
    private static readonly TimeSpan Standard = TimeSpan.FromSeconds(5);

    /// <summary>Waits for an event of a type; one that came already will do.</summary>
    /// <param name="type">For example <c>message.received</c>.</param>
    /// <param name="within">How long, in real time; null: 5 s.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>As soon as it is there.</returns>
    /// <exception cref="TimeoutException">It did not come; the message says what did instead, and why where it could not come.</exception>
    /// <exception cref="ArgumentException">The type is empty, the count below 1, or the time negative.</exception>
    public async Task<WebhookEvent> WaitForAsync(string type, TimeSpan? within = null, CancellationToken cancellation = default) =>
        (await WaitForAsync(type, 1, within, cancellation))[0];

    /// <summary>Waits for several events of a type; those that came already count.</summary>
    /// <inheritdoc cref="WaitForAsync(string, TimeSpan?, CancellationToken)"/>
    /// <param name="type">For example <c>message.received</c>.</param>
    /// <param name="count">How many.</param>
    /// <param name="within">How long, in real time; null: 5 s.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<IReadOnlyList<WebhookEvent>> WaitForAsync(
        string type, int count, TimeSpan? within = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        return WaitAsync(happened => happened.Type == type, type, count, within, cancellation, InboxTimeout.WhyNever(type, _events));
    }

    /// <summary>Waits for an event that matches; one that came already will do.</summary>
    /// <inheritdoc cref="WaitForAsync(string, TimeSpan?, CancellationToken)"/>
    /// <param name="matches">Whether an event is the one.</param>
    /// <param name="within">How long, in real time; null: 5 s.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <param name="condition">The condition as it is written, for the message of the timeout.</param>
    public async Task<WebhookEvent> WaitForAsync(
        Func<WebhookEvent, bool> matches,
        TimeSpan? within = null,
        CancellationToken cancellation = default,
        [CallerArgumentExpression(nameof(matches))] string condition = "") =>
        (await WaitAsync(matches, condition, 1, within, cancellation))[0];

    /// <summary>Waits for several events that match; those that came already count.</summary>
    /// <inheritdoc cref="WaitForAsync(string, TimeSpan?, CancellationToken)"/>
    /// <param name="matches">Whether an event is one of them.</param>
    /// <param name="count">How many.</param>
    /// <param name="within">How long, in real time; null: 5 s.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <param name="condition">The condition as it is written, for the message of the timeout.</param>
    public Task<IReadOnlyList<WebhookEvent>> WaitForAsync(
        Func<WebhookEvent, bool> matches,
        int count,
        TimeSpan? within = null,
        CancellationToken cancellation = default,
        [CallerArgumentExpression(nameof(matches))] string condition = "") =>
        WaitAsync(matches, condition, count, within, cancellation);

    private async Task<IReadOnlyList<WebhookEvent>> WaitAsync(
        Func<WebhookEvent, bool> matches, string what, int count, TimeSpan? within, CancellationToken cancellation,
        string? never = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (within is { } time && time != Timeout.InfiniteTimeSpan)
            ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, nameof(within));
        var waiter = _ledger.Expect(matches, count);
        try
        {
            return await waiter.Found.WaitAsync(within ?? Standard, TimeProvider.System, cancellation);
        }
        catch (TimeoutException)
        {
            throw await InboxTimeout.DescribeAsync(this, _control, what, never, (waiter.Matching, count), within ?? Standard);
        }
        finally
        {
            _ledger.Forget(waiter);
        }
    }
}
