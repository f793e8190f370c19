using Chats.Emulator.Domain;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class SubscriptionSpec
{
    public Located<Guid>? Id { get; set; }

    public Located<string>? Url { get; set; }

    public IReadOnlyList<string> Events { get; set; } = EventTypes.Catalogue;

    public string? Secret { get; set; }

    public IReadOnlyList<string> PhoneNumbers { get; set; } = [];

    public bool Active { get; set; } = true;

    public When CreatedAt { get; set; } = When.AtStart;

    public When? UpdatedAt { get; set; }

    public string Version { get; set; } = WebhookVersions.Latest;
}
