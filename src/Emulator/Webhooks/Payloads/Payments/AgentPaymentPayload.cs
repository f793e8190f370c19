using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Webhooks.Payloads.Payments;

/// <summary>
/// <c>payment.authorized</c> and <c>payment.declined</c>: a payment in the words of payment requests (rule payments.events).
/// </summary>
internal sealed record AgentPaymentPayload(
    string Id,
    string Object,
    long Amount,
    string Currency,
    string Mode,
    string Status,
    string CheckoutUrl,
    string CreatedAt,
    string UpdatedAt)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? Metadata { get; init; }

    public static AgentPaymentPayload From(AgentPayment payment, PaymentAccount account) => new(
        payment.Id,
        "payment_request",
        payment.Request.AmountCents,
        payment.Request.Currency,
        "payment",
        payment.Status.ToWireName(),
        AgentCard.CheckoutUrl(payment, account.Slug),
        payment.CreatedAt.ToWireTime(),
        payment.UpdatedAt.ToWireTime())
    {
        Metadata = payment.Request.Metadata?.ToDictionary(note => note.Key, note => note.Value, StringComparer.Ordinal),
    };
}
