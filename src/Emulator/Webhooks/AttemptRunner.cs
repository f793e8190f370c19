using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Mutations;
using Chats.Emulator.Webhooks.Signing;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Webhooks;

/// <summary>Makes the attempts of one world's deliveries, with whatever a fault makes of them.</summary>
internal sealed class AttemptRunner(World world, WebhookSender sender, TimeProvider system)
{
    /// <summary>Makes an attempt, or two where a fault doubles it. Null: it was broken off and counts for nothing.</summary>
    public async Task<AttemptResult?> Carry(WebhookDelivery delivery, FaultHit? hit, DeliveryRouting? routing, CancellationToken life)
    {
        var (at, settings, fault) = (world.Clock.GetUtcNow(), world.Current.Settings.Webhooks, hit?.Rule.Then.Webhook);
        var kind = WebhookMutations.Of(fault);
        var request = kind.Mutate(kind.Prepare(Compose(delivery, settings)).Sign());
        if (routing is not null) request = routing.AddTo(request);
        var attempts = new List<WebhookAttempt>();
        SendResult? first = null;
        for (var i = 0; i < (fault == WebhookFault.Duplicate ? 2 : 1); i++)
        {
            if (await sender.Send(delivery.Subscription.TargetUrl, request, settings.Timeout, routing?.TokenHeader, life) is not { } result)
            {
                return null;
            }

            first ??= result;
            attempts.Add(new WebhookAttempt(at, Math.Round(result.Latency.TotalMilliseconds, 3))
            {
                Status = result.Status,
                Error = result.Error,
                Fault = hit?.Rule.Name,
                Hint = routing?.Problem(result)
                    ?? (hit is null ? RefusalHint.Of(result.Status, settings.SignWithRealTime, at, system.GetUtcNow()) : null),
                RoutingHeaders = routing?.Headers,
                RoutingToken = routing is null ? null : DeliveryRouting.TokenOf(result),
            });
        }

        return new AttemptResult(first!, attempts);
    }

    /// <summary>Stamped and signed anew at each attempt: a retry comes later than receivers accept a timestamp.</summary>
    private WebhookMessage Compose(WebhookDelivery delivery, WebhookSettings settings)
    {
        var now = settings.SignWithRealTime ? system.GetUtcNow() : world.Clock.GetUtcNow();
        return new WebhookMessage(
            delivery.Event.Id.ToString(), delivery.Event.Type, delivery.Subscription.Id, delivery.Body.Bytes, delivery.Subscription.Secret,
            now.ToUnixTimeSeconds());
    }
}
