using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>Ends a payment request; each has exactly one end, told by exactly one event.</summary>
internal static class PaymentRequestEnd
{
    public static TransitionResult<PaymentRequest> Of(
        WorldState state, PaymentRequest request, PaymentRequestStatus end, TransitionContext context)
    {
        var ids = state.OpenIds();
        var after = request with { Status = end, UpdatedAt = context.Now };
        if (end == PaymentRequestStatus.Succeeded) after = Paid(after, ids, context.Now);
        var happened = new WorldEvent(ids.NextUuid(), TypeOf(end), context.Now, context.TraceId, null, null)
        {
            Detail = new PaymentRequestDetail(after),
        };
        var next = state with { PaymentRequests = state.PaymentRequests.Put(after), IdPosition = ids.Position };
        return new TransitionResult<PaymentRequest>(next, after, [happened]);
    }

    private static PaymentRequest Paid(PaymentRequest request, IdSource ids, DateTimeOffset now) => request with
    {
        PaidAt = now,
        Natural = request.Natural is { } natural
            ? natural with { TransactionId = PaymentIds.Of("txn_", ids.NextUuid()) }
            : null,
    };

    private static string TypeOf(PaymentRequestStatus end) => end switch
    {
        PaymentRequestStatus.Succeeded => EventTypes.PaymentSucceeded,
        PaymentRequestStatus.Canceled => EventTypes.PaymentCanceled,
        PaymentRequestStatus.Expired => EventTypes.PaymentExpired,
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "A request that is open has no end."),
    };
}
