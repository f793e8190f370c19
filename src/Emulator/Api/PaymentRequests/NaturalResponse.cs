using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>What a payment request is called on the rail <c>natural</c>.</summary>
internal sealed record NaturalResponse(string PaymentRequestId)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TransactionId { get; init; }

    public static NaturalResponse From(NaturalPayment natural) => new(natural.RequestId) { TransactionId = natural.TransactionId };
}
