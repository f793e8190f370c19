using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Worlds;

/// <summary>What the links of all worlds have in common.</summary>
internal sealed record WorldLinks
{
    public static readonly WorldLinks Standard = new();

    /// <summary>What download and upload links are signed with.</summary>
    public LinkSecret Secret { get; init; } = LinkSecret.Open;

    /// <summary>
    /// Where checkout pages are when a scenario does not say: scheme and host, or <see cref="PaymentAccount.EmulatorCheckout"/>.
    /// </summary>
    public string Checkout { get; init; } = PaymentAccount.VendorCheckout;
}
