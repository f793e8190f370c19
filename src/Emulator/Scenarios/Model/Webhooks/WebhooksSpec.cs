using System.Collections.Immutable;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Model.Webhooks;

internal sealed class WebhooksSpec
{
    public IReadOnlyList<SubscriptionSpec> Subscriptions { get; set; } = [];

    public TimeSpan Timeout { get; set; } = new WebhookSettings().Timeout;

    public ImmutableArray<TimeSpan> RetryAfter { get; set; } = new WebhookSettings().RetryAfter;

    public bool Jitter { get; set; } = new WebhookSettings().Jitter;

    public bool LocalHttp { get; set; } = new WebhookSettings().LocalHttp;

    public WebhookOrder Order { get; set; }

    public bool SignWithRealTime { get; set; } = new WebhookSettings().SignWithRealTime;

    /// <summary>Whether all settings of delivery are the standard ones, so that only the subscriptions have to be written.</summary>
    public bool IsUsual
    {
        get
        {
            var usual = new WebhookSettings();
            return Timeout == usual.Timeout && RetryAfter.SequenceEqual(usual.RetryAfter) && Jitter == usual.Jitter
                && LocalHttp == usual.LocalHttp && Order == WebhookOrder.Chat && SignWithRealTime == usual.SignWithRealTime;
        }
    }
}
