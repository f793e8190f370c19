using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>Closes the card of a payment that is not over.</summary>
internal sealed record CancelPaymentCommand(string PaymentId)
{
    public Result<TransitionResult<AgentPayment>> Apply(WorldState state, TransitionContext context)
    {
        if (!PaymentLookup.Find(state, PaymentId).TryGet(out var payment, out var refusal)) return refusal;
        if (payment.Status.IsTerminal())
        {
            return AgentPaymentRules.CancelOpen.Refuse($"A payment that is {payment.Status.ToWireName()} cannot be canceled");
        }

        var canceled = payment with { Status = AgentPaymentStatus.Canceled, UpdatedAt = context.Now };
        return AgentPayEvents.Silent(state.Put(canceled), canceled);
    }
}
