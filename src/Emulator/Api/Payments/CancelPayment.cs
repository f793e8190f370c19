using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>POST /payments/{paymentId}/cancel</c>: closes the card of a payment that is not over.</summary>
internal static class CancelPayment
{
    private static readonly VendorOperation Operation = VendorOperations.Find("cancelPayment");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PaymentResponse>> Handle(ApiCall call, string paymentId)
    {
        var cancel = new CancelPaymentCommand(paymentId);
        if (!call.World.Commit(cancel.Apply, call.TraceId).TryGet(out var payment, out var refusal)) return refusal;
        return PaymentResponse.Of(AgentPaymentAnswer.Of(payment));
    }
}
