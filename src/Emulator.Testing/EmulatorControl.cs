using System.Text.Json;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Events;
using Chats.Emulator.Control.Health;
using Chats.Emulator.Control.Webhooks;
using Chats.Emulator.Webhooks.Checking;
using Chats.Emulator.Webhooks.Gauntlet;
using Chats.Emulator.Webhooks.Samples;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Testing;

/// <summary>
/// Steers an emulator over its control plane, <c>/_emulator</c>. It needs nothing but an <see cref="HttpClient"/>,
/// so it is the same for an emulator in memory, on loopback, in a container or on another machine.
/// </summary>
/// <remarks>
/// Every call throws <see cref="EmulatorControlException"/> when the emulator refuses it, and <see cref="HttpRequestException"/>
/// when the emulator cannot be reached.
/// </remarks>
/// <example>
/// <code>
/// using var http = new HttpClient { BaseAddress = new Uri("http://localhost:4010") };
/// var control = new EmulatorControl(http);
/// await control.Clock.StopAsync();
/// await control.Clock.AdvanceAsync("5m");
/// </code>
/// </example>
public sealed class EmulatorControl
{
    private readonly ControlChannel _channel;

    /// <summary>The control token its calls carry; null: none.</summary>
    internal string? Token => _channel.Token;

    /// <summary>Steers the emulator at a client's base address; the client stays its caller's.</summary>
    /// <param name="http">A client whose <see cref="HttpClient.BaseAddress"/> is the emulator's root.</param>
    /// <param name="controlToken">The control token the emulator was started with, if any.</param>
    /// <exception cref="ArgumentException">The client has no base address.</exception>
    public EmulatorControl(HttpClient http, string? controlToken = null)
        : this(http, controlToken, console: null)
    {
    }

    /// <param name="http">The client.</param>
    /// <param name="controlToken">The control token.</param>
    /// <param name="console">Where failures say to look; null: nowhere.</param>
    internal EmulatorControl(HttpClient http, string? controlToken, Uri? console)
        : this(new ControlChannel(http, World: null, controlToken) { Console = console })
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.BaseAddress is null)
        {
            throw new ArgumentException(
                "The client needs a BaseAddress: the emulator's root, such as http://localhost:4010.", nameof(http));
        }
    }

    private EmulatorControl(ControlChannel channel)
    {
        _channel = channel;
        Worlds = new WorldsControl(channel);
        Scenario = new ScenarioControl(channel);
        Savepoints = new SavepointsControl(channel);
        Snapshot = new SnapshotControl(channel);
        Clock = new ClockControl(channel);
        Faults = new FaultsControl(channel);
        Journal = new JournalControl(channel);
        Events = new EventsControl(channel);
        Facts = new FactsControl(channel);
        Contacts = new ContactsControl(channel);
        Messages = new MessagesControl(channel);
        Lines = new LinesControl(channel);
        Payments = new PaymentsControl(channel);
        PaymentRequests = new PaymentRequestsControl(channel);
        Chats = new ChatsControl(channel);
        Deliveries = new WebhookDeliveriesControl(channel);
        Coverage = new CoverageControl(channel);
        Fidelity = new FidelityControl(channel);
        Hygiene = new HygieneControl(channel);
        Tests = new TestsControl(channel);
    }

    /// <summary>The world these calls are about; null: the one the client's API key opens, else the default world.</summary>
    public string? World => _channel.World;

    /// <summary>Creates, lists and deletes worlds.</summary>
    public WorldsControl Worlds { get; }

    /// <summary>Shows and replaces the world's scenario.</summary>
    public ScenarioControl Scenario { get; }

    /// <summary>Saves named points of the world and brings it back to them.</summary>
    public SavepointsControl Savepoints { get; }

    /// <summary>Hands out the world as a file, and replaces it by one.</summary>
    public SnapshotControl Snapshot { get; }

    /// <summary>Stops, sets and advances the world's clock.</summary>
    public ClockControl Clock { get; }

    /// <summary>Injects failures into the world.</summary>
    public FaultsControl Faults { get; }

    /// <summary>Shows, awaits and verifies the requests the world received.</summary>
    public JournalControl Journal { get; }

    /// <summary>Shows, awaits and verifies the facts the world recorded.</summary>
    public EventsControl Events { get; }

    /// <summary>Shows everything that happened, in one order.</summary>
    public FactsControl Facts { get; }

    /// <summary>Says what the people of the world are like.</summary>
    public ContactsControl Contacts { get; }

    /// <summary>Decides how far single messages come.</summary>
    public MessagesControl Messages { get; }

    /// <summary>Switches the account's lines.</summary>
    public LinesControl Lines { get; }

    /// <summary>Decides about payments from customers' wallets, as provider, customer and merchant.</summary>
    public PaymentsControl Payments { get; }

    /// <summary>What customers do with payment requests at checkout.</summary>
    public PaymentRequestsControl PaymentRequests { get; }

    /// <summary>Sets the health of chats.</summary>
    public ChatsControl Chats { get; }

    /// <summary>A person on the other side, to act as them. They need not be known: a person who writes becomes a contact.</summary>
    /// <param name="handle">A phone number in E.164 form, an e-mail address, or the name of a person whom the world knows.</param>
    public ContactControl Contact(string handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(handle);
        return new ContactControl(_channel, handle);
    }

    /// <summary>Shows, awaits and verifies the webhooks the world sent, and sends them again.</summary>
    public WebhookDeliveriesControl Deliveries { get; }

    /// <summary>Shows and verifies which of the emulated behaviour was exercised.</summary>
    public CoverageControl Coverage { get; }

    /// <summary>Shows how far each rule is proven, and verifies that nothing relied on what is only assumed.</summary>
    public FidelityControl Fidelity { get; }

    /// <summary>Shows and verifies how well the world's client behaves.</summary>
    public HygieneControl Hygiene { get; }

    /// <summary>Runs conversation tests inside the emulator, and records one of what happened.</summary>
    public TestsControl Tests { get; }

    /// <summary>The same control, about the world of that name.</summary>
    /// <param name="name">The world's name; calls answer 404 while there is none.</param>
    public EmulatorControl ForWorld(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new EmulatorControl(_channel with { World = name });
    }

    /// <summary>Whether the emulator is there, its version, the scenario it was started with, and how many worlds it holds.</summary>
    public Task<EmulatorHealthResponse> HealthAsync(CancellationToken cancellation = default) =>
        _channel.GetAsync("health", ControlJson.Wire.EmulatorHealthResponse, cancellation);

    /// <summary>Brings the world back to its start: state, clock, faults, journal, events and ids.</summary>
    public Task ResetAsync(CancellationToken cancellation = default) =>
        _channel.SendAsync(HttpMethod.Post, "reset", content: null, cancellation);

    /// <summary>The facts the world recorded, oldest first; the short form of <see cref="EventsControl.ListAsync"/>.</summary>
    /// <param name="type">Only events of this type, for example <c>message.delivered</c>.</param>
    /// <param name="since">Only events whose sequence is above this.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<IReadOnlyList<EventResponse>> EventsAsync(
        string? type = null, long? since = null, CancellationToken cancellation = default) =>
        Events.ListAsync(type, since, cancellation: cancellation);

    /// <summary>
    /// Subscribes a receiver to the world's webhooks through the emulated API, with the world's own key; the secret is for the receiver.
    /// </summary>
    /// <param name="target">Where the webhooks go: https, or plain http on the local network. An application in memory is reached by
    /// <see cref="IChatsEmulator.DeliverWebhooksTo"/>.</param>
    /// <param name="events">The types, for example <c>message.received</c>; null: all there are but <c>webhook_subscription.*</c>.</param>
    /// <param name="version">The version of the payloads, for example <c>2025-01-01</c>; null: the newest.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="VendorErrorException">The emulator refuses the subscription.</exception>
    /// <example>
    /// <code>
    /// var subscription = await world.Control.SubscribeAsync(new Uri("https://shop.example/webhooks"), ["message.received"]);
    /// settings["Linq:WebhookSecret"] = subscription.Secret;
    /// </code>
    /// </example>
    public async Task<WebhookSubscriptionResult> SubscribeAsync(
        Uri target, IReadOnlyCollection<string>? events = null, string? version = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        var name = _channel.World ?? WorldRegistry.DefaultName;
        var world = (await Worlds.ListAsync(cancellation)).FirstOrDefault(world => world.Name == name)
            ?? throw new InvalidOperationException($"There is no world {name} to subscribe in.");
        return await Subscribing.CreateAsync(
            _channel.Http, world.Token, Subscribing.Versioned(target, version), events, cancellation);
    }

    /// <summary>Tries a webhook receiver: good, bad, late, doubled and unknown events, one by one. Nothing else is called.</summary>
    /// <param name="url">The receiver; plain <c>http</c> for loopback and private hosts only.</param>
    /// <param name="secret">The signing secret it verifies with.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The URL or the secret is no such thing (400).</exception>
    public Task<GauntletReport> RunGauntletAsync(Uri url, string secret, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        return _channel.ReadAsync(
            HttpMethod.Post,
            "webhooks/gauntlet",
            ControlChannel.Json(new GauntletRequest(url.OriginalString, secret), ControlJson.Wire.GauntletRequest),
            ControlJson.Wire.GauntletReport,
            cancellation);
    }

    /// <summary>Finds out whether a webhook that was received is rightly signed, and if not, why.</summary>
    /// <param name="headers">Its headers as they were received, by name.</param>
    /// <param name="body">Its body, to the last byte.</param>
    /// <param name="secret">What it should be signed with; null: the secret of the subscription that <c>X-Webhook-Subscription-ID</c>
    /// names.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no secret to verify with (400).</exception>
    public Task<SignatureReport> CheckSignatureAsync(
        IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> body, string? secret = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var request = new CheckSignatureRequest
        {
            Headers =
                headers.ToDictionary(
                    header => header.Key, header => JsonSerializer.SerializeToElement(header.Value, ControlJson.Wire.String)),
            BodyBase64 = Convert.ToBase64String(body.Span),
            Secret = secret,
        };
        return _channel.ReadAsync(
            HttpMethod.Post, "webhooks/check", ControlChannel.Json(request, ControlJson.Wire.CheckSignatureRequest),
            ControlJson.Wire.SignatureReport, cancellation);
    }

    /// <summary>A signed delivery of every event, the same at each call, to test a receiver's code with.</summary>
    /// <param name="eventType">Only this event, such as <c>message.received</c>; null: all.</param>
    /// <param name="version">Only this version of the payload; null: both.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such event or version (400).</exception>
    public Task<WebhookSampleList> WebhookSamplesAsync(
        string? eventType = null, string? version = null, CancellationToken cancellation = default) =>
        _channel.GetAsync(
            new ControlQuery("webhooks/samples").With("event", eventType).With("version", version), ControlJson.Wire.WebhookSampleList,
            cancellation);

    /// <summary>
    /// All the world holds: <c>lines</c>, <c>contacts</c>, <c>blocked</c>, <c>attachments</c>, <c>chats</c> with their messages,
    /// <c>pending_jobs</c>.
    /// </summary>
    /// <param name="chatId">Shows only this chat among the chats, by id or key.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<JsonElement> StateAsync(ChatReference? chatId = null, CancellationToken cancellation = default)
    {
        using var state = JsonDocument.Parse(await StateTextAsync(chatId, cancellation));
        return state.RootElement.Clone();
    }

    /// <summary>The same as indented JSON text in a stable order, to compare or to keep as a golden file.</summary>
    /// <param name="chatId">Shows only this chat among the chats, by id or key.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<string> StateTextAsync(ChatReference? chatId = null, CancellationToken cancellation = default) =>
        _channel.GetTextAsync(new ControlQuery("state").With("chat_id", chatId?.ToString()), cancellation);
}
