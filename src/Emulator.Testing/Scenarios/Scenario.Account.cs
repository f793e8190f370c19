using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Model.Lines;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.Webhooks;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Testing;

/// <content>The account: who may use it, its lines, and how things go.</content>
public sealed partial class Scenario
{
    /// <summary>An API key the world knows.</summary>
    /// <param name="token">The key.</param>
    /// <param name="lines">The lines it may use and see; none: all.</param>
    public Scenario Token(string token, params string[] lines) => With(file => file.Auth.Tokens =
    [
        .. file.Auth.Tokens,
        new TokenSpec { Token = Located.Of(token), Lines = lines.Length == 0 ? null : [.. lines.Select(Located.Of)] },
    ]);

    /// <summary>Only the keys given by <see cref="Token"/> are accepted; others are answered 401.</summary>
    public Scenario StrictTokens() => With(file => file.Auth.IsStrict = true);

    /// <summary>The account's id, seen in media URLs and events.</summary>
    /// <param name="id">Letters, digits, <c>-</c> and <c>_</c>.</param>
    public Scenario PartnerId(string id) => With(file => file.Account.PartnerId = id);

    /// <summary>A sandbox account: it may write only to people who wrote first, and send 100 messages a day.</summary>
    public Scenario Sandbox() => With(file => file.Account.Sandbox = true);

    /// <summary>Messages of every line vanish once the window is over.</summary>
    public Scenario Ephemeral() => With(file => file.Account.Ephemeral = true);

    /// <summary>How long messages of ephemeral lines can be read, from 60 minutes to 24 hours; otherwise 24 hours.</summary>
    /// <param name="window">The time.</param>
    public Scenario EphemeralWindow(ScenarioDuration window) => With(file => file.Account.EphemeralWindow = window.Value);

    /// <summary>Every file of the account vanishes 24 hours after it came.</summary>
    public Scenario EphemeralAttachments() => With(file => file.Account.EphemeralAttachments = true);

    /// <summary>The account lacks the location features; they answer 403.</summary>
    public Scenario WithoutLocations() => With(file => file.Account.Locations = false);

    /// <summary>Only links to these hosts, and checkout links, are App Clips that can be sent; otherwise every https link is one.</summary>
    /// <param name="hosts">Such as <c>clips.example.com</c>.</param>
    public Scenario AppClips(params string[] hosts) => With(file => file.Account.AppClips = hosts);

    /// <summary>The vendor's rate limits do not hold.</summary>
    public Scenario WithoutRateLimits() => With(file => file.RateLimits = false);

    /// <summary>The first message of a new chat may carry an effect.</summary>
    public Scenario EffectsOnFirstMessage() => With(file => file.EffectsOnFirstMessage = true);

    /// <summary>How the account collects money, and what it has asked for before.</summary>
    /// <param name="describe">What is special about it.</param>
    public Scenario Payments(Action<ScenarioPayments> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        return With(file => describe(new ScenarioPayments(file.Payments, _ids)));
    }

    /// <summary>One of the account's own numbers.</summary>
    /// <param name="number">E.164.</param>
    /// <param name="describe">What is special about it.</param>
    public Scenario Line(string number, Action<ScenarioLine>? describe = null)
    {
        var line = new LineSpec(Position.Start) { Number = Located.Of(number) };
        describe?.Invoke(new ScenarioLine(line));
        var isFirst = _line is null;
        _line = number;
        return With(file => file.Lines = isFirst ? [line] : [.. file.Lines, line]);
    }

    /// <summary>How fast messages that are sent progress, on the world's clock; what is not given stays as usual.</summary>
    /// <param name="queuedAfter">From accepting a message to <c>queued</c>.</param>
    /// <param name="sentAfter">To <c>sent</c>.</param>
    /// <param name="deliveredAfter">To <c>delivered</c>.</param>
    /// <param name="groupChangesAfter">From accepting a new name, icon, background or participant until the chat has it.</param>
    public Scenario Delivery(
        ScenarioDuration? queuedAfter = null, ScenarioDuration? sentAfter = null, ScenarioDuration? deliveredAfter = null,
        ScenarioDuration? groupChangesAfter = null) =>
        With(file => file.Delivery = new DeliverySpec
        {
            QueuedAfter = queuedAfter?.Value ?? file.Delivery.QueuedAfter,
            SentAfter = sentAfter?.Value ?? file.Delivery.SentAfter,
            DeliveredAfter = deliveredAfter?.Value ?? file.Delivery.DeliveredAfter,
            GroupChangesAfter = groupChangesAfter?.Value ?? file.Delivery.GroupChangesAfter,
        });

    /// <summary>How reputation audits run.</summary>
    /// <param name="duration">From starting one to its report.</param>
    /// <param name="cooldown">How long after it was started the next of the same line is refused.</param>
    public Scenario Audits(ScenarioDuration? duration = null, ScenarioDuration? cooldown = null) => With(file =>
    {
        file.Audits.Duration = duration?.Value ?? file.Audits.Duration;
        file.Audits.Cooldown = cooldown?.Value ?? file.Audits.Cooldown;
    });

    /// <summary>A webhook subscription: a receiver of events.</summary>
    /// <param name="url">Where deliveries go.</param>
    /// <param name="describe">Of which events, with which secret; null: of all, with one from the seed.</param>
    public Scenario Webhook(string url, Action<ScenarioWebhook>? describe = null)
    {
        var subscription = new SubscriptionSpec { Url = Located.Of(url) };
        describe?.Invoke(new ScenarioWebhook(subscription));
        return With(file => file.Webhooks.Subscriptions = [.. file.Webhooks.Subscriptions, subscription]);
    }

    /// <summary>How webhooks are delivered; what is not given stays as usual.</summary>
    /// <param name="timeout">How long a receiver may take, in real time.</param>
    /// <param name="retryAfter">The pauses before each retry, on the world's clock; empty: no retries.</param>
    /// <param name="jitter">Whether pauses are shortened by up to 15 %, drawn from the seed.</param>
    /// <param name="localHttp">Whether plain <c>http</c> is accepted for loopback and private hosts.</param>
    /// <param name="signedAtRealTime">Whether signatures carry the machine's time, as usual, or with <c>false</c> the world's.</param>
    /// <param name="vendorOrder">Whether those of one chat come side by side, in no order, as the vendor's may.</param>
    public Scenario WebhookDelivery(
        ScenarioDuration? timeout = null, IEnumerable<ScenarioDuration>? retryAfter = null, bool? jitter = null, bool? localHttp = null,
        bool? signedAtRealTime = null,
        bool? vendorOrder = null) =>
        With(file =>
        {
            var webhooks = file.Webhooks;
            webhooks.Timeout = timeout?.Value ?? webhooks.Timeout;
            webhooks.RetryAfter = retryAfter is null ? webhooks.RetryAfter : [.. retryAfter.Select(pause => pause.Value)];
            webhooks.Jitter = jitter ?? webhooks.Jitter;
            webhooks.LocalHttp = localHttp ?? webhooks.LocalHttp;
            if (vendorOrder is { } isVendors) webhooks.Order = isVendors ? WebhookOrder.Vendor : WebhookOrder.Chat;
            webhooks.SignWithRealTime = signedAtRealTime ?? webhooks.SignWithRealTime;
        });

    /// <summary>A failure to inject.</summary>
    /// <param name="fault">What goes wrong, and when.</param>
    /// <exception cref="ScenarioException">The fault's parts do not go together.</exception>
    public Scenario Fault(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var spec = FaultSpecs.Of(fault);
        return With(file => file.Faults = [.. file.Faults, spec]);
    }
}
