using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Webhooks;

/// <summary>Who wants to be told of which events, and where.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TargetUrl">Where deliveries go, verbatim.</param>
/// <param name="Events">The names it asked for, each once, in the order it named them.</param>
/// <param name="Secret">What deliveries are signed with; shown once, when it is created.</param>
/// <param name="CreatedAt">When.</param>
internal sealed record Subscription(Guid Id, string TargetUrl, ImmutableArray<string> Events, string Secret, DateTimeOffset CreatedAt)
{
    /// <summary>The lines it is about; none: all of them.</summary>
    public ImmutableArray<string> PhoneNumbers { get; init; } = [];

    public bool IsActive { get; init; } = true;

    /// <summary>The headers of delivery affinity; null: it is off.</summary>
    public RoutingHeaders? Routing { get; init; }

    public DateTimeOffset UpdatedAt { get; init; } = CreatedAt;

    /// <summary>The payload version it was created under; a <c>version</c> in the URL wins.</summary>
    public string CreatedVersion { get; init; } = WebhookVersions.Latest;

    public string Version => WebhookVersions.Resolve(TargetUrl, CreatedVersion);

    /// <summary>
    /// Whether it is told of an event of this type on this line; an event without a line is not for a subscription that filters by lines
    /// (docs/decisions/0016).
    /// </summary>
    public bool Wants(string type, string? line) =>
        IsActive && Events.Contains(type) && (PhoneNumbers.IsEmpty || (line is not null && PhoneNumbers.Contains(line)));
}
