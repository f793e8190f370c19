using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Payments;

/// <summary>The idempotency key of a payment, which comes in a header.</summary>
/// <param name="Value">The key; null: there is none.</param>
internal sealed record PaymentKey(string? Value)
{
    private const string Header = "Idempotency-Key";

    private const int Longest = 200;

    /// <summary>Reads it, and lets the journal know it.</summary>
    public static Result<PaymentKey> Read(ApiCall call)
    {
        var key = call.Context.Request.Headers[Header].ToString();
        if (key.Length > Longest) return AgentPaymentRules.KeyLength.Refuse($"Idempotency-Key must be at most {Longest} characters");
        call.IdempotencyKey = key.Length == 0 ? null : key;
        return new PaymentKey(call.IdempotencyKey);
    }
}
