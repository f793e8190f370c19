using System.Text.Json;
using Chats.Emulator.Facts;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Finds who stood at a checkout: an event of a payment request tells neither a person nor a chat.</summary>
internal static class CheckoutFacts
{
    /// <summary>Parts of a message that can lead to a checkout.</summary>
    private static readonly string[] Leading = ["link", "app_clip", "app_card"];

    /// <summary>The key of the act that ended the payment request, <c>pay</c> or <c>decline</c>; null: the event is no such end.</summary>
    public static string? ActOf(Fact fact, IReadOnlyList<Fact> all) => fact is { Kind: FactKind.Event, Data: { } data }
        && Text(data, "object") == "payment_request" && Text(data, "id") is { } id
            ? fact.Type switch
            {
                EventTypes.PaymentSucceeded => "pay",
                EventTypes.PaymentCanceled when !IsCanceledByRequest(id, fact, all) => "decline",
                _ => null,
            }
            : null;

    /// <summary>The message of the account that led there: the latest before it with a link, or with the address in its text.</summary>
    public static Fact? MessageOf(Fact fact, IReadOnlyList<Fact> all) => all.LastOrDefault(message =>
        message is { Kind: FactKind.Message, ByAccount: true, People: [_, ..] } && message.Order < fact.Order
        && LeadsTo(message, fact.Data));

    private static bool LeadsTo(Fact message, JsonElement? data) => message.Parts?.Any(part => Leading.Contains(part)) == true
        || (data is { } payment && Text(payment, "checkout_url") is { } url
            && message.Texts?.Any(text => text.Contains(url, StringComparison.Ordinal)) == true);

    private static bool IsCanceledByRequest(string id, Fact fact, IReadOnlyList<Fact> all) => all.Any(request =>
        request is { Kind: FactKind.Request, Operation: "cancelPaymentRequest", StatusCode: < 300, Path: { } path }
        && path.Contains(id, StringComparison.Ordinal) && request.At >= fact.At.AddSeconds(-1));

    private static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
