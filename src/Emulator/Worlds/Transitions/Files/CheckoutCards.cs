using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>The card that asks for a payment request to be paid: it says what for, and how much (docs/decisions/0028).</summary>
internal static class CheckoutCards
{
    /// <summary>The card; refused where its URL leads to no payment request of the account.</summary>
    public static Result<AppCardPart> Resolve(WorldState state, AppCardPart card)
    {
        if (card.Url is null || state.PaymentRequests.FindUrl(card.Url) is not { } request)
        {
            return MessageRules.ExperienceCheckout.Refuse(
                $"checkout_url must be the checkout_url of a payment request of yours: {card.Url} is none");
        }

        return card.Layout.Subcaption is not null ? card : card with { Layout = card.Layout with { Subcaption = Reason(request) } };
    }

    private static string Reason(PaymentRequest request) =>
        request.Description is { } description ? $"{description}, {Dollars.Format(request.Amount)}" : Dollars.Format(request.Amount);
}
