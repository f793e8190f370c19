using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Scenarios.Model.Webhooks;

internal sealed class SubscriptionSpec
{
    public Located<Guid>? Id { get; set; }

    public Located<string>? Url { get; set; }

    public IReadOnlyList<string> Events { get; set; } = EventTypes.Catalogue;

    public string? Secret { get; set; }

    public IReadOnlyList<string> PhoneNumbers { get; set; } = [];

    public Located<string>? RoutingKeyHeader { get; set; }

    public Located<string>? RoutingIdHeader { get; set; }

    public bool Active { get; set; } = true;

    public TimeSpec CreatedAt { get; set; } = TimeSpec.AtStart;

    public TimeSpec? UpdatedAt { get; set; }

    public string Version { get; set; } = WebhookVersions.Latest;
}
