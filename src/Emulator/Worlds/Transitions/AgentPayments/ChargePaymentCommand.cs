using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>What a merchant does with the card of a payment: hold the amount, have the charge refused, or settle it.</summary>
internal sealed record ChargePaymentCommand(string PaymentId, AgentPaymentStatus To)
{
    /// <summary>Whether a payment can come there from where it stands.</summary>
    public static bool IsPossible(AgentPaymentStatus from, AgentPaymentStatus to) => to switch
    {
        AgentPaymentStatus.Authorized => from == AgentPaymentStatus.Ready,
        AgentPaymentStatus.Declined or AgentPaymentStatus.Succeeded => !from.IsTerminal(),
        _ => false,
    };

    /// <summary>The value is the payment as it is then; null, and nothing changes: there is none, or it cannot come there.</summary>
    public Result<TransitionResult<AgentPayment?>> Apply(WorldState state, TransitionContext context)
    {
        if (!state.AgentPay.Payments.TryGetValue(PaymentId, out var before) || !IsPossible(before.Status, To))
        {
            return new TransitionResult<AgentPayment?>(state, null, []);
        }

        var after = before with { Status = To, UpdatedAt = context.Now };
        return EventOf(To) is { } type
            ? AgentPayEvents.Of<AgentPayment?>(state.Put(after), after, type, context, new AgentPaymentDetail(after))
            : new TransitionResult<AgentPayment?>(state.Put(after), after, []);
    }

    /// <summary>A charge that settles is told by no event.</summary>
    private static string? EventOf(AgentPaymentStatus status) => status switch
    {
        AgentPaymentStatus.Authorized => EventTypes.PaymentAuthorized,
        AgentPaymentStatus.Declined => EventTypes.PaymentDeclined,
        _ => null,
    };
}
