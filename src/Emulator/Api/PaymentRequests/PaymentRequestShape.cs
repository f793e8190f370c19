using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>
/// Checks the shape of what is asked, in this order (docs/decisions/0046): known words, what must be there, what must not, forms, ranges.
/// </summary>
internal static class PaymentRequestShape
{
    public static Result<PaymentRequestTerms> Validate(CreatePaymentRequest.Request body, DateTimeOffset now)
    {
        if (WordProblem(body) is { } unknown) return unknown;
        var isSubscription = body.Mode == PaymentRequest.SubscriptionMode;
        var isNatural = body.Rail == PaymentRequest.NaturalRail;
        if (Missing(body, isSubscription, isNatural) is { } missing) return missing;
        if (Misplaced(body, isSubscription, isNatural) is { } misplaced) return misplaced;
        if (FormProblem(body) is { } malformed) return malformed;

        if (!PaymentMetadata.Read(body.Metadata).TryGet(out var metadata, out var refusal)) return refusal;
        var terms = new PaymentRequestTerms
        {
            Description = body.Description,
            Metadata = metadata.IsDefault ? null : metadata,
            CustomerId = body.CustomerId,
            From = isNatural ? body.From : null,
            Payer = isNatural ? body.PayerHandle : null,
        };
        if (!isSubscription) return AmountOf(body).TryGet(out var amount, out refusal) ? terms with { Amount = amount } : refusal;
        return SubscriptionShape.Read(body, now).TryGet(out var subscription, out refusal)
            ? terms with { Subscription = subscription }
            : refusal;
    }

    private static Refusal? WordProblem(CreatePaymentRequest.Request body)
    {
        if (body.Mode is not (null or PaymentRequest.PaymentMode or PaymentRequest.SubscriptionMode))
        {
            return PaymentRequestRules.KnownValue.Refuse("mode must be payment or subscription");
        }

        return body.Rail is null or PaymentRequest.StripeRail or PaymentRequest.NaturalRail
            ? null
            : PaymentRequestRules.KnownValue.Refuse("rail must be stripe or natural");
    }

    private static Refusal? Missing(CreatePaymentRequest.Request body, bool isSubscription, bool isNatural)
    {
        var missing = isSubscription
            ? string.IsNullOrEmpty(body.PriceId) ? "price_id" : null
            : body.Amount is null ? "amount" : string.IsNullOrEmpty(body.Currency) ? "currency" : null;
        if (isNatural && !isSubscription)
        {
            missing ??= string.IsNullOrEmpty(body.From) ? "from" : string.IsNullOrEmpty(body.PayerHandle) ? "payer_handle" : null;
        }

        if (missing is not null) return PaymentRequestRules.Required.Refuse($"Missing required field: {missing}");
        return body.Discount is { } discount && string.IsNullOrEmpty(discount.Coupon) && string.IsNullOrEmpty(discount.PromotionCode)
            ? PaymentRequestRules.DiscountPresent.Refuse("Missing required field: discount.coupon or discount.promotion_code")
            : null;
    }

    private static Refusal? Misplaced(CreatePaymentRequest.Request body, bool isSubscription, bool isNatural)
    {
        if (isSubscription)
        {
            var field = body.Amount is not null ? "amount" : body.Currency is not null ? "currency" : null;
            if (field is not null) return PaymentRequestRules.ForMode.Refuse($"{field} must be omitted in subscription mode");
            return isNatural ? PaymentRequestRules.ForRail.Refuse("mode subscription needs the rail stripe") : null;
        }

        if (SubscriptionField(body) is { } foreign)
        {
            var rule = foreign == "discount" ? PaymentRequestRules.DiscountOne : PaymentRequestRules.ForMode;
            return rule.Refuse($"{foreign} is for mode subscription only");
        }

        return isNatural && body.CustomerId is not null
            ? PaymentRequestRules.ForRail.Refuse("customer_id is for the rail stripe only")
            : null;
    }

    private static string? SubscriptionField(CreatePaymentRequest.Request body) => body switch
    {
        { PriceId: not null } => "price_id",
        { Quantity: not null } => "quantity",
        { Discount: not null } => "discount",
        { TrialPeriodDays: not null } => "trial_period_days",
        { TrialEnd: not null } => "trial_end",
        _ => null,
    };

    private static Refusal? FormProblem(CreatePaymentRequest.Request body)
    {
        if (body.Rail == PaymentRequest.NaturalRail)
        {
            if (!Domain.People.Handle.IsPhone(body.From!)) return PaymentRequestRules.PayerE164.Refuse("from must be in E.164 format");
            if (!Domain.People.Handle.IsPhone(body.PayerHandle!))
            {
                return PaymentRequestRules.PayerE164.Refuse("payer_handle must be in E.164 format");
            }
        }

        if (body.Currency is not (null or PaymentRequest.Dollar)) return PaymentRequestRules.Currency.Refuse("currency must be usd");
        return body.CustomerId is null || (body.CustomerId.StartsWith("cus_", StringComparison.Ordinal) && body.CustomerId.Length > 4)
            ? null
            : PaymentRequestRules.Customer.Refuse("customer_id must be the id of a customer, cus_...");
    }

    private static Result<long> AmountOf(CreatePaymentRequest.Request body) =>
        body.Amount is { } amount && WholeNumber.Read(amount) is >= 50 and <= 99_999_999 and var cents
            ? cents
            : PaymentRequestRules.Amount.Refuse("amount must be an integer of at least 50, in cents");
}
