using System.Collections.Immutable;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Signing;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Webhooks;

/// <summary>What an attempt carries to be routed by (docs/decisions/0044).</summary>
/// <param name="TokenHeader">The header in which a receiver answers a token.</param>
/// <param name="Headers">What is sent.</param>
internal sealed record DeliveryRouting(string TokenHeader, ImmutableArray<WebhookHeader> Headers)
{
    /// <summary>As names and token stand now; null when affinity is off, or the event is about no chat.</summary>
    public static DeliveryRouting? Of(WorldState state, Subscription subscription, EventSummary happened)
    {
        if (subscription.Routing is not { } names || happened.ChatId is not { } chat) return null;
        var id = new WebhookHeader(names.Id, chat.ToString());
        return new DeliveryRouting(
            names.Key, state.RoutingTokens.Of(subscription.Id).TryGetValue(chat, out var token) ? [new(names.Key, token), id] : [id]);
    }

    /// <summary>The request with the headers; they are no part of what was signed.</summary>
    public SignedRequest AddTo(SignedRequest request) => request with
    {
        Headers = request.Headers.AddRange(Headers.Select(header => KeyValuePair.Create(header.Name, header.Value))),
    };

    /// <summary>The token of an answer; null when it gives none.</summary>
    public static string? TokenOf(SendResult result) => result.IsDelivered ? RoutingTokens.Read(result.Header) : null;

    /// <summary>Why a token that was answered is not kept; null when nothing is wrong with it.</summary>
    public string? Problem(SendResult result) =>
        result.IsDelivered && !string.IsNullOrWhiteSpace(result.Header) && TokenOf(result) is null
            ? $"The answer's {TokenHeader} is ignored: a token has at most {RoutingTokens.LongestToken} characters, and none of control."
            : null;
}
