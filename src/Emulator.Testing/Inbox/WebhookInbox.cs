namespace Chats.Emulator.Testing;

/// <summary>
/// Receives the webhooks of a world: subscribes itself through the API, verifies each signature, keeps what comes, and unsubscribes when
/// disposed.
/// </summary>
/// <remarks>
/// An emulator in this process reaches it without a port, one in a container over a port of this machine
/// (<c>WithHostAccess()</c>). Signatures are verified, the age of timestamps is not.
/// </remarks>
/// <example>
/// <code>
/// await using var inbox = await WebhookInbox.StartAsync(world, events: ["message.received"]);
/// await world.Control.Contact("+14155550123").WriteAsync("Is my order ready?", to: world.Lines[0]);
/// await world.Control.Clock.AdvanceAsync("1s"); // on a manual clock nothing is sent before
/// var received = await inbox.WaitForAsync("message.received");
/// </code>
/// </example>
public sealed partial class WebhookInbox : IAsyncDisposable
{
    private readonly InboxStore _ledger = new();
    private readonly EmulatorControl _control;
    private readonly TaskCompletionSource<string> _secret = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IReadOnlyCollection<string>? _events;
    private bool _isDisposed;
    private IInboxListener _door = null!;
    private InboxSubscription _subscription = null!;

    private WebhookInbox(EmulatorControl control) => _control = control;

    /// <summary>The webhooks that were accepted, in the order they came; each attempt is one.</summary>
    public IReadOnlyList<WebhookEvent> Events => _ledger.Events;

    /// <summary>
    /// Those that were not: with a wrong signature (401), with a body that is no event (400), or because of <see cref="FailNext"/>.
    /// </summary>
    public IReadOnlyList<WebhookEvent> Refused => _ledger.Refused;

    /// <summary>Where it receives: the subscription's target URL.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The id of its subscription.</summary>
    public Guid SubscriptionId => _subscription.Id;

    /// <summary>The secret webhooks to it are signed with.</summary>
    public string Secret => _subscription.Secret;

    /// <summary>Opens an inbox for the world an API key leads to, the default one by default.</summary>
    /// <param name="emulator">Whose webhooks.</param>
    /// <param name="events">The types to subscribe to, for example <c>message.received</c>; null: all there are but
    /// <c>webhook_subscription.*</c>.</param>
    /// <param name="version">The version of the payloads, for example <c>2025-01-01</c>; null: the newest.</param>
    /// <param name="token">The API key to subscribe with.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="VendorErrorException">The emulator refuses the subscription.</exception>
    /// <exception cref="InvalidOperationException">The emulator is in a container without access to this machine.</exception>
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
    /// <param name="events">The types to subscribe to; null: all there are but <c>webhook_subscription.*</c>.</param>
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

    /// <summary>
    /// Answers with this header too whenever a webhook is accepted: the routing token of a subscription with a <c>routing_key_header</c>,
    /// for example, which the next events of the same chat bring along.
    /// </summary>
    /// <param name="header">The header's name.</param>
    /// <param name="value">Its value from now on; null: answer without it.</param>
    /// <example><code>inbox.AnswerWith("X-Route-Token", "worker-7");</code></example>
    public void AnswerWith(string header, string? value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(header);
        _ledger.AnswerWith(header, value);
    }

    /// <summary>Forgets what came so far; attempts are counted on.</summary>
    public void Clear() => _ledger.Clear();

    /// <summary>Unsubscribes, and receives no more; a world or an emulator that has ended already is fine.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        if (await HasWorldAsync()) await _subscription.DisposeAsync();
        await _door.DisposeAsync();
    }

    private async Task<WebhookInbox> OpenAsync(
        IChatsEmulator emulator, string token, IReadOnlyCollection<string>? events, string? version, CancellationToken cancellation)
    {
        _events = events;
        _door = emulator is IInProcess here
            ? new InMemoryInboxListener(here.Routes, TakeAsync)
            : await KestrelInboxListener.OpenAsync(emulator.HostAddress, TakeAsync, cancellation);
        try
        {
            Address = Subscribing.Versioned(new Uri(_door.Origin, "webhooks"), version);
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

    /// <summary>Whether there is still something to unsubscribe from: the key of a world that has ended would make it anew.</summary>
    private async Task<bool> HasWorldAsync()
    {
        try
        {
            if (_control.World is not null) await _control.Clock.GetAsync();
            return true;
        }
        catch (Exception gone) when (gone is EmulatorControlException or HttpRequestException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>An event may be quicker than the answer that brings the secret.</summary>
    private async Task<InboxAnswer> TakeAsync(InboxMessage message)
    {
        var taken = _ledger.Take(message, StandardSignature.IsRight(message, await _secret.Task));
        return new InboxAnswer(taken.Answer, _ledger.HeadersOf(taken));
    }
}
