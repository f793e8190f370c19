using Chats.Emulator.Scenarios.Model.Webhooks;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>Which events a webhook subscription gets, and how.</summary>
public sealed class ScenarioWebhook
{
    private readonly SubscriptionSpec _subscription;

    internal ScenarioWebhook(SubscriptionSpec subscription) => _subscription = subscription;

    /// <summary>The subscription's id; otherwise from the seed.</summary>
    /// <param name="id">A UUID.</param>
    public ScenarioWebhook Id(Guid id) => With(subscription => subscription.Id = Located.Of(id));

    /// <summary>Which events; otherwise all.</summary>
    /// <param name="types">Such as <c>message.received</c>.</param>
    public ScenarioWebhook Events(params string[] types) => With(subscription => subscription.Events = types);

    /// <summary>What deliveries are signed with; otherwise from the seed.</summary>
    /// <param name="secret"><c>whsec_</c> and the key in base64.</param>
    public ScenarioWebhook Secret(string secret) => With(subscription => subscription.Secret = secret);

    /// <summary>Only events of these lines.</summary>
    /// <param name="numbers">E.164.</param>
    public ScenarioWebhook OnlyOf(params string[] numbers) => With(subscription => subscription.PhoneNumbers = numbers);

    /// <summary>
    /// Switches delivery affinity on: deliveries of a chat carry its id, and the token that the receiver answered for it.
    /// </summary>
    /// <param name="keyHeader">The header for the token.</param>
    /// <param name="idHeader">The header for the chat's id; null: <c>Linq-Chat-Id</c>.</param>
    public ScenarioWebhook RoutedBy(string keyHeader, string? idHeader = null) => With(subscription =>
    {
        subscription.RoutingKeyHeader = Located.Of(keyHeader);
        subscription.RoutingIdHeader = idHeader is null ? null : Located.Of(idHeader);
    });

    /// <summary>Nothing is sent until it is activated.</summary>
    public ScenarioWebhook Paused() => With(subscription => subscription.Active = false);

    /// <summary>The payloads it gets while its URL names no version.</summary>
    /// <param name="version">Such as <c>2025-01-01</c>.</param>
    public ScenarioWebhook Version(string version) => With(subscription => subscription.Version = version);

    private ScenarioWebhook With(Action<SubscriptionSpec> change)
    {
        change(_subscription);
        return this;
    }
}
