using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>
/// The customer pays, or gives up, at checkout. The value is the request as it is then; null: there is none that is open.
/// </summary>
internal sealed record CheckoutCommand(Guid Id, PaymentRequestStatus End)
{
    public Result<TransitionResult<PaymentRequest?>> Apply(WorldState state, TransitionContext context)
    {
        if (state.PaymentRequests.ById.GetValueOrDefault(Id) is not { Status: PaymentRequestStatus.Requested } request)
        {
            return new TransitionResult<PaymentRequest?>(state, null, []);
        }

        var ended = PaymentRequestEnd.Of(state, request, End, context);
        return new TransitionResult<PaymentRequest?>(ended.State, ended.Value, ended.Events);
    }
}
