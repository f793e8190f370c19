using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.PaymentRequests;

/// <summary>How the account is set up to collect money.</summary>
/// <param name="StripeConnected">Whether an account at Stripe is connected.</param>
/// <param name="ChargesEnabled">Whether that account may charge.</param>
/// <param name="NaturalOnboarded">Whether requests on the rail <c>natural</c> can be made.</param>
/// <param name="Slug">The account's name in addresses of checkout pages.</param>
/// <param name="DisplayName">The account's name on checkout pages; null: the slug.</param>
/// <param name="ImageUrl">The account's picture on checkout pages; null: none.</param>
/// <param name="Checkout">Where checkout pages are: scheme and host, or <c>emulator</c>.</param>
/// <param name="Lifetime">How long a request can be paid, as a duration such as <c>24h</c>.</param>
public sealed record PaymentAccountResponse(
    bool StripeConnected, bool ChargesEnabled, bool NaturalOnboarded, string Slug, string? DisplayName, string? ImageUrl, string Checkout,
    string Lifetime)
{
    internal static PaymentAccountResponse From(PaymentAccount account, WorldLinks links) => new(
        account.IsConnected, account.CanCharge, account.IsOnboarded, account.Slug, account.DisplayName, account.ImageUrl,
        account.Checkout ?? links.Checkout,
        Common.Durations.Format(account.Lifetime));
}
