using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Webhooks;

/// <summary>A subscription on the wire.</summary>
internal sealed record SubscriptionResponse(
    Guid Id,
    string TargetUrl,
    string[] SubscribedEvents,
    string[]? PhoneNumbers,
    bool IsActive,
    string? RoutingKeyHeader,
    string? RoutingIdHeader,
    string CreatedAt,
    string UpdatedAt)
{
    /// <summary>Only in the answer of a create; nothing shows it again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SigningSecret { get; init; }

    public static SubscriptionResponse From(Subscription subscription) => new(
        subscription.Id,
        subscription.TargetUrl,
        [.. subscription.Events],
        subscription.PhoneNumbers.IsEmpty ? null : [.. subscription.PhoneNumbers],
        subscription.IsActive,
        subscription.Routing?.Key,
        subscription.Routing?.Id,
        subscription.CreatedAt.ToWireTime(),
        subscription.UpdatedAt.ToWireTime());
}
