using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>Takes a payment request back that nobody has paid.</summary>
internal sealed record CancelPaymentRequestCommand(Guid Id)
{
    public Result<TransitionResult<PaymentRequest>> Apply(WorldState state, TransitionContext context)
    {
        if (!state.PaymentRequests.ById.TryGetValue(Id, out var request)) return PaymentRequestRules.Exists.Refuse();
        return request.Status == PaymentRequestStatus.Requested
            ? PaymentRequestEnd.Of(state, request, PaymentRequestStatus.Canceled, context)
            : PaymentRequestRules.CancelOpen.Refuse($"The payment request is {request.Status.ToWireName()} already");
    }
}
