using System.Runtime.CompilerServices;

namespace Chats.Emulator.Testing;

/// <summary>Receives the webhooks of a world: subscribes itself through the API, verifies each signature, keeps what comes, and unsubscribes when disposed.</summary>
/// <remarks>
/// An emulator in this process reaches it without a port, one in a container over a port of this machine
/// (<see cref="ChatsEmulatorBuilder.WithHostAccess"/>). Signatures are verified, the age of timestamps is not.
/// </remarks>
/// <example>
/// <code>
/// await using var inbox = await WebhookInbox.StartAsync(world, events: ["message.received"]);
/// await world.Control.Contact("+14155550123").WriteAsync("Is my order ready?", to: world.Lines[0]);
/// await world.Control.Clock.AdvanceAsync("1s"); // on a manual clock nothing is sent before
/// var received = await inbox.WaitForAsync("message.received");
/// </code>
/// </example>
public sealed class WebhookInbox : IAsyncDisposable
{
    private static readonly TimeSpan Standard = TimeSpan.FromSeconds(5);

    private readonly InboxLedger _ledger = new();
    private readonly EmulatorControl _control;
    private readonly TaskCompletionSource<string> _secret = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IInboxDoor _door = null!;
    private InboxSubscription _subscription = null!;

    private WebhookInbox(EmulatorControl control) => _control = control;

    /// <summary>The webhooks that were accepted, in the order they came; each attempt is one.</summary>
    public IReadOnlyList<WebhookEvent> Events => _ledger.Events;

    /// <summary>Those that were not: with a wrong signature (401), with a body that is no event (400), or because of <see cref="FailNext"/>.</summary>
    public IReadOnlyList<WebhookEvent> Refused => _ledger.Refused;

    /// <summary>Where it receives: the subscription's target URL.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The id of its subscription.</summary>
    public Guid SubscriptionId => _subscription.Id;

    /// <summary>The secret webhooks to it are signed with.</summary>
    public string Secret => _subscription.Secret;

    /// <summary>Opens an inbox for the world an API key leads to, the default one by default.</summary>
    /// <param name="emulator">Whose webhooks.</param>
    /// <param name="events">The types to subscribe to, for example <c>message.received</c>; null: all there are.</param>
    /// <param name="version">The version of the payloads, for example <c>2025-01-01</c>; null: the newest.</param>
    /// <param name="token">The API key to subscribe with.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">The emulator refuses the subscription; or it is in a container without access to this machine.</exception>
    public static Task<WebhookInbox> StartAsync(
        IChatsEmulator emulator,
        IReadOnlyCollection<string>? events = null,
        string? version = null,
        string token = ChatsEmulator.StandardToken,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        return new WebhookInbox(emulator.Control).OpenAsync(emulator, token, events, version, cancellation);
    }

    /// <summary>Opens an inbox for a world.</summary>
    /// <inheritdoc cref="StartAsync(IChatsEmulator, IReadOnlyCollection{string}?, string?, string, CancellationToken)"/>
    /// <param name="world">Whose webhooks.</param>
    /// <param name="events">The types to subscribe to; null: all there are.</param>
    /// <param name="version">The version of the payloads; null: the newest.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static Task<WebhookInbox> StartAsync(
        EmulatorWorld world, IReadOnlyCollection<string>? events = null, string? version = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(world);
        return new WebhookInbox(world.Control).OpenAsync(world.Emulator, world.Token, events, version, cancellation);
    }

    /// <summary>Refuses the next webhooks whose signature is right, to see them tried again.</summary>
    /// <param name="times">How many.</param>
    /// <param name="status">The HTTP status to answer.</param>
    /// <example><code>inbox.FailNext(2); // the event then arrives with Attempt 3, once the clock is past the retries</code></example>
    public void FailNext(int times, int status = 500)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 300);
        _ledger.FailNext(times, status);
    }

    /// <summary>Forgets what came so far; attempts are counted on.</summary>
    public void Clear() => _ledger.Clear();

    /// <summary>Waits for an event of a type; one that came already will do.</summary>
    /// <param name="type">For example <c>message.received</c>.</param>
    /// <param name="within">How long, in real time; null: 5 s.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>As soon as it is there.</returns>
    /// <exception cref="TimeoutException">It did not come; the message says what did instead.</exception>
    public async Task<WebhookEvent> WaitForAsync(string type, TimeSpan? within = null, CancellationToken cancellation = default) =>
        (await WaitForAsync(type, 1, within, cancellation))[0];

    /// <summary>Waits for several events of a type; those that came already count.</summary>
    /// <inheritdoc cref="WaitForAsync(string, TimeSpan?, CancellationToken)"/>
    /// <param name="type">For example <c>message.received</c>.</param>
    /// <param name="count">How many.</param>
    /// <param name="within">How long, in real time; null: 5 s.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<IReadOnlyList<WebhookEvent>> WaitForAsync(string type, int count, TimeSpan? within = null, CancellationToken cancellation = default) =>
        WaitAsync(happened => happened.Type == type, type, count, within, cancellation);

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

    /// <summary>Unsubscribes, and receives no more.</summary>
    public async ValueTask DisposeAsync()
    {
        await _subscription.DisposeAsync();
        await _door.DisposeAsync();
    }

    private async Task<WebhookInbox> OpenAsync(
        IChatsEmulator emulator, string token, IReadOnlyCollection<string>? events, string? version, CancellationToken cancellation)
    {
        _door = emulator is IInProcess here ? new MemoryDoor(here.Routes, TakeAsync) : await PortDoor.OpenAsync(emulator.HostAddress, TakeAsync, cancellation);
        try
        {
            Address = new Uri(_door.Origin, version is null ? "webhooks" : $"webhooks?version={Uri.EscapeDataString(version)}");
            _subscription = await InboxSubscription.CreateAsync(emulator.CreateClient(token), Address, events, cancellation);
        }
        catch
        {
            await _door.DisposeAsync();
            throw;
        }

        _secret.SetResult(_subscription.Secret);
        return this;
    }

    /// <summary>An event may be quicker than the answer that brings the secret.</summary>
    private async Task<int> TakeAsync(InboxMessage message) => _ledger.Take(message, StandardSignature.IsRight(message, await _secret.Task)).Answer;

    private async Task<IReadOnlyList<WebhookEvent>> WaitAsync(
        Func<WebhookEvent, bool> matches, string what, int count, TimeSpan? within, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var waiter = _ledger.Expect(matches, count);
        try
        {
            return await waiter.Found.WaitAsync(within ?? Standard, TimeProvider.System, cancellation);
        }
        catch (TimeoutException)
        {
            throw await InboxTimeout.DescribeAsync(this, _control, what, (waiter.Matching, count), within ?? Standard);
        }
        finally
        {
            _ledger.Forget(waiter);
        }
    }
}
