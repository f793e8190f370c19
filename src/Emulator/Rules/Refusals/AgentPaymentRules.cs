using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Refusals;

/// <summary>Rules about payments from customers' wallets.</summary>
internal static class AgentPaymentRules
{
    public static readonly Rule ProviderKnown = new(
        "payments.provider.known", ApiErrors.ChatNotFound, Assumed, Decisions.AgentPayments);
    public static readonly Rule ReturnUrlPresent = new(
        "payments.provider.return-url-present", ApiErrors.MissingField, Assumed, Decisions.AgentPayments);
    public static readonly Rule ReturnUrl = new(
        "payments.provider.return-url", ApiErrors.InvalidValue, Assumed, Decisions.AgentPayments);
    public static readonly Rule ProviderReady = new(
        "payments.provider.ready", ApiErrors.FeatureNotAvailable, Assumed, Decisions.AgentPayments);
    public static readonly Rule HandleE164 = new("payments.handle-e164", ApiErrors.NotE164, Documented);
    public static readonly Rule HandleEmail = new("payments.handle-email", ApiErrors.InvalidValue, Documented);
    public static readonly Rule VerifyRequired = new(
        "payments.verify.required", ApiErrors.MissingField, Assumed, Decisions.AgentPayments);
    public static readonly Rule VerifyPending = new(
        "payments.verify.pending", ApiErrors.StateConflict, Assumed, Decisions.AgentPayments);
    public static readonly Rule VerifyCode = new("payments.verify.code", ApiErrors.InvalidValue, Assumed, Decisions.AgentPayments);
    public static readonly Rule ConnectionExists = new(
        "payments.connection.exists", ApiErrors.PaymentRequestNotFound, Assumed, Decisions.AgentPayments);
    public static readonly Rule Required = new("payments.required", ApiErrors.MissingField, Documented);
    public static readonly Rule Amount = new("payments.amount", ApiErrors.InvalidValue, Documented);
    public static readonly Rule Currency = new("payments.currency", ApiErrors.InvalidValue, Assumed, Decisions.AgentPayments);
    public static readonly Rule KeyLength = new("payments.key-length", ApiErrors.InvalidValue, Assumed, Decisions.AgentPayments);
    public static readonly Rule KeySameRequest = new(
        "payments.key-same-request", ApiErrors.StateConflict, Assumed, Decisions.AgentPayments);
    public static readonly Rule Exists = new(
        "payments.exists", ApiErrors.PaymentRequestNotFound, Assumed, Decisions.AgentPayments);
    public static readonly Rule CredentialsReady = new(
        "payments.credentials.ready", ApiErrors.StateConflict, Assumed, Decisions.AgentPayments);
    public static readonly Rule CancelOpen = new("payments.cancel.open", ApiErrors.StateConflict, Assumed, Decisions.AgentPayments);
}
