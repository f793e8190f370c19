using System.Text.Json;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Expectations;

/// <summary>What a match of deliveries means. Without a status it means those that have arrived.</summary>
internal static class WebhookDeliveryMatcher
{
    private const string Any = "any";

    private static readonly string[] States = [.. Enum.GetValues<WebhookDeliveryState>().Select(ToWireName)];

    public static MatcherBuilder<WebhookDeliveryRecord> Of(WebhookDeliveryMatch match, WorldState state)
    {
        var isId = Guid.TryParse(match.Event, out var id);
        var matcher = new MatcherBuilder<WebhookDeliveryRecord>()
            .Word("event", isId ? null : match.Event, EventTypes.Catalogue, delivery => delivery.Entry.EventType)
            .Equal("event", isId ? id : (Guid?)null, delivery => delivery.Entry.EventId)
            .Equal("subscription", match.Subscription, delivery => delivery.Entry.SubscriptionId)
            .Like("url", match.Url, delivery => [delivery.Entry.TargetUrl])
            .Chat(match.ChatId, state, delivery => delivery.Event.ChatId)
            .Json("payload", match.Payload, delivery => RecordText.By(delivery.Body));
        if (match.Handle is { } somebody) AddHandle(matcher, somebody, state);

        if (match.Attempts is { } least)
        {
            matcher.Add(
                FormattableString.Invariant($"{least} attempts"), delivery => delivery.Entry.Attempts.Count >= least,
                delivery => FormattableString.Invariant($"attempts are {delivery.Entry.Attempts.Count}, not {least}"));
        }

        return match.Status == Any
            ? matcher
            : matcher.Word(
                "status", match.Status ?? ToWireName(WebhookDeliveryState.Delivered), [.. States, Any],
                delivery => ToWireName(delivery.Entry.Status));
    }

    /// <summary>People show with their names.</summary>
    private static void AddHandle(MatcherBuilder<WebhookDeliveryRecord> matcher, string somebody, WorldState state)
    {
        if (!NameResolver.Person(state, somebody).TryGet(out var handle, out var refusal))
        {
            matcher.Problems.Add(refusal.Message);
            return;
        }

        matcher.Add(
            $"handle {state.Names.Show(handle)}", delivery => delivery.Event.Others.Contains(handle),
            delivery => $"handles are {string.Join(", ", delivery.Event.Others.Select(state.Names.Show))}, not {state.Names.Show(handle)}");
    }

    public static string ToWireName(WebhookDeliveryState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());
}
