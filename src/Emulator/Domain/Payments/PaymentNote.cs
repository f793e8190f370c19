namespace Chats.Emulator.Domain.Payments;

/// <summary>A pair of a payment's metadata.</summary>
internal sealed record PaymentNote(string Key, string Value);
