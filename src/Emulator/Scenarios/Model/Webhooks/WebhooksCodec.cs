using Chats.Emulator.Common;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Model.Webhooks;

/// <summary>Webhook subscriptions: a list of them, or a map that also says how they are delivered.</summary>
internal static class WebhooksCodec
{
    // First, because the shapes below are made when the class is.
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(10);
    private static readonly WebhookSettings Standard = new();

    public static readonly Codec<WebhooksSpec> Webhooks = new ListOrMapCodec<WebhooksSpec>(
        new ConvertedCodec<IReadOnlyList<SubscriptionSpec>, WebhooksSpec>(
            Subscriptions(), subscriptions => new WebhooksSpec { Subscriptions = subscriptions }, webhooks => webhooks.Subscriptions),
        new MapCodec<WebhooksSpec>(_ => new WebhooksSpec())
            .Optional(
                "subscriptions", Subscriptions(), (webhooks, subscriptions) => webhooks.Subscriptions = subscriptions,
                webhooks => webhooks.Subscriptions,
                "Who is told, and of what.")
            .Optional(
                "timeout", Times.Duration(LongestTimeout), (webhooks, timeout) => webhooks.Timeout = timeout, webhooks => webhooks.Timeout,
                "How long a receiver may take to answer, in real time.", Durations.Format(Standard.Timeout))
            .Optional(
                "retry_after", new ListCodec<TimeSpan>(Times.Duration(), atMost: 100),
                (webhooks, delays) => webhooks.RetryAfter = [.. delays], webhooks => webhooks.RetryAfter,
                $"The pauses before each retry, on the world's clock; an empty list: no retries. None begins later than 30m after the first attempt. Without it: {string.Join(", ", Standard.RetryAfter.Select(Durations.Format))}.")
            .Optional("jitter", Numbers.TrueOrFalse(), (webhooks, isOn) => webhooks.Jitter = isOn, webhooks => webhooks.Jitter,
                "Whether each pause is shortened by up to 15 %, drawn from the seed.", Standard.Jitter)
            .Optional("local_http", Numbers.TrueOrFalse(), (webhooks, may) => webhooks.LocalHttp = may, webhooks => webhooks.LocalHttp,
                "Whether plain http:// is accepted for loopback and private hosts; the vendor takes https:// only.", Standard.LocalHttp)
            .Optional("order", Choices.Of(["chat", "vendor"], place => (WebhookOrder)place),
                (webhooks, order) => webhooks.Order = order, webhooks => webhooks.Order,
                "In which order: chat, those of one subscription and chat one after the other as it happened; or vendor, side by side "
                    + "and in no order.",
                "chat")
            .Optional(
                "signed_at", Choices.Of(["real", "world"]), (webhooks, time) => webhooks.SignWithRealTime = time == "real",
                webhooks => webhooks.SignWithRealTime ? "real" : "world",
                "Whose time signatures carry: the machine's, with which receivers compare it, or the world's.", "real"),
        webhooks => webhooks.IsUsual);

    private static ListCodec<SubscriptionSpec> Subscriptions() => new(Subscription());

    private static MapCodec<SubscriptionSpec> Subscription() => new MapCodec<SubscriptionSpec>(_ => new SubscriptionSpec())
        .Required(
            "url", Texts.Url("https", "http").Located(), (subscription, url) => subscription.Url = url, subscription => subscription.Url,
            "Where events are sent; ?version=2025-01-01 asks for the older payloads.")
        .Optional("id", Texts.Uuid().Located(), (subscription, id) => subscription.Id = id, subscription => subscription.Id,
            "The subscription's id. Without it: from the seed.")
        .Optional(
            "events", new ListCodec<string>(Choices.Of(EventTypes.Catalogue), atLeast: 1),
            (subscription, events) => subscription.Events = events, subscription => subscription.Events,
            "Which events. Without it: all there are.")
        .Optional(
            "secret",
            Texts.Matching(
                "whsec_ and the key in standard base64",
                "^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"),
            (subscription, secret) => subscription.Secret = secret, subscription => subscription.Secret,
            "What deliveries are signed with. Without it: from the seed.")
        .Optional(
            "phone_numbers", new ListCodec<string>(Texts.Phone()), (subscription, numbers) => subscription.PhoneNumbers = numbers,
            subscription => subscription.PhoneNumbers,
            "Only events of these lines. Without it: of all.")
        .Optional(
            "routing_key_header", Texts.Any().Located(), (subscription, name) => subscription.RoutingKeyHeader = name,
            subscription => subscription.RoutingKeyHeader,
            "The header for the routing token that a receiver answered for a chat; it switches delivery affinity on. Without it: off.")
        .Optional(
            "routing_id_header", Texts.Any().Located(), (subscription, name) => subscription.RoutingIdHeader = name,
            subscription => subscription.RoutingIdHeader,
            "The header for the chat's id, beside routing_key_header.", RoutingHeaders.DefaultId)
        .Optional(
            "active", Numbers.TrueOrFalse(), (subscription, isActive) => subscription.Active = isActive,
            subscription => subscription.Active,
            "false: paused; nothing is sent.", true)
        .Optional(
            "version", Choices.Of(WebhookVersions.All), (subscription, version) => subscription.Version = version,
            subscription => subscription.Version,
            "The payloads it gets while its URL names no version.", WebhookVersions.Latest)
        .Optional("created_at", Times.Past(), (subscription, at) => subscription.CreatedAt = at, subscription => subscription.CreatedAt,
            "When it was created. Without it: at the start.")
        .Optional("updated_at", Times.Past(), (subscription, at) => subscription.UpdatedAt = at, subscription => subscription.UpdatedAt,
            "When it was last changed. Without it: never since.");
}
