using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Api.Webhooks;

/// <summary>The shape of a subscription's fields, which create and update have in common.</summary>
internal static class SubscriptionFields
{
    private const int ShortestPhone = 8;

    public static Result<string> TargetUrl(ApiCall call, string url) =>
        WebhookUrl.Problem(url, call.World.Current.Settings.Webhooks.LocalHttp, call.HttpWebhookHosts) is { } problem
            ? WebhookRules.TargetUrl.Refuse($"target_url {problem}")
            : url;

    /// <summary>The names, each once; the first place counts.</summary>
    public static Result<ImmutableArray<string>> Events(ApiCall call, List<string?> names)
    {
        if (names.Count == 0) return WebhookRules.EventsNotEmpty.Refuse("subscribed_events must hold at least one event");
        foreach (var name in names)
        {
            if (name is null) return TransportRules.JsonBody.Refuse("Invalid request body: subscribed_events must hold texts only");
            if (EventTypes.Catalogue.Contains(name)) continue;
            // The body stays the vendor's; the journal may say more.
            if (Spelling.Closest(name, EventTypes.Catalogue) is { } meant) call.Note($"subscribed_events: did you mean '{meant}'?");
            return WebhookRules.KnownEvent.Refuse($"subscribed_events holds an unknown event: {name}");
        }

        return names.Distinct().ToImmutableArray()!;
    }

    public static Result<ImmutableArray<string>> PhoneNumbers(List<string?> numbers)
    {
        foreach (var number in numbers)
        {
            if (number is null) return TransportRules.JsonBody.Refuse("Invalid request body: phone_numbers must hold texts only");
            if (number.Length < ShortestPhone || !Domain.People.Handle.IsPhone(number)) return WebhookRules.FilterE164.Refuse();
        }

        return numbers.Distinct().ToImmutableArray()!;
    }

    /// <summary>An id that is no UUID is no subscription's either.</summary>
    public static Result<Guid> Id(string text) => Uuid.TryParse(text, out var id) ? id : WebhookRules.Exists.Refuse();
}
