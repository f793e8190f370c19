using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>Ends the connection under way with the code the customer got; a code that is wrong or too old changes nothing.</summary>
internal sealed record VerifyHandleCommand(string Handle, string ConnectId, string Code)
{
    public Result<TransitionResult<PaymentHandle>> Apply(WorldState state, TransitionContext context)
    {
        var handle = state.AgentPay.HandleOf(Handle);
        if (handle.Status != ConnectionStatus.Pending)
        {
            return AgentPaymentRules.VerifyPending.Refuse($"{Handle} is {handle.Status.ToWireName()}: no connection is under way");
        }

        if (ConnectId != handle.ConnectId) return AgentPaymentRules.VerifyCode.Refuse("connect_id is not that of the latest connect");
        if (Code != handle.Code) return AgentPaymentRules.VerifyCode.Refuse("code is not the one the customer got");
        if (context.Now >= handle.CodeUntil) return AgentPaymentRules.VerifyCode.Refuse("code has expired: connect again");
        var connected = handle with { Status = ConnectionStatus.Connected, ConnectId = null, CodeUntil = null };
        return AgentPayEvents.Of(
            state.Put(connected), connected, EventTypes.ConnectionCreated, context, new PaymentConnectionDetail(connected));
    }
}
