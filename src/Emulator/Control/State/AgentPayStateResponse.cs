using Chats.Emulator.Control.Payments;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.State;

/// <summary>Payments from customers' wallets, in the state dump.</summary>
internal sealed record AgentPayStateResponse(
    string Provider, PaymentHandleResponse[] Handles, PaymentStateResponse[] Payments, WaitingPaymentResponse[] Waiting)
{
    /// <summary>Null: nothing is known of any.</summary>
    public static AgentPayStateResponse? From(AgentPayState state) => state.IsEmpty ? null : new(
        state.Provider.ToWireName(),
        [.. state.Handles.Values.Select(PaymentHandleResponse.From)],
        [.. state.Payments.Values.OrderBy(payment => payment.Sequence).Select(PaymentStateResponse.From)],
        [.. state.Flows.Values.Where(flow => flow.PaymentId is null).Select(WaitingPaymentResponse.From)]);
}
