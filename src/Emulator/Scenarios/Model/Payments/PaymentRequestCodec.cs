using System.Text.RegularExpressions;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>A payment request that was made before the start.</summary>
internal static class PaymentRequestCodec
{
    public static readonly MapCodec<PaymentRequestSpec> Request = new MapCodec<PaymentRequestSpec>(_ => new PaymentRequestSpec())
        .Optional("id", Texts.Uuid().Located(), (request, id) => request.Id = id, request => request.Id, "Its id. Without it: from the seed.")
        .Optional(
            "session", Texts.Matching("letters, digits and _", SessionPattern).Located(),
            (request, session) => request.Session = session, request => request.Session,
            "What its checkout page is found by. Without it: from the seed.")
        .Required(
            "amount", Numbers.Long(0, PaymentRequest.MostCents), (request, amount) => request.Amount = amount, request => request.Amount,
            "What is charged at checkout, in cents.")
        .Optional(
            "status", Choices.Of(PaymentRequestStatusExtensions.Names, index => (PaymentRequestStatus)index),
            (request, status) => request.Status = status, request => request.Status, "How far it has come.", "requested")
        .Optional("description", Texts.AnyOrEmpty(), (request, text) => request.Description = text, request => request.Description,
            "What customers read at checkout.")
        .Optional("metadata", new MetadataCodec(), (request, metadata) => request.Metadata = metadata, request => request.Metadata,
            "The account's own pairs.")
        .Optional("created_at", Times.Past(), (request, at) => request.CreatedAt = at, request => request.CreatedAt,
            "When it was made. Without it: at the start.")
        .Optional("updated_at", Times.Past(), (request, at) => request.UpdatedAt = at, request => request.UpdatedAt,
            "When it last changed. Without it: when it was made.")
        .Optional("expires_at", Times.Moment(), (request, at) => request.ExpiresAt = at, request => request.ExpiresAt,
            "When it lapses unless it is paid. Without it: payments.lifetime after it was made.")
        .Optional("paid_at", Times.Past(), (request, at) => request.PaidAt = at, request => request.PaidAt,
            "When it was paid. Without it, of one that succeeded: when it last changed.")
        .Optional("subscription", Plan(), (request, plan) => request.Subscription = plan, request => request.Subscription,
            "The subscription it starts. Without this key it is paid once.")
        .Optional("payment_intent_id", Texts.Any(200), (request, id) => request.PaymentIntentId = id, request => request.PaymentIntentId,
            "The payment's id at Stripe.")
        .Optional("customer_id", Texts.Any(200), (request, id) => request.CustomerId = id, request => request.CustomerId,
            "The customer's id at Stripe.")
        .Optional("natural", Natural(), (request, natural) => request.Natural = natural, request => request.Natural,
            "What it has on the rail natural. Without this key the rail is stripe.");

    private const string SessionPattern = "^[A-Za-z0-9_]{1,100}$";

    /// <summary>Whether a checkout page can be found by a text.</summary>
    public static bool IsSession(string text) => Texts.IsWhole(new Regex(SessionPattern, RegexOptions.ExplicitCapture), text);

    private static MapCodec<PlanSpec> Plan() => new MapCodec<PlanSpec>(_ => new PlanSpec())
        .Required("price_id", Texts.Any(200), (plan, id) => plan.PriceId = id, plan => plan.PriceId, "The price.")
        .Optional("quantity", Numbers.Integer(1, 999_999), (plan, quantity) => plan.Quantity = quantity, plan => plan.Quantity,
            "How many units of it.", 1)
        .Optional(
            "interval", Choices.Of(PriceIntervalExtensions.Names, index => (PriceInterval)index),
            (plan, interval) => plan.Interval = interval, plan => plan.Interval, "What it is charged by.", "month")
        .Optional("interval_count", Numbers.Integer(1, 365), (plan, count) => plan.IntervalCount = count, plan => plan.IntervalCount,
            "Intervals from one charge to the next.", 1)
        .Optional("trial_end", Times.Moment(), (plan, at) => plan.TrialEnd = at, plan => plan.TrialEnd,
            "When the free trial ends. Without it: there is none.")
        .Optional("discount", Discount(), (plan, discount) => plan.Discount = discount, plan => plan.Discount,
            "The discount that was applied.")
        .Optional("id", Texts.Any(200), (plan, id) => plan.SubscriptionId = id, plan => plan.SubscriptionId, "Its id at Stripe.");

    private static MapCodec<DiscountSpec> Discount() => new MapCodec<DiscountSpec>(_ => new DiscountSpec())
        .Optional("coupon", Texts.Any(200), (discount, id) => discount.Coupon = id, discount => discount.Coupon, "The coupon's id.")
        .Optional("promotion_code", Texts.Any(200), (discount, id) => discount.PromotionCode = id, discount => discount.PromotionCode,
            "The promotion code's id.")
        .Optional("label", Texts.Any(), (discount, label) => discount.Label = label, discount => discount.Label,
            "What customers read.");

    private static MapCodec<NaturalSpec> Natural() => new MapCodec<NaturalSpec>(_ => new NaturalSpec())
        .Required("from", Texts.Phone().Located(), (natural, line) => natural.From = line, natural => natural.From,
            "The account's line that asks.")
        .Required("payer", Texts.PersonWithPhone(), (natural, payer) => natural.Payer = payer, natural => natural.Payer, "Who is billed.")
        .Optional("request_id", Texts.Any(200), (natural, id) => natural.RequestId = id, natural => natural.RequestId,
            "The rail's id of the request. Without it: from the seed.")
        .Optional("transaction_id", Texts.Any(200), (natural, id) => natural.TransactionId = id, natural => natural.TransactionId,
            "The settled transaction.");
}
