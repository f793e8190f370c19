namespace Chats.Emulator.Domain.Payments;

/// <summary>Whom a payment goes to, as the caller said it.</summary>
internal sealed record PaymentMerchant(string? Name, string? Url);
