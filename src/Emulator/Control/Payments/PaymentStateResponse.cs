using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Control.Payments;

/// <summary>A payment there is a card for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Handle">The customer whose wallet pays.</param>
/// <param name="AmountCents">How much, in minor units.</param>
/// <param name="Currency">In which currency.</param>
/// <param name="Description">What it is for.</param>
/// <param name="MerchantName">Whom it goes to.</param>
/// <param name="MerchantUrl">Their page.</param>
/// <param name="Metadata">The caller's own pairs.</param>
/// <param name="Status"><c>ready</c>, <c>authorized</c>, <c>succeeded</c>, <c>declined</c>, <c>canceled</c> or <c>expired</c>.</param>
/// <param name="CreatedAt">When the card was made.</param>
/// <param name="UpdatedAt">When it last came further.</param>
public sealed record PaymentStateResponse(
    string Id, string Handle, long AmountCents, string Currency, string? Description, string? MerchantName, string? MerchantUrl,
    IReadOnlyDictionary<string, string>? Metadata, string Status, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    internal static PaymentStateResponse From(AgentPayment payment) => new(
        payment.Id, payment.Request.Handle, payment.Request.AmountCents, payment.Request.Currency, payment.Request.Description,
        payment.Request.Merchant?.Name, payment.Request.Merchant?.Url,
        payment.Request.Metadata?.ToDictionary(note => note.Key, note => note.Value, StringComparer.Ordinal),
        payment.Status.ToWireName(), payment.CreatedAt, payment.UpdatedAt);
}
