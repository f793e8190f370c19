using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>The end of a payment request that nobody paid.</summary>
internal sealed record ExpirePaymentRequestJob(DateTimeOffset Due, long Sequence, Guid RequestId, string TraceId) : Job(Due, Sequence)
{
    public override bool IsMoot(WorldState state) => Of(state) is not { Status: PaymentRequestStatus.Requested };

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        if (Of(state) is not { Status: PaymentRequestStatus.Requested } request) return new TransitionResult<Unit>(state, default, []);
        var ended = PaymentRequestEnd.Of(state, request, PaymentRequestStatus.Expired, new TransitionContext(now, TraceId));
        return new TransitionResult<Unit>(ended.State, default, ended.Events);
    }

    private PaymentRequest? Of(WorldState state) => state.PaymentRequests.ById.GetValueOrDefault(RequestId);
}
