using Chats.Emulator.Faults;
using Chats.Emulator.Webhooks.Kinds;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Webhooks;

/// <summary>Makes the attempts of one world's deliveries, with whatever a fault makes of them.</summary>
internal sealed class Courier(World world, WebhookSender sender, TimeProvider system)
{
    /// <summary>Makes an attempt, or two where a fault doubles it. Null: it was broken off and counts for nothing.</summary>
    public async Task<Carried?> Carry(Delivery delivery, FaultHit? hit, CancellationToken life)
    {
        var (at, settings, fault) = (world.Clock.GetUtcNow(), world.Current.Settings.Webhooks, hit?.Rule.Then.Webhook);
        var kind = WebhookKinds.Of(fault);
        var request = kind.Spoil(kind.Prepare(Compose(delivery, settings)).Sign());
        var attempts = new List<AttemptEntry>();
        SendResult? first = null;
        for (var i = 0; i < (fault == WebhookFault.Duplicate ? 2 : 1); i++)
        {
            if (await sender.Send(delivery.Subscription.TargetUrl, request, settings.Timeout, life) is not { } result) return null;
            first ??= result;
            attempts.Add(new AttemptEntry(at, Math.Round(result.Latency.TotalMilliseconds, 3))
            {
                Status = result.Status,
                Error = result.Error,
                Fault = hit?.Rule.Name,
                Hint = hit is null ? RefusalHint.Of(result.Status, settings.SignWithRealTime, at, system.GetUtcNow()) : null,
            });
        }

        return new Carried(first!, attempts);
    }

    /// <summary>Stamped and signed anew at each attempt: a retry comes later than receivers accept a timestamp.</summary>
    private Notification Compose(Delivery delivery, WebhookSettings settings)
    {
        var now = settings.SignWithRealTime ? system.GetUtcNow() : world.Clock.GetUtcNow();
        return new Notification(
            delivery.Event.Id.ToString(), delivery.Event.Type, delivery.Subscription.Id, delivery.Body.Bytes, delivery.Subscription.Secret, now.ToUnixTimeSeconds());
    }
}
