using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>Finds a payment by its id.</summary>
internal static class PaymentLookup
{
    public static Result<AgentPayment> Find(WorldState state, string id) =>
        state.AgentPay.Payments.TryGetValue(id, out var payment) ? payment : AgentPaymentRules.Exists.Refuse("Payment not found");
}
