using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The subscription that an account event is about.</summary>
internal sealed record AccountSubscriptionPayload(Guid Id, string TargetUrl)
{
    /// <summary>Only where it was made.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string[]? Events { get; init; }

    public static AccountSubscriptionPayload? From(string type, Subscription? subscription) => subscription is null
        ? null
        : new(subscription.Id, WebhookUrl.WithoutSecrets(subscription.TargetUrl))
        {
            Events = type == EventTypes.SubscriptionCreated ? [.. subscription.Events] : null,
        };
}
