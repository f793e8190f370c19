using System.Text.Json;
using Chats.Emulator.Domain;
using Chats.Emulator.Webhooks;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Expectations;

/// <summary>What a match of deliveries means. Whoever says nothing of the status means those that have arrived.</summary>
internal static class DeliveryPattern
{
    private const string Any = "any";

    private static readonly string[] States = [.. Enum.GetValues<DeliveryState>().Select(Wire)];

    public static PatternBuilder<DeliveryRecord> Of(DeliveryMatch match)
    {
        var isId = Guid.TryParse(match.Event, out var id);
        var pattern = new PatternBuilder<DeliveryRecord>()
            .Word("event", isId ? null : match.Event, EventTypes.Catalogue, delivery => delivery.Entry.EventType)
            .Equal("event", isId ? id : (Guid?)null, delivery => delivery.Entry.EventId)
            .Equal("subscription", match.Subscription, delivery => delivery.Entry.SubscriptionId)
            .Like("url", match.Url, delivery => [delivery.Entry.TargetUrl])
            .Equal("chat_id", match.ChatId, delivery => delivery.Event.ChatId)
            .Json("payload", match.Payload, delivery => Told.By(delivery.Body));
        if (match.Handle is { } handle) pattern.Add($"handle {handle}", delivery => delivery.Event.Others.Contains(handle), delivery => $"handles are {string.Join(", ", delivery.Event.Others)}, not {handle}");
        if (match.Attempts is { } least) pattern.Add(FormattableString.Invariant($"{least} attempts"), delivery => delivery.Entry.Attempts.Count >= least, delivery => FormattableString.Invariant($"attempts are {delivery.Entry.Attempts.Count}, not {least}"));
        return match.Status == Any ? pattern : pattern.Word("status", match.Status ?? Wire(DeliveryState.Delivered), [.. States, Any], delivery => Wire(delivery.Entry.Status));
    }

    public static string Wire(DeliveryState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());
}
