using System.Collections.Immutable;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class WebhooksSpec
{
    public IReadOnlyList<SubscriptionSpec> Subscriptions { get; set; } = [];

    public TimeSpan Timeout { get; set; } = new WebhookSettings().Timeout;

    public ImmutableArray<TimeSpan> RetryAfter { get; set; } = new WebhookSettings().RetryAfter;

    public bool Jitter { get; set; } = new WebhookSettings().Jitter;

    public bool LocalHttp { get; set; } = new WebhookSettings().LocalHttp;

    public bool SignWithRealTime { get; set; }
}
