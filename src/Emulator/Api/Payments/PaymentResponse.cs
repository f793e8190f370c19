using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Payments;

/// <summary>A payment on the wire; what is not there is left out.</summary>
internal sealed record PaymentResponse(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id,
    string Handle,
    long AmountCents,
    string Currency,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Description,
    string Status)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AttachUrl { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApprovalUrl { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MerchantResponse? Merchant { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? Metadata { get; init; }

    public static JsonResult<PaymentResponse> Of(AgentPaymentAnswer answer) =>
        new(StatusCodes.Status200OK, From(answer), ApiJson.Default.PaymentResponse);

    private static PaymentResponse From(AgentPaymentAnswer answer)
    {
        var request = answer.Request;
        return new PaymentResponse(
            answer.Id, request.Handle, request.AmountCents, request.Currency, request.Description, answer.Status)
        {
            AttachUrl = answer.AttachUrl,
            ApprovalUrl = answer.ApprovalUrl,
            Merchant = request.Merchant is { } merchant ? new MerchantResponse(merchant.Name, merchant.Url) : null,
            Metadata = request.Metadata?.ToDictionary(note => note.Key, note => note.Value, StringComparer.Ordinal),
        };
    }
}
