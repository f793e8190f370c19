using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about payment requests: money that the account asks for.</summary>
internal static class PaymentRequestRules
{
    public static readonly Rule KeyLength = new(
        "payment-requests.key-length", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule KeySameParameters = new(
        "payment-requests.key-same-parameters", ApiErrors.StateConflict, Assumed, Decisions.PaymentRequests);
    public static readonly Rule KnownValue = new(
        "payment-requests.known-value", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule Required = new("payment-requests.required", ApiErrors.MissingField, Documented);
    public static readonly Rule ForMode = new("payment-requests.for-mode", ApiErrors.InvalidValue, Documented);
    public static readonly Rule ForRail = new("payment-requests.for-rail", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule PayerE164 = new("payment-requests.payer-e164", ApiErrors.NotE164, Assumed, Decisions.PaymentRequests);
    public static readonly Rule Amount = new("payment-requests.amount", ApiErrors.InvalidValue, Documented);
    public static readonly Rule Currency = new("payment-requests.currency", ApiErrors.InvalidValue, Documented);
    public static readonly Rule Quantity = new("payment-requests.quantity", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule DiscountPresent = new(
        "payment-requests.discount-present", ApiErrors.MissingField, Assumed, Decisions.PaymentRequests);
    public static readonly Rule DiscountOne = new(
        "payment-requests.discount-one", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule DiscountKnown = new(
        "payment-requests.discount-known", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule Trial = new("payment-requests.trial", ApiErrors.InvalidValue, Documented);
    public static readonly Rule Metadata = new("payment-requests.metadata", ApiErrors.InvalidValue, Documented);
    public static readonly Rule StripeReady = new(
        "payment-requests.stripe-ready", ApiErrors.FeatureNotAvailable, Assumed, Decisions.PaymentRequests);
    public static readonly Rule NaturalReady = new(
        "payment-requests.natural-ready", ApiErrors.FeatureNotAvailable, Assumed, Decisions.PaymentRequests);
    public static readonly Rule FromIsYours = new(
        "payment-requests.from-is-yours", ApiErrors.PhoneNumberDenied, Assumed, Decisions.PaymentRequests);
    public static readonly Rule Customer = new(
        "payment-requests.customer-known", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule PriceKnown = new("payment-requests.price-known", ApiErrors.InvalidValue, Documented);
    public static readonly Rule Exists = new("payment-requests.exists", ApiErrors.PaymentRequestNotFound, Documented);
    public static readonly Rule ListLimit = new(
        "payment-requests.list.limit", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule ListOffset = new(
        "payment-requests.list.offset", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule ListStatus = new(
        "payment-requests.list.status", ApiErrors.InvalidValue, Assumed, Decisions.PaymentRequests);
    public static readonly Rule CancelOpen = new(
        "payment-requests.cancel.open", ApiErrors.StateConflict, Assumed, Decisions.PaymentRequests);
}
