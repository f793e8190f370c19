using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Payments;

/// <summary>The body of <c>POST /payments</c>.</summary>
internal sealed record PaymentRequestBody(
    string? Handle, long? AmountCents, string? Currency, string? Description, MerchantResponse? Merchant,
    Dictionary<string, string?>? Metadata)
{
    private const string OnlyCurrency = "usd";

    /// <summary>What is asked for, once its form is right.</summary>
    public Result<AgentPaymentRequest> Validate()
    {
        if (Missing() is { } missing) return AgentPaymentRules.Required.Refuse($"Missing required field: {missing}");
        if (!HandleForm.Validate(Handle!).TryGet(out var handle, out var refusal)) return refusal;
        if (AmountCents <= 0) return AgentPaymentRules.Amount.Refuse("amount_cents must be greater than 0");
        if (Currency != OnlyCurrency) return AgentPaymentRules.Currency.Refuse($"currency must be {OnlyCurrency}");
        if (Metadata?.ContainsValue(null) == true)
        {
            return TransportRules.JsonBody.Refuse("Invalid request body: metadata must hold texts only");
        }

        return new AgentPaymentRequest(handle, AmountCents!.Value, Currency)
        {
            Description = Description,
            Merchant = Merchant is { } merchant ? new PaymentMerchant(merchant.Name, merchant.Url) : null,
            Metadata = Metadata?.Select(note => new PaymentNote(note.Key, note.Value!)).ToImmutableArray(),
        };
    }

    private string? Missing()
    {
        if (string.IsNullOrEmpty(Handle)) return "handle";
        if (AmountCents is null) return "amount_cents";
        return string.IsNullOrEmpty(Currency) ? "currency" : null;
    }
}
