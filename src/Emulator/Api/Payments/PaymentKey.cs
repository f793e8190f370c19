using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Api.Payments;

/// <summary>The idempotency key of a payment or a payment request, which comes in a header.</summary>
/// <param name="Value">The key; null: there is none.</param>
internal sealed record PaymentKey(string? Value)
{
    private const string Header = "Idempotency-Key";

    private const int Longest = 200;

    /// <summary>Reads it, and lets the journal know it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="length">What refuses one that is too long.</param>
    public static Result<PaymentKey> Read(ApiCall call, Rule length)
    {
        var key = call.Context.Request.Headers[Header].ToString();
        if (key.Length > Longest) return length.Refuse($"Idempotency-Key must be at most {Longest} characters");
        call.IdempotencyKey = key.Length == 0 ? null : key;
        return new PaymentKey(call.IdempotencyKey);
    }
}
