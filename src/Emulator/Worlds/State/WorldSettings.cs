using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.State;

/// <summary>What a scenario decides about a world as a whole.</summary>
internal sealed record WorldSettings
{
    /// <summary>The account's id where none is named; production's are UUIDs.</summary>
    public const string StandardPartnerId = "5eed0000-0000-4000-8000-000000000001";

    public static readonly TimeSpan ShortestEphemeralWindow = TimeSpan.FromMinutes(60);

    /// <summary>Also the one where none is set.</summary>
    public static readonly TimeSpan LongestEphemeralWindow = TimeSpan.FromHours(24);

    /// <summary>The account's id in media URLs and events.</summary>
    public string PartnerId { get; init; } = StandardPartnerId;

    /// <summary>A sandbox account: only people who wrote first may be written to, 100 messages a day.</summary>
    public bool Sandbox { get; init; }

    public bool RateLimits { get; init; } = true;

    /// <summary>From acceptance to <c>queued</c>.</summary>
    public TimeSpan QueuedAfter { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>From acceptance to <c>sent</c>.</summary>
    public TimeSpan SentAfter { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>From acceptance to <c>delivered</c>.</summary>
    public TimeSpan DeliveredAfter { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How long a reputation audit of a line runs.</summary>
    public TimeSpan AuditDuration { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long after it was started the next audit of the line may start; the vendor publishes no figure (docs/decisions/0031).
    /// </summary>
    public TimeSpan AuditCooldown { get; init; } = TimeSpan.FromHours(1);

    /// <summary>From accepting a change of a chat (name, icon, participants, background) until it is made.</summary>
    public TimeSpan GroupChangesAfter { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the account has the location features; without them they answer 403/2011.</summary>
    public bool Locations { get; init; } = true;

    /// <summary>Whether the first message of a new chat may carry an effect; the newest sources say no (docs/decisions/0004).</summary>
    public bool EffectsOnFirstMessage { get; init; }

    /// <summary>How long messages of ephemeral lines exist at least; null: <see cref="LongestEphemeralWindow"/>.</summary>
    public TimeSpan? EphemeralWindow { get; init; }

    /// <summary>Whether every file of the account vanishes a day after it came, whatever its line.</summary>
    public bool? EphemeralAttachments { get; init; }

    /// <summary>The hosts of the App Clips that are registered besides the checkout; null: all are.</summary>
    public ImmutableArray<string>? AppClipHosts { get; init; }

    public WebhookSettings Webhooks { get; init; } = new();
}
