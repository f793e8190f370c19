using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>Ends the connection to a wallet. Only where there was one is it told.</summary>
internal sealed record RevokeHandleCommand(string Handle)
{
    /// <summary>Whether it must be connected: a customer has nothing else to take back.</summary>
    public bool OnlyConnected { get; init; }

    public Result<TransitionResult<PaymentHandle>> Apply(WorldState state, TransitionContext context)
    {
        var handle = state.AgentPay.HandleOf(Handle);
        if (handle.Status == ConnectionStatus.NotConnected || (OnlyConnected && handle.Status != ConnectionStatus.Connected))
        {
            return AgentPaymentRules.ConnectionExists.Refuse("Payment handle not found");
        }

        var revoked = handle with { Status = ConnectionStatus.Revoked, ConnectId = null, CodeUntil = null };
        var next = state.Put(revoked);
        return handle.Status == ConnectionStatus.Connected
            ? AgentPayEvents.Of(next, revoked, EventTypes.ConnectionRevoked, context, new PaymentConnectionDetail(revoked))
            : new TransitionResult<PaymentHandle>(next, revoked, []);
    }
}
