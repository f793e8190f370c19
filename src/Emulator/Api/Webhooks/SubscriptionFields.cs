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

    /// <summary>What is wrong with a body whatever its fields are about: a list that holds null is none of texts.</summary>
    public static Refusal? ListProblem(List<string?>? events, List<string?>? numbers)
    {
        if (events?.Contains(null) == true) return NotTexts("subscribed_events");
        if (numbers?.Contains(null) == true) return NotTexts("phone_numbers");
        return null;
    }

    public static Refusal? NoEvents(List<string?>? events) =>
        events?.Count == 0 ? WebhookRules.EventsNotEmpty.Refuse("subscribed_events must hold at least one event") : null;

    public static Result<string> TargetUrl(ApiCall call, string url) =>
        WebhookUrl.Problem(url, call.World.Current.Settings.Webhooks.LocalHttp, call.HttpWebhookHosts) is { } problem
            ? WebhookRules.TargetUrl.Refuse($"target_url {problem}")
            : url;

    /// <summary>The names, each once; the first place counts. Null is not among them any more.</summary>
    public static Result<ImmutableArray<string>> Events(ApiCall call, List<string?> names)
    {
        foreach (var name in names.OfType<string>())
        {
            if (EventTypes.Catalogue.Contains(name)) continue;
            // The body stays the vendor's; the journal may say more.
            if (Spelling.Closest(name, EventTypes.Catalogue) is { } meant) call.Note($"subscribed_events: did you mean '{meant}'?");
            return WebhookRules.KnownEvent.Refuse($"subscribed_events holds an unknown event: {name}");
        }

        return names.Distinct().ToImmutableArray()!;
    }

    public static Result<ImmutableArray<string>> PhoneNumbers(List<string?> numbers)
    {
        return numbers.OfType<string>().Any(number => number.Length < ShortestPhone || !Domain.People.Handle.IsPhone(number))
            ? WebhookRules.FilterE164.Refuse()
            : numbers.Distinct().ToImmutableArray()!;
    }

    private static Refusal NotTexts(string field) => TransportRules.JsonBody.Refuse($"Invalid request body: {field} must hold texts only");

    /// <summary>An id that is no UUID is no subscription's either.</summary>
    public static Result<Guid> Id(string text) => Uuid.TryParse(text, out var id) ? id : WebhookRules.Exists.Refuse();
}
