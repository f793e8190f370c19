using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Worlds.State;

/// <summary>What a call with an idempotency key has made; the same call again is answered with it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Fingerprint">A hash of the parameters; another one under the same key is refused.</param>
/// <param name="First">The request as it was answered first.</param>
internal sealed record KeyedPaymentRequest(string Key, string Fingerprint, PaymentRequest First);
