using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>Money: what customers' wallets pay.</summary>
internal static class PaymentsCodec
{
    public static readonly MapCodec<PaymentsSpec> Payments = new MapCodec<PaymentsSpec>(_ => new PaymentsSpec())
        .Optional(
            "provider", Choices.Of(ProviderStatusExtensions.Names, index => (ProviderStatus)index),
            (payments, status) => payments.Provider = status, payments => payments.Provider,
            "How far the account is with agentcard, the provider of cards. Without it ready, connections and payments answer 403/2011.",
            ProviderStatusExtensions.Names[0])
        .Optional(
            "handles", new ListCodec<PaymentHandleSpec>(PaymentHandleCodec.Handle), (payments, handles) => payments.Handles = handles,
            payments => payments.Handles,
            "Customers whose wallets pay. Handles not listed here are not connected, have a card, and need not approve.")
        .Optional(
            "agent_payments", new ListCodec<AgentPaymentSpec>(AgentPaymentCodec.Payment),
            (payments, made) => payments.AgentPayments = made, payments => payments.AgentPayments,
            "Payments from customers' wallets that exist at the start, oldest first.");
}
